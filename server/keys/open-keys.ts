import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is derived for one tenant: `id` makes ids, `wrap` wraps the parties' data keys, `value` makes hashes of guessable values. */
export type TenantKeys = {
  readonly tenantId: string;
  readonly id: Buffer;
  readonly wrap: Buffer;
  readonly value: Buffer;
};

/** All secrets of an installation. They live in one file outside the database and are handed down, never looked up. */
export type Keys = {
  /** First 16 hex digits of the master key's hash: tells two key files apart and gives nothing away. */
  readonly fingerprint: string;
  ofTenant(tenantId: string): TenantKeys;
  /** Ed25519 over a seal's root. */
  signSeal(root: Uint8Array): Buffer;
  verifySeal(root: Uint8Array, signature: Uint8Array): boolean;
};

type KeyFile = { format: 'duly-keys-1'; master: string; seal: string };

/** Derived keys of so many tenants are kept at once; deriving again costs some microseconds. */
const cachedTenants = 1000;

/** Where the keys of an installation are kept. Backed up apart from the data: a copy of both together opens everything. */
export function keyFileOf(home: string): string {
  return path.join(home, 'keys', 'duly-keys.json');
}

function makeKeyFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const content: KeyFile = {
    format: 'duly-keys-1',
    master: randomBytes(32).toString('base64'),
    seal: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
  // Written aside and linked, so that of two first starts at once exactly one makes the keys and nobody reads half a file.
  const mine = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(mine, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  try {
    linkSync(mine, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function readKeyFile(file: string): KeyFile {
  const mode = statSync(file).mode & 0o077;
  if (process.platform !== 'win32' && mode !== 0) {
    throw new Error(`${file} can be read by others than its owner; make it 0600 before Duly uses it`);
  }
  const content = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeyFile>;
  if (content.format !== 'duly-keys-1' || !content.master || !content.seal) {
    throw new Error(`${file} is not a key file of Duly`);
  }
  return content as KeyFile;
}

function deriveTenantKeys(master: Buffer, tenantId: string): TenantKeys {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', master, tenantId, `duly/tenant/${purpose}`, 32));
  return { tenantId, id: derive('id'), wrap: derive('wrap'), value: derive('value') };
}

/** Keys from their parts; `openKeys` is the way of a running program, this one of tests and of it. */
export function keysFrom(master: Buffer, sealKey: KeyObject): Keys {
  const publicKey = createPublicKey(sealKey);
  const cache = new Map<string, TenantKeys>();
  return {
    fingerprint: createHash('sha256').update('duly/fingerprint').update(master).digest('hex').slice(0, 16),
    ofTenant(tenantId) {
      const known = cache.get(tenantId);
      if (known) return known;
      if (cache.size >= cachedTenants) cache.clear();
      const fresh = deriveTenantKeys(master, tenantId);
      cache.set(tenantId, fresh);
      return fresh;
    },
    signSeal: (root) => sign(null, root, sealKey),
    verifySeal: (root, signature) => verify(null, root, publicKey, signature),
  };
}

/**
 * Reads the installation's keys, making them (mode 0600) at the first start.
 *
 * @param home Duly's data folder
 * @throws when the file is damaged or readable by others
 */
export function openKeys(home: string): Keys {
  const file = keyFileOf(home);
  try {
    statSync(file);
  } catch {
    makeKeyFile(file);
  }
  const content = readKeyFile(file);
  return keysFrom(
    Buffer.from(content.master, 'base64'),
    createPrivateKey({ key: Buffer.from(content.seal, 'base64'), type: 'pkcs8', format: 'der' }),
  );
}

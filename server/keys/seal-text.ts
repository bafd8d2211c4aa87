import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Tx } from '../db/tenant-tx.ts';
import type { Keys } from './open-keys.ts';
import { insertPartyKeys, type PartyKeyRow, readPartyKeys } from './store.ts';

/** Personal text on its way into an append-only table. */
export type PersonalText = { readonly partyId: string; readonly text: string };
/** Such a text as it stands there; null where there was none. */
export type SealedText = { readonly partyId: string; readonly cipher: Uint8Array | null };

/** First byte of every ciphertext: AES-256-GCM, 12 bytes of nonce, text, 16 bytes of tag. */
const formatByte = 1;

function encrypt(key: Buffer, plain: Buffer, bound: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([
    Buffer.from([formatByte]),
    nonce,
    cipher.update(plain),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

function decrypt(key: Buffer, sealed: Uint8Array, bound: string): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== formatByte) throw new Error('sealed text of an unknown format');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13)).setAAD(Buffer.from(bound));
  decipher.setAuthTag(bytes.subarray(bytes.length - 16));
  return Buffer.concat([decipher.update(bytes.subarray(13, bytes.length - 16)), decipher.final()]);
}

const boundTo = (tx: Tx, partyId: string) => `${tx.tenantId}|${partyId}`;

/**
 * Data keys of parties, in clear, for the length of one transaction. They are never kept longer: an erased key must not
 * live on in the memory of another process, and reading some thousand of them is one statement.
 */
async function partyKeys(
  tx: Tx,
  keys: Keys,
  partyIds: readonly string[],
  make: boolean,
): Promise<Map<string, Buffer>> {
  const wrapKey = keys.ofTenant(tx.tenantId).wrap;
  const wanted = [...new Set(partyIds)];
  const rows = new Map((await readPartyKeys(tx, wanted)).map((row) => [row.partyId, row]));
  const missing = wanted.filter((partyId) => !rows.has(partyId));
  if (make && missing.length > 0) {
    const fresh: PartyKeyRow[] = missing.map((partyId) => ({
      partyId,
      wrapped: encrypt(wrapKey, randomBytes(32), boundTo(tx, partyId)),
    }));
    // Whoever came first keeps its key; so read again instead of trusting what was made here.
    await insertPartyKeys(tx, fresh);
    for (const row of await readPartyKeys(tx, missing)) rows.set(row.partyId, row);
  }
  const opened = new Map<string, Buffer>();
  for (const { partyId, wrapped } of rows.values()) {
    if (wrapped) opened.set(partyId, decrypt(wrapKey, wrapped, boundTo(tx, partyId)));
  }
  return opened;
}

/**
 * Encrypts personal texts under their parties' data keys, making keys where a party has none. Two statements for any
 * number of them.
 *
 * @returns one ciphertext a text, in order; null for an erased party, about whom nothing personal may be written any more
 */
export async function sealTexts(
  tx: Tx,
  keys: Keys,
  texts: readonly PersonalText[],
): Promise<(Buffer | null)[]> {
  if (texts.length === 0) return [];
  const opened = await partyKeys(
    tx,
    keys,
    texts.map((text) => text.partyId),
    true,
  );
  return texts.map(({ partyId, text }) => {
    const key = opened.get(partyId);
    return key ? encrypt(key, Buffer.from(text, 'utf8'), partyId) : null;
  });
}

/** `sealTexts` for one text. */
export async function sealText(tx: Tx, keys: Keys, partyId: string, text: string): Promise<Buffer | null> {
  return (await sealTexts(tx, keys, [{ partyId, text }]))[0] ?? null;
}

/**
 * Opens what `sealTexts` closed.
 *
 * @returns the texts in order; null for an erased party and for a null ciphertext
 * @throws when a ciphertext was changed or belongs to another party
 */
export async function openTexts(
  tx: Tx,
  keys: Keys,
  sealed: readonly SealedText[],
): Promise<(string | null)[]> {
  const present = sealed.filter((one) => one.cipher !== null);
  if (present.length === 0) return sealed.map(() => null);
  const opened = await partyKeys(
    tx,
    keys,
    present.map((one) => one.partyId),
    false,
  );
  return sealed.map(({ partyId, cipher }) => {
    const key = opened.get(partyId);
    return key && cipher ? decrypt(key, cipher, partyId).toString('utf8') : null;
  });
}

/** `openTexts` for one text. */
export async function openText(
  tx: Tx,
  keys: Keys,
  partyId: string,
  cipher: Uint8Array | null,
): Promise<string | null> {
  return (await openTexts(tx, keys, [{ partyId, cipher }]))[0] ?? null;
}

const ofTenant = (tenantId: string) => `${tenantId}|tenant`;

/** Closes a secret of the tenant's own, such as one that it shares with another system, under its key outside the database. */
export function sealSecret(keys: Keys, tenantId: string, secret: string): Buffer {
  return encrypt(keys.ofTenant(tenantId).wrap, Buffer.from(secret, 'utf8'), ofTenant(tenantId));
}

/** Opens what `sealSecret` closed. @throws when it was changed or is another tenant's */
export function openSecret(keys: Keys, tenantId: string, sealed: Uint8Array): string {
  return decrypt(keys.ofTenant(tenantId).wrap, sealed, ofTenant(tenantId)).toString('utf8');
}

import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import pg from 'pg';
import { appPool, assertIsolation } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { writeSealFile } from '../journal/seal-tenant.ts';
import { claimInstallation } from '../keys/claim-installation.ts';
import type { Keys } from '../keys/open-keys.ts';
import {
  type BackupEnd,
  type BackupHead,
  type BackupPart,
  manifestHash,
  type PartFigures,
} from './backup-form.ts';
import { type BackupReader, readBackup } from './read-backup.ts';
import { lookAt } from './store-backup.ts';
import { countTenants, inOneWrite, insertPart, readStructure } from './store-restore.ts';

export type Restored = {
  readonly madeAt: string;
  readonly tenants: number;
  readonly tables: number;
  readonly rows: number;
};

const migrationsFolder = fileURLToPath(new URL('../db/migrations/', import.meta.url));

async function structureOf(adminUrl: string): Promise<{ name: string; hash: string }[] | null> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 });
  try {
    return await readStructure(pool);
  } finally {
    await pool.end();
  }
}

/**
 * Gives the database the structure that the backup was taken from, so that old rows meet old columns; the migrations since
 * are taken afterwards, on the rows. Refusals: `backup-from-newer` (steps we do not know), `database-further` (already past it).
 */
async function bringToStructure(adminUrl: string, head: BackupHead): Promise<Result<null>> {
  const names = head.migrations.map((step) => step.name);
  const taken = await structureOf(adminUrl);
  if (taken !== null && taken.length > 0) {
    const same =
      taken.length === names.length && taken.every((step, at) => step.hash === head.migrations[at]?.hash);
    return same
      ? ok(null)
      : refuse(refusal('database-further', { steps: taken.length, wanted: names.length }));
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'duly-restore-'));
  try {
    for (const name of names) {
      if (!/^[\w-]+\.sql$/.test(name)) return refuse(refusal('backup-from-newer', { name }));
      await copyFile(path.join(migrationsFolder, name), path.join(folder, name));
    }
    await migrate(adminUrl, folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return refuse(refusal('backup-from-newer', {}));
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const now = (await structureOf(adminUrl)) ?? [];
  const edited = now.find((step, at) => step.hash !== head.migrations[at]?.hash);
  return edited ? refuse(refusal('backup-from-newer', { name: edited.name })) : ok(null);
}

async function readPart(client: pg.PoolClient, reader: BackupReader, part: BackupPart): Promise<PartFigures> {
  const digest = createHash('sha256');
  async function* hashed() {
    for await (const piece of reader.rows()) {
      digest.update(piece);
      yield piece;
    }
  }
  await lookAt(client, part.tenant);
  const rows = await insertPart(client, part, hashed());
  return { tenant: part.tenant, table: part.table, rows, sha256: digest.digest('hex') };
}

/** Reads every part and proves them by the signed figures at the end. @throws when anything differs: nothing stays then */
async function readParts(
  client: pg.PoolClient,
  reader: BackupReader,
  head: BackupHead,
  keys: Keys,
): Promise<PartFigures[]> {
  const parts: PartFigures[] = [];
  for (;;) {
    const line = (await reader.line()) as BackupPart | BackupEnd;
    if ('table' in line) {
      parts.push(await readPart(client, reader, line));
      continue;
    }
    const told = new Map(line.parts.map((part) => [`${part.tenant} ${part.table}`, part]));
    for (const part of parts) {
      const said = told.get(`${part.tenant} ${part.table}`);
      if (said?.rows !== part.rows || said.sha256 !== part.sha256)
        throw new Error(`the rows of ${part.table} are not those that were backed up`);
    }
    if (told.size !== parts.length) throw new Error('the backup lacks tables that it lists');
    const signed = keys.verifySeal(manifestHash(head, line.parts), Buffer.from(line.signature, 'base64'));
    if (!signed) throw new Error('the backup was changed after it was made: its signature is wrong');
    return parts;
  }
}

export type RestorePlace = { readonly adminUrl: string; readonly keys: Keys; readonly home: string };

/**
 * Restores a backup into an empty database: all of it, proven against its signed figures, or nothing. Refusals:
 * `database-not-empty`, `other-keys` (those of the backup are needed), `backup-from-newer`, `database-further`,
 * `not-a-backup`.
 *
 * @throws when the file is damaged or was changed; the database is empty then as before
 */
export async function restoreBackup(
  place: RestorePlace,
  file: string,
  atMs: number,
): Promise<Result<Restored>> {
  const { adminUrl, keys } = place;
  const reader = readBackup(file);
  try {
    const head = (await reader.line().catch(() => null)) as BackupHead | null;
    if (head?.format !== 'duly-backup-1') return refuse(refusal('not-a-backup', { file }));
    if (head.keyFingerprint !== keys.fingerprint) {
      return refuse(refusal('other-keys', { wanted: head.keyFingerprint, there: keys.fingerprint }));
    }
    const shaped = await bringToStructure(adminUrl, head);
    if (!shaped.ok) return shaped;
    const pool = appPool(adminUrl, 2);
    try {
      await assertIsolation(pool);
      if ((await countTenants(pool)) > 0) return refuse(refusal('database-not-empty'));
      const parts = await inOneWrite(pool, (client) => readParts(client, reader, head, keys));
      await migrate(adminUrl);
      await noteRestore({ ...place, pool }, parts, head, atMs);
      const tenants = new Set(parts.map((part) => part.tenant)).size;
      const tables = new Set(parts.map((part) => part.table)).size;
      return ok({
        madeAt: head.madeAt,
        tenants,
        tables,
        rows: parts.reduce((sum, part) => sum + part.rows, 0),
      });
    } finally {
      await pool.end();
    }
  } finally {
    reader.close();
  }
}

/** Writes the seals' file anew from the seals restored, and journals the restore: what came after the backup is gone. */
async function noteRestore(
  place: RestorePlace & { pool: pg.Pool },
  parts: readonly PartFigures[],
  head: BackupHead,
  atMs: number,
): Promise<void> {
  const installationId = await claimInstallation(place.pool, place.keys);
  for (const tenantId of new Set(parts.map((part) => part.tenant))) {
    await writeSealFile({ ...place, installationId }, tenantId);
    const body = {
      madeAt: head.madeAt,
      rows: parts.filter((part) => part.tenant === tenantId).reduce((sum, part) => sum + part.rows, 0),
    };
    await inTenant(place.pool, tenantId, (tx) =>
      appendJournal(tx, place.keys, atMs, [{ kind: 'backup-restored', actor: null, body }]),
    );
  }
}

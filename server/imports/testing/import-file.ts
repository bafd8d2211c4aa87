import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportKind } from '@duly/core/imports/import-fields.ts';
import type { ImportMapping } from '@duly/core/imports/propose-mapping.ts';
import type { DateFormat } from '@duly/core/imports/read-day.ts';
import type { Result } from '@duly/kernel/result.ts';
import type pg from 'pg';
import { appPool } from '../../db/connect.ts';
import { inTenant } from '../../db/tenant-tx.ts';
import { createTestDatabase } from '../../db/testing/create-test-database.ts';
import { type Keys, keysFrom } from '../../keys/open-keys.ts';
import { createTenant } from '../../tenants/create-tenant.ts';
import { readTenant } from '../../tenants/store.ts';
import { applyImport, type ImportReport, prepareImport } from '../run-import.ts';
import { insertRun } from '../store-runs.ts';

/** A database, keys and a folder for one test file. */
export type ImportBench = {
  readonly pool: pg.Pool;
  readonly keys: Keys;
  readonly folder: string;
  /** For a pool of one's own. */
  readonly appUrl: string;
  /** Writes a file of these bytes or this text and answers with its path. */
  write(name: string, content: string | Uint8Array): string;
  tenant(code: string, more?: { currency?: string; kind?: 'trade' | 'lender' }): Promise<string>;
  load(tenantId: string, kind: ImportKind, file: string, more?: LoadOptions): Promise<Result<ImportReport>>;
  close(): Promise<void>;
};

export type LoadOptions = {
  readonly mapping?: ImportMapping;
  readonly dateFormat?: DateFormat;
  readonly currency?: string;
  readonly dryRun?: boolean;
  /** Instead of the bench's. */
  readonly pool?: pg.Pool;
};

/** The instant of every act of these tests. */
export const testAtMs = Date.UTC(2026, 0, 5, 4);

const testKeys = (): Keys => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  return keysFrom(Buffer.alloc(32, 7), createPrivateKey({ key: der, type: 'pkcs8', format: 'der' }));
};

export async function openImportBench(): Promise<ImportBench> {
  const database = await createTestDatabase();
  const pool = appPool(database.appUrl, 6);
  const keys = testKeys();
  const folder = mkdtempSync(path.join(tmpdir(), 'duly-import-'));
  return {
    pool,
    keys,
    folder,
    appUrl: database.appUrl,
    write(name, content) {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
    async tenant(code, more = {}) {
      const made = await createTenant({ pool, keys }, { code, name: code, ...more }, testAtMs);
      if (!made.ok) throw new Error(`tenant ${code}`);
      return made.value.tenantId;
    },
    async load(tenantId, kind, file, more = {}) {
      const own = more.pool ?? pool;
      const tenant = await inTenant(own, tenantId, readTenant);
      if (tenant === null) throw new Error('no tenant');
      const prepared = await prepareImport({ pool: own }, tenantId, {
        kind,
        file,
        mapping: more.mapping ?? null,
        dateFormat: more.dateFormat ?? null,
        currency: more.currency ?? tenant.currency,
      });
      if (!prepared.ok) return prepared;
      const runId = randomUUID();
      await inTenant(own, tenantId, (tx) =>
        insertRun(tx, {
          runId,
          kind,
          fileName: path.basename(file),
          sha256: new Uint8Array(32),
          sizeBytes: 0,
          status: 'reading',
          dryRun: more.dryRun ?? false,
          storedFile: null,
          askedBy: null,
          atMs: testAtMs,
        }),
      );
      return applyImport({ pool: own, keys }, prepared.value, {
        runId,
        tenant,
        recorded: true,
        dryRun: more.dryRun ?? false,
        actor: null,
        atMs: testAtMs,
        mappingName: null,
      });
    },
    async close() {
      await pool.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The report of an import that must not be refused. */
export function reportOf(result: Result<ImportReport>): ImportReport {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

// A run of the matching in a process of its own, to be killed: DATABASE_URL HOME TENANT_ID AT_MS
import { randomUUID } from 'node:crypto';
import { appPool } from '../../db/connect.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { runMatching } from '../run-matching.ts';

const [databaseUrl = '', home = '', tenantId = '', atMs = '0'] = process.argv.slice(2);
const pool = appPool(databaseUrl, 3);
const deps = { pool, keys: openKeys(home), clock: () => Number(atMs), home, maxUploadBytes: 0 };
process.stdout.write('ready\n');
await runMatching(deps, {
  runId: randomUUID(),
  tenantId,
  fileId: null,
  dryRun: false,
  askedBy: null,
  atMs: Number(atMs),
  batch: 7,
});
await pool.end();

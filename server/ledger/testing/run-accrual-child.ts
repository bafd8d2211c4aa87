import { parseDay } from '@duly/kernel/day.ts';
import { appPool } from '../../db/connect.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { runAccrual } from '../run-accrual.ts';

// A process of its own that posts the accrual of a day, so that a test may kill it: run-accrual-child.ts URL HOME TENANT DAY CHUNK
const [databaseUrl = '', home = '', tenantId = '', dayText = '', chunk = '5'] = process.argv.slice(2);
const day = parseDay(dayText);
if (day === null) throw new Error(`not a day: ${dayText}`);
const pool = appPool(databaseUrl, 2);
process.stdout.write('up\n');
await runAccrual(
  { pool, keys: openKeys(home) },
  { tenantId, day, atMs: Date.now(), actor: null, closed: false, chunkSize: Number(chunk) },
);
await pool.end();

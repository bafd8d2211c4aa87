import { parseDay } from '@duly/kernel/day.ts';
import { appPool } from '../../db/connect.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { runDay } from '../run-day.ts';

// A process of its own that runs one day, so that a test may kill it: run-day-child.ts URL HOME TENANT DAY WORKERS CHUNK
const [databaseUrl = '', home = '', tenantId = '', dayText = '', workers = '1', chunkSize = '10'] =
  process.argv.slice(2);
const day = parseDay(dayText);
if (day === null) throw new Error(`not a day: ${dayText}`);
const pool = appPool(databaseUrl, 4);
const done = await runDay(
  { pool, keys: openKeys(home), clock: Date.now },
  {
    tenantId,
    day,
    workers: Number(workers),
    chunkSize: Number(chunkSize),
    onProgress: ({ chunksDone }) => process.stdout.write(`${chunksDone}\n`),
  },
);
await pool.end();
if (!done.ok) throw new Error(done.refusals[0]?.code);

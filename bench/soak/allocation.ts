// What must hold of every allocation, on many random payments, and of every ledger, on many random histories.
//   npm run soak -- allocation [minutes] [seed]
//   on an embedded server, or in the empty database that DATABASE_URL names
// What breaks is printed with the seed; the small version runs with the tests.
import {
  faultsOfAllocation,
  isIndependentOfListing,
  randomAllocation,
} from '@duly/core/ledger/testing/random-allocation.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { plantTenant } from '@duly/server/ledger/testing/store-planted-book.ts';
import { liveHistory, randomHistory } from '@duly/server/ledger/testing/store-random-history.ts';
import fc from 'fast-check';
import { openBenchDatabase } from '../bench-server.ts';

const minutes = Number(process.argv[2] ?? 5);
const first = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
const endMs = Date.now() + minutes * 60_000;

const bench = await openBenchDatabase('duly_soak_allocation');
await migrate(bench.databaseUrl);
const pool = appPool(bench.databaseUrl, 2);
const tenantId = await plantTenant(pool, { code: `soak-${first}` });

let allocations = 0;
let histories = 0;
let steps = 0;
const broken: string[] = [];
for (let seed = first; Date.now() < endMs && broken.length === 0; seed += 1) {
  for (const asked of fc.sample(randomAllocation, { numRuns: 2_000, seed })) {
    allocations += 1;
    const faults = faultsOfAllocation(asked);
    if (!isIndependentOfListing(asked)) faults.push('the order of listing changed it');
    if (faults.length > 0) broken.push(`seed ${seed}, allocation ${allocations}: ${faults.join('; ')}`);
  }
  for (const [n, history] of fc.sample(randomHistory, { numRuns: 20, seed }).entries()) {
    histories += 1;
    steps += history.length;
    const faults = await inTenant(pool, tenantId, (tx) => liveHistory(tx, `soak ${seed} ${n}`, history));
    if (faults.length > 0) broken.push(`seed ${seed}, history ${n}: ${faults.join('; ')}`);
  }
}
for (const line of broken.slice(0, 5)) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${JSON.stringify({ seed: first, allocations, histories, steps, broken: broken.length })}\n`,
);
await pool.end();
await bench.close();
if (broken.length > 0) process.exitCode = 1;

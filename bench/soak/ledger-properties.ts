// The laws of interest, late fees and payments on many invented accounts, until one breaks or the time is over.
//   npm run soak -- ledger-properties [minutes] [seed]
// Every life is lived twice on a real database, once as known in time and once with payments recorded late and bounced; what
// breaks is printed with its seed. Small versions run with the tests.
import { chargeProperties, tryCharges } from '@duly/core/charges/testing/charge-properties.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { lifeArbitrary, proveLife } from '@duly/server/ledger/testing/live-ledger.ts';
import { plantTenant } from '@duly/server/ledger/testing/store-planted-book.ts';
import fc from 'fast-check';
import { openBenchDatabase } from '../bench-server.ts';

const minutes = Number(process.argv[2] ?? 5);
const first = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
const endMs = Date.now() + minutes * 60_000;
const bench = await openBenchDatabase('duly_soak_ledger');
await migrate(bench.databaseUrl);
const pool = appPool(bench.databaseUrl, 2);
const tenantId = await plantTenant(pool, { code: 'soak' });
let lives = 0;
let cases = 0;
let broken = false;
for (let seed = first; Date.now() < endMs && !broken; seed += 1) {
  for (const property of chargeProperties) {
    const why = tryCharges(property, { seed, runs: 500 });
    cases += 500;
    if (why === null) continue;
    process.stdout.write(`${property.name}, seed ${seed}: ${why}\n`);
    broken = true;
  }
  const lived = await fc.check(
    fc.asyncProperty(lifeArbitrary, async (life) => {
      lives += 1;
      const fault = await proveLife(pool, tenantId, life);
      if (fault !== null) throw new Error(fault);
    }),
    { seed, numRuns: 20, endOnFailure: false, interruptAfterTimeLimit: Math.max(1, endMs - Date.now()) },
  );
  if (!lived.failed || lived.counterexample === null) continue;
  process.stdout.write(`seed ${seed}: ${fc.stringify(lived.counterexample)}\n${lived.errorInstance}\n`);
  broken = true;
}
process.stdout.write(`${JSON.stringify({ seed: first, cases, lives, broken })}\n`);
await pool.end();
await bench.close();
if (broken) process.exitCode = 1;

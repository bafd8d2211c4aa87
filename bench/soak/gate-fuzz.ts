// The laws of the gate on many random questions, until one breaks or the time is over.
//   npm run soak -- gate-fuzz [minutes] [seed]
// What breaks is printed with the seed and the smallest question found; the small version runs with the tests.
import { fuzzGate, gateProperties, verdictShares } from '@duly/core/contacts/testing/gate-properties.ts';

const minutes = Number(process.argv[2] ?? 5);
const first = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
const endMs = Date.now() + minutes * 60_000;
const runs = 500;
let asked = 0;
let broken = false;
process.stdout.write(`${JSON.stringify({ seed: first, verdicts: verdictShares(first, 2000) })}\n`);
for (let seed = first; Date.now() < endMs && !broken; seed += 1) {
  for (const property of gateProperties) {
    const why = fuzzGate(property, { seed, runs });
    asked += runs;
    if (why === null) continue;
    process.stdout.write(`${property.name}, seed ${seed}: ${why}\n`);
    broken = true;
  }
}
process.stdout.write(`${JSON.stringify({ asked, broken })}\n`);
if (broken) process.exitCode = 1;

// A dirty bank file matched to a book of open items, import of the lines included: seconds, precision of what was posted, and
// recall by how a line was made. The set is invented from a seed and holds damage that no rule undoes (sim/bank-lines).
//   npm run bench -- matching [lines] [items]     on an embedded server, or in the empty database that DATABASE_URL names
// Fails when fewer than 990 in 1,000 of the posted lines are right, or a rule holds less often than its confidence says.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asDay, formatDay } from '@duly/kernel/day.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { holdsProof } from '@duly/server/matching/judge-proof.ts';
import { runMatching } from '@duly/server/matching/run-matching.ts';
import { readProof } from '@duly/server/matching/store-proof.ts';
import { plantBankFile } from '@duly/server/matching/testing/store-planted-bank-file.ts';
import { plantDebts, plantedId } from '@duly/server/matching/testing/store-planted-debts.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { inventBankLines } from '@duly/sim/bank-lines/invent-bank-lines.ts';
import { inventDebts } from '@duly/sim/bank-lines/invent-debts.ts';
import { measureMatching } from '@duly/sim/bank-lines/measure-matching.ts';
import pg from 'pg';
import { openBenchDatabase } from './bench-server.ts';

const count = Number(process.argv[2] ?? 100_000);
const itemCount = Number(process.argv[3] ?? 300_000);
const day = asDay(20_514);
const atMs = Date.parse('2026-03-02T06:00:00Z');
const seed = 'dirty';

const report = (what: string, figures: object) =>
  process.stdout.write(`${JSON.stringify({ what, ...figures })}\n`);
const secondsOf = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const began = performance.now();
  const done = await work();
  return [done, Math.round((performance.now() - began) / 100) / 10];
};

const bench = await openBenchDatabase('duly_bench_matching');
const { databaseUrl } = bench;
const home = mkdtempSync(path.join(tmpdir(), 'duly-bench-'));
await migrate(databaseUrl);
const pool = appPool(databaseUrl, 4);
const keys = openKeys(home);
const code = `bench-${randomUUID().slice(0, 8)}`;
const made = await createTenant({ pool, keys }, { code, name: code, currency: 'CNY' }, atMs);
if (!made.ok) throw new Error('no tenant');
const { tenantId } = made.value;
const deps = { pool, keys, clock: () => atMs, home, maxUploadBytes: 0 };

const debts = inventDebts(seed, itemCount);
const lines = inventBankLines(seed, debts, count);
const [, plantedIn] = await secondsOf(() =>
  inTenant(pool, tenantId, (tx) => plantDebts(tx, debts, day, atMs)),
);
report('planted', { items: debts.items.length, debtors: debts.debtors.length, seconds: plantedIn });
const admin = new pg.Client({ connectionString: databaseUrl });
await admin.connect();
await admin.query('analyze');
await admin.query('checkpoint');

const cpuBefore = process.cpuUsage();
const [planted, importSeconds] = await secondsOf(() =>
  inTenant(pool, tenantId, (tx) =>
    plantBankFile(
      tx,
      lines.map((line, n) => ({
        ...line,
        bookedOn: formatDay(asDay(day - line.daysAgo)),
        bankReference: `B2026${`${n}`.padStart(9, '0')}`,
      })),
    ),
  ),
);
const [done, matchSeconds] = await secondsOf(() =>
  runMatching(deps, {
    runId: randomUUID(),
    tenantId,
    fileId: planted.fileId,
    dryRun: false,
    askedBy: null,
    atMs,
  }),
);
const cpu = process.cpuUsage(cpuBefore);
report('matched', {
  lines: lines.length,
  posted: done.posted,
  proposed: done.proposed,
  why: done.why,
  importSeconds,
  matchSeconds,
  seconds: Math.round((importSeconds + matchSeconds) * 10) / 10,
  cpuSecondsOfNode: Math.round((cpu.user + cpu.system) / 100_000) / 10,
});

const posted = await inTenant(pool, tenantId, (tx) =>
  tx.query<{ line_id: string; said: string[] }>(
    `select line_id, array_agg(coalesce(item_id, account_id) || ' ' || amount_minor) as said from bank_line_matches
      where tenant_id = $1 group by 1`,
    [tx.tenantId],
  ),
);
const placeOf = new Map(planted.lineIds.map((lineId, n) => [lineId, n]));
let right = 0;
for (const { line_id, said } of posted) {
  const line = lines[placeOf.get(line_id) ?? -1];
  const meant = (line?.truth.parts ?? []).map((part) => `${plantedId('item', part.item)} ${part.minor}`);
  if (meant.length > 0 && said.sort().join() === meant.sort().join()) right += 1;
}
const precision = right / Math.max(posted.length, 1);
report('precision of what stands in the ledger', { posted: posted.length, right, precision });
const proof = await inTenant(pool, tenantId, (tx) => readProof(tx, null));
report('proof of sums', { holds: proof.every(holdsProof), currencies: proof.length });
const [again, againSeconds] = await secondsOf(() =>
  runMatching(deps, {
    runId: randomUUID(),
    tenantId,
    fileId: planted.fileId,
    dryRun: false,
    askedBy: null,
    atMs,
  }),
);
report('again', { posted: again.posted, seconds: againSeconds });

const measured = measureMatching(debts, lines, { autoPermille: 990 });
report('recall', { precision: measured.precision, recall: measured.recall, firstRight: measured.firstRight });
for (const [kind, tally] of Object.entries(measured.byKind)) report(`made: ${kind}`, tally);
for (const [rule, tally] of Object.entries(measured.byRule)) report(`rule: ${rule}`, tally);
// Under a hundred cases say nothing of parts per thousand.
const overstated = Object.entries(measured.byRule).filter(
  ([, rule]) => rule.alone >= 100 && Math.round((rule.right * 1000) / rule.alone) < rule.stated,
);
await admin.end();
await pool.end();
await bench.close();
rmSync(home, { recursive: true, force: true });
if (precision < 0.99 || again.posted > 0 || !proof.every(holdsProof) || overstated.length > 0) {
  report('FAILED', { precision, overstated: overstated.map(([rule]) => rule) });
  process.exitCode = 1;
}

// Lines a second that a bank's file is read and stored with, checks and journal included, beside the floor of this machine
// at this moment: the same lines copied as text into one table without index, check or log of anything else.
//   npm run bench -- bank-file [lines]    on an embedded server, or in the empty database that DULY_BENCH_URL names
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatDay } from '@duly/kernel/day.ts';
import { importBankFile } from '@duly/server/bank/import-bank-file.ts';
import {
  asCamt,
  asMt940,
  asTable,
  inventMovements,
  inventStatement,
} from '@duly/server/bank/testing/invent-statement.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { copyLine, copyText, inPieces } from '@duly/server/db/copy-text.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { openBenchDatabase } from './bench-server.ts';

const bench = await openBenchDatabase('duly_bench');
const lines = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(path.join(tmpdir(), 'duly-bench-'));
await migrate(bench.databaseUrl);
const pool = appPool(bench.databaseUrl, 2);
const keys = openKeys(folder);
const movements = inventMovements(lines, 250);
const statement = inventStatement(movements);

async function copyFloor(tenantId: string): Promise<number> {
  const began = performance.now();
  await inTenant(pool, tenantId, async (tx) => {
    await tx.query(
      'create temp table floor_lines (day date, minor bigint, name text, words text, e2e text, reference text) on commit drop',
    );
    const rows = movements.map(({ day, minor, name, words, endToEndId, reference }) =>
      copyLine([formatDay(day), minor, name, words, endToEndId, reference]),
    );
    await copyText(tx, 'floor_lines', inPieces(rows));
  });
  return (performance.now() - began) / 1000;
}

const forms = [
  ['camt.053', () => asCamt([statement])],
  ['mt940', () => asMt940([statement])],
  ['csv', () => asTable(statement)],
] as const;

for (const [form, write] of forms) {
  // A tenant of its own, so that each form stores all of its lines and finds none of them there.
  const made = await createTenant(
    { pool, keys },
    { code: randomUUID().slice(0, 8), name: form, currency: 'EUR' },
    0,
  );
  if (!made.ok) throw new Error('no tenant');
  const { tenantId } = made.value;
  const file = path.join(folder, form);
  writeFileSync(file, write());
  const order = { tenantId, file, name: form, dates: null, currency: null, actor: null, atMs: 0 };
  const once = async (): Promise<{ seconds: number; cpu: number }> => {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const done = await importBankFile({ pool, keys }, { ...order, account: statement.account });
    if (!done.ok) throw new Error(JSON.stringify(done.refusals));
    const spent = process.cpuUsage(cpu);
    return { seconds: (performance.now() - began) / 1000, cpu: (spent.user + spent.system) / 1e6 };
  };
  const first = await once();
  const again = await once();
  // One byte more makes another file of the same movements: every line is looked up and none is stored.
  writeFileSync(file, `${write()}\n`);
  const overlapping = await once();
  const floorSeconds = await copyFloor(tenantId);
  console.log(
    JSON.stringify({
      form,
      lines,
      megabytes: Number((statSync(file).size / 1e6).toFixed(1)),
      seconds: Number(first.seconds.toFixed(2)),
      linesPerSecond: Math.round(lines / first.seconds),
      ownCpuSeconds: Number(first.cpu.toFixed(2)),
      sameBytesAgainSeconds: Number(again.seconds.toFixed(2)),
      overlappingSeconds: Number(overlapping.seconds.toFixed(2)),
      floor: 'COPY of the same lines into an unindexed table',
      floorSeconds: Number(floorSeconds.toFixed(2)),
      timesTheFloor: Number((first.seconds / floorSeconds).toFixed(1)),
      rssMiB: Math.round(process.memoryUsage().rss / 1_048_576),
    }),
  );
}
await pool.end();
await bench.close();
rmSync(folder, { recursive: true, force: true });

import { randomUUID } from 'node:crypto';
import { asDay, formatDay } from '@duly/kernel/day.ts';
import { inventBankLines } from '@duly/sim/bank-lines/invent-bank-lines.ts';
import { inventDebts } from '@duly/sim/bank-lines/invent-debts.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { holdsProof } from './judge-proof.ts';
import { runMatching } from './run-matching.ts';
import { readProof } from './store-proof.ts';
import { plantBankFile } from './testing/store-planted-bank-file.ts';
import { plantDebts, plantedId } from './testing/store-planted-debts.ts';

const day = asDay(20_514); // 2026-03-02
const atMs = Date.parse('2026-03-02T06:00:00Z');

let duly: TestDuly;
let tenantId: string;
let clerk: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  clerk = await duly.signInAs(tenantId, ['finance']);
});
afterAll(() => duly.close());

const within = <T>(work: Parameters<typeof inTenant<T>>[2], tenant = tenantId) =>
  inTenant(duly.deps.pool, tenant, work);
const run = (tenant = tenantId, dryRun = false) =>
  runMatching(duly.deps, {
    runId: randomUUID(),
    tenantId: tenant,
    fileId: null,
    dryRun,
    askedBy: null,
    atMs,
  });
const proves = async (tenant = tenantId) => {
  const rows = await within((tx) => readProof(tx, null), tenant);
  expect(rows.map(holdsProof)).toEqual(rows.map(() => true));
  return rows;
};

test('a dirty file is matched with a precision of 0.99, its sums prove one another, and a second run changes nothing', async () => {
  const tenant = await duly.makeTenant({ kind: 'trade' });
  const debts = inventDebts('small', 1_500);
  const lines = inventBankLines('small', debts, 500);
  await within((tx) => plantDebts(tx, debts, day, atMs), tenant);
  const { lineIds } = await within(
    (tx) =>
      plantBankFile(
        tx,
        lines.map((line) => ({ ...line, bookedOn: formatDay(asDay(day - line.daysAgo)) })),
      ),
    tenant,
  );
  const report = await run(tenant);
  expect(report.lines).toBe(lines.length);
  const posted = await within(
    (tx) =>
      tx.query<{ line_id: string; said: string[] }>(
        `select line_id, array_agg(coalesce(item_id, account_id) || ' ' || amount_minor) as said from bank_line_matches
          where tenant_id = $1 group by 1`,
        [tx.tenantId],
      ),
    tenant,
  );
  expect(posted.length).toBe(report.posted);
  expect(posted.length).toBeGreaterThan(200);
  const right = posted.filter(({ line_id, said }) => {
    const { truth } = lines[lineIds.indexOf(line_id)] as (typeof lines)[number];
    const meant = truth.parts.map((part) => `${plantedId('item', part.item)} ${part.minor}`);
    return meant.length > 0 && said.sort().join() === meant.sort().join();
  });
  expect(right.length / posted.length).toBeGreaterThanOrEqual(0.99);
  const proof = await proves(tenant);
  const again = await run(tenant);
  expect(again.posted).toBe(0);
  expect(again.lines).toBe(lines.length - report.posted);
  expect(await proves(tenant)).toEqual(proof);
});

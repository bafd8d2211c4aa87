import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { asDay, formatDay } from '@duly/kernel/day.ts';
import { inventBankLines } from '@duly/sim/bank-lines/invent-bank-lines.ts';
import { inventDebts } from '@duly/sim/bank-lines/invent-debts.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { eraseParty } from '../erasure/erase-party.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { runAndKill } from '../night/testing/run-and-kill.ts';
import { holdsProof } from './judge-proof.ts';
import { runMatching } from './run-matching.ts';
import { readProof } from './store-proof.ts';
import { plantBankFile } from './testing/store-planted-bank-file.ts';
import { plantDebts, plantedId } from './testing/store-planted-debts.ts';

const day = asDay(20_514); // 2026-03-02
const atMs = Date.parse('2026-03-02T06:00:00Z');

let duly: TestDuly;
let tenantId: string;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
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

// ── a small book: one debtor with three invoices, another with one ────────────────────────────────────
const owner = plantedId('party', 9001);
const other = plantedId('party', 9002);
const account = plantedId('account', 9001);
const otherAccount = plantedId('account', 9002);
const invoice = (n: number) => plantedId('item', 9000 + n);

async function plantSmallBook(tenant: string): Promise<void> {
  const debtors = [
    { party: 9001, name: '临鹭岚川贸易有限公司', kind: 'firm' as const },
    { party: 9002, name: '青汀禾越食品有限公司', kind: 'firm' as const },
  ];
  const accounts = [
    { account: 9001, party: 9001, reference: 'HT-000101', currency: 'CNY' },
    { account: 9002, party: 9002, reference: 'HT-000102', currency: 'CNY' },
  ];
  const items = [1, 2, 3, 4].map((n) => ({
    item: 9000 + n,
    account: n === 4 ? 9002 : 9001,
    party: n === 4 ? 9002 : 9001,
    reference: `INV-2026-00000${n}`,
    currency: 'CNY',
    openMinor: 10_000n * BigInt(n),
    lateDays: 40 - n,
  }));
  await within((tx) => plantDebts(tx, { debtors, accounts, items } as never, day, atMs), tenant);
}
const stateOf = (tenant: string) =>
  within(
    (tx) =>
      tx.query<{ item_id: string; open_minor: bigint }>(
        'select item_id, open_minor from items where tenant_id = $1 order by open_minor, item_id',
        [tx.tenantId],
      ),
    tenant,
  );
const plant = async (
  tenant: string,
  lines: Parameters<typeof plantBankFile>[1],
  more?: Parameters<typeof plantBankFile>[2],
) => (await within((tx) => plantBankFile(tx, lines, more), tenant)).lineIds;
const postUrl = (lineId: string | undefined) => `/api/matching/lines/${lineId}/post`;

async function smallDesk() {
  const tenant = await duly.makeTenant({ kind: 'trade' });
  await plantSmallBook(tenant);
  return { tenant, desk: await duly.signInAs(tenant, ['finance']) };
}

test('a clerk splits a line over items of two debtors; an undo reverses both payments and opens everything again', async () => {
  const { tenant, desk } = await smallDesk();
  const before = await stateOf(tenant);
  const [lineId] = await plant(tenant, [
    { amountMinor: 45_000n, payerName: '代收平台', bankReference: 'B20260302001' },
  ]);
  const parts = [
    { partyId: owner, accountId: account, itemId: invoice(1), minor: '10000' },
    { partyId: other, accountId: otherAccount, itemId: invoice(4), minor: '30000' },
  ];
  const done = await desk.send('POST', postUrl(lineId), { parts });
  expect(done.body).toMatchObject({ status: 'part-posted' });
  await proves(tenant);
  expect(
    (await desk.send('POST', `/api/matching/lines/${lineId}/settle`, { to: 'suspense' })).body,
  ).toMatchObject({ status: 'suspense' });
  const [proof] = await proves(tenant);
  expect([proof?.posted, proof?.suspense, proof?.open]).toEqual([40_000n, 5_000n, 0n]);
  const undone = await desk.send('POST', `/api/matching/lines/${lineId}/undo`, { reason: 'wrong-party' });
  expect(undone.body).toMatchObject({ status: 'open' });
  expect(await stateOf(tenant)).toEqual(before);
  const [after] = await proves(tenant);
  expect([after?.posted, after?.suspense, after?.open]).toEqual([0n, 0n, 45_000n]);
  // Booked again where it belongs: the bank's number is free, and nothing was edited.
  const again = await desk.send('POST', postUrl(lineId), {
    parts: [{ partyId: owner, accountId: account, itemId: null, minor: '45000' }],
  });
  expect(again.body).toMatchObject({ status: 'posted' });
  await proves(tenant);
});

test('what a clerk matched is learned and forgotten with the undo', async () => {
  const { tenant, desk } = await smallDesk();
  const key = Buffer.alloc(32, 7);
  const [first, second] = await plant(tenant, [
    { amountMinor: 10_000n, payerName: '某某代付', payerAccountKey: key },
    { amountMinor: 20_000n, payerName: '某某代付', payerAccountKey: key },
  ]);
  await desk.send('POST', postUrl(first), {
    parts: [{ partyId: owner, accountId: account, itemId: invoice(1), minor: '10000' }],
  });
  await run(tenant);
  const seen = await desk.get(`/api/matching/lines/${second}`);
  expect(seen.body.candidates).toMatchObject([
    { rule: 'payer-item', reasons: ['payer-account'], parts: [{ itemId: invoice(2) }] },
  ]);
  expect((await desk.get(`/api/matching/parties/${owner}`)).body.aliases).toHaveLength(2);
  await desk.send('POST', `/api/matching/lines/${first}/undo`, { reason: 'wrong-party' });
  expect((await desk.get(`/api/matching/parties/${owner}`)).body.aliases).toHaveLength(0);
});

test('a payment that a clerk entered is recognised by reference and by sum, and is never booked a second time silently', async () => {
  const { tenant, desk } = await smallDesk();
  const entered = await desk.send('POST', `/api/parties/${owner}/payments`, {
    accountId: account,
    amount: { minor: '10000', currency: 'CNY' },
    paidOn: '2026-03-01',
    method: 'bank-transfer',
    reference: 'B7777001',
    designatedAccount: '6222000011112222',
  });
  expect(entered.status).toBe(201);
  const [same, alike] = await plant(tenant, [
    { amountMinor: 10_000n, remittance: 'INV-2026-000001', bankReference: 'B7777001' },
    { amountMinor: 10_000n, remittance: 'INV-2026-000002', bankReference: 'B8888001' },
  ]);
  const report = await run(tenant);
  expect(report.posted).toBe(0);
  for (const lineId of [same, alike]) {
    const parts = [{ partyId: owner, accountId: account, itemId: null, minor: '10000' }];
    const refused = await desk.send('POST', postUrl(lineId), { parts });
    expect(refused).toMatchObject({ status: 409, body: { code: 'line-booked-already' } });
  }
  const booked = await desk.send('POST', `/api/matching/lines/${same}/booked`, {
    paymentId: entered.body.paymentId,
  });
  expect(booked.body).toMatchObject({ status: 'posted' });
  const other2 = await desk.send('POST', postUrl(alike), {
    parts: [{ partyId: owner, accountId: account, itemId: invoice(2), minor: '10000' }],
    again: true,
  });
  expect(other2.body).toMatchObject({ status: 'posted' });
  await proves(tenant);
});

test('returned money takes its payment back; money that went out and undesignated accounts are never a payment', async () => {
  const { tenant, desk } = await smallDesk();
  const [paid, back, out] = await plant(tenant, [
    {
      amountMinor: 10_000n,
      payerName: '临鹭岚川贸易有限公司',
      remittance: 'INV-2026-000001',
      bankReference: 'B90001',
    },
    {
      amountMinor: -10_000n,
      kind: 'return',
      payerName: '临鹭岚川贸易有限公司',
      returns: 'B90001',
      bankReference: 'B90002',
    },
    { amountMinor: -4_000n, payerName: '临鹭岚川贸易有限公司', remittance: 'INV-2026-000002' },
  ]);
  const [foreign] = await plant(tenant, [{ amountMinor: 20_000n, remittance: 'INV-2026-000002' }], {
    account: '9999',
    designated: false,
  });
  const before = await stateOf(tenant);
  expect((await run(tenant)).posted).toBe(1);
  const seen = await desk.get(`/api/matching/lines/${back}`);
  const [returned] = seen.body.returned as { paymentId: string; why: string }[];
  expect(returned).toMatchObject({ why: 'reference' });
  const collector = await duly.signInAs(tenant, ['collector']);
  const reverse = { paymentId: returned?.paymentId, reason: 'bounced' };
  expect((await collector.send('POST', `/api/matching/lines/${back}/reverse`, reverse)).status).toBe(403);
  expect((await desk.send('POST', `/api/matching/lines/${back}/reverse`, reverse)).body).toMatchObject({
    status: 'posted',
  });
  expect(await stateOf(tenant)).toEqual(before);
  await proves(tenant);
  const parts = [{ partyId: owner, accountId: account, itemId: invoice(2), minor: '4000' }];
  expect((await desk.send('POST', postUrl(out), { parts })).body.code).toBe('line-not-income');
  expect((await desk.send('POST', postUrl(foreign), { parts })).body.code).toBe('line-not-designated');
  expect((await desk.send('POST', `/api/matching/lines/${back}/undo`, { reason: 'other' })).body.code).toBe(
    'match-reversal-final',
  );
  expect((await desk.send('POST', `/api/matching/lines/${paid}/settle`, { to: 'suspense' })).body.code).toBe(
    'line-done',
  );
  await proves(tenant);
});

test('a payment taken back or put elsewhere on its own page finds its line', async () => {
  const { tenant, desk } = await smallDesk();
  const [lineId] = await plant(tenant, [
    { amountMinor: 10_000n, remittance: 'INV-2026-000001', payerName: '临鹭岚川贸易有限公司' },
  ]);
  await run(tenant);
  const seen = await desk.get(`/api/matching/lines/${lineId}`);
  const { paymentId } = (seen.body.history as { paymentId: string }[])[0] as { paymentId: string };
  const reversed = await desk.send('POST', `/api/payments/${paymentId}/reverse`, { reason: 'wrong-account' });
  expect(reversed.status).toBe(200);
  expect((await desk.get(`/api/matching/lines/${lineId}`)).body).toMatchObject({
    status: 'open',
    restMinor: '10000',
  });
  await proves(tenant);
});

test('a line is worked in one hand only: of two who post it at once one is told that it is done', async () => {
  const { tenant, desk } = await smallDesk();
  const second = await duly.signInAs(tenant, ['manager']);
  const [lineId] = await plant(tenant, [{ amountMinor: 10_000n }]);
  const body = { parts: [{ partyId: owner, accountId: account, itemId: invoice(1), minor: '10000' }] };
  const answers = await Promise.all([
    desk.send('POST', postUrl(lineId), body),
    second.send('POST', postUrl(lineId), body),
  ]);
  expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
  await proves(tenant);
});

test('an erased party leaves blank lines and no learned payer, and the sums still prove', async () => {
  const { tenant, desk } = await smallDesk();
  const [lineId] = await plant(tenant, [
    { amountMinor: 60_000n, payerName: '某某代付', remittance: '张三的钱' },
  ]);
  const parts = [1, 2, 3].map((n) => ({
    partyId: owner,
    accountId: account,
    itemId: invoice(n),
    minor: `${10_000 * n}`,
  }));
  expect((await desk.send('POST', postUrl(lineId), { parts })).status).toBe(200);
  const erased = await eraseParty(duly.deps, tenant, owner, 'court-order', null, atMs);
  expect(erased.ok).toBe(true);
  expect((await desk.get(`/api/matching/lines/${lineId}`)).body).toMatchObject({
    payerName: '',
    remittance: '',
    learned: 0,
  });
  await proves(tenant);
});

test('whatever a clerk does with lines in whatever order, nothing is lost or doubled between file, suspense and items', async () => {
  const { tenant, desk } = await smallDesk();
  const lineIds = await plant(tenant, [
    { amountMinor: 10_000n },
    { amountMinor: 25_000n },
    { amountMinor: 7_000n },
    { amountMinor: -3_000n },
  ]);
  const before = await stateOf(tenant);
  const acts = ['post', 'suspense', 'set-aside', 'undo'] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          line: fc.integer({ min: 0, max: 3 }),
          act: fc.constantFrom(...acts),
          item: fc.integer({ min: 1, max: 4 }),
        }),
        { maxLength: 8 },
      ),
      async (steps) => {
        for (const { line, act, item } of steps) {
          const url = `/api/matching/lines/${lineIds[line]}`;
          const [partyId, accountId] = item === 4 ? [other, otherAccount] : [owner, account];
          if (act === 'post')
            await desk.send('POST', `${url}/post`, {
              parts: [{ partyId, accountId, itemId: invoice(item), minor: '4000' }],
              again: true,
            });
          else if (act === 'undo') await desk.send('POST', `${url}/undo`, { reason: 'other' });
          else
            await desk.send(
              'POST',
              `${url}/settle`,
              act === 'suspense' ? { to: act } : { to: act, reason: 'other' },
            );
          const [row] = await proves(tenant);
          expect(row?.total).toBe(39_000n);
        }
        for (const lineId of lineIds)
          await desk.send('POST', `/api/matching/lines/${lineId}/undo`, { reason: 'other' });
        expect(await stateOf(tenant)).toEqual(before);
      },
    ),
    { numRuns: 5, seed: 7 },
  );
});

test('a matching that is killed at any moment and run again posts every line exactly once', {
  timeout: 120_000,
}, async () => {
  const tenant = await duly.makeTenant({ kind: 'trade' });
  const debts = inventDebts('killed', 400);
  const lines = inventBankLines('killed', debts, 160);
  await within((tx) => plantDebts(tx, debts, day, atMs), tenant);
  await plant(tenant, lines);
  const expected = (await run(tenant, true)).posted;
  const program = fileURLToPath(new URL('./testing/match-child.ts', import.meta.url));
  let kills = 0;
  for (const afterMs of [260, 420, 640, 900]) {
    if (await runAndKill([duly.database.appUrl, duly.deps.home, tenant, `${atMs}`], afterMs, program))
      kills += 1;
    await proves(tenant);
  }
  await run(tenant);
  await proves(tenant);
  expect(kills).toBeGreaterThan(0);
  const [sums] = await within(
    (tx) =>
      tx.query<{ lines: number; payments: number; matched: number }>(
        `select (select count(*)::int from bank_lines where tenant_id = $1 and status = 'posted') as lines,
                (select count(*)::int from payments where tenant_id = $1 and whole_id is null) as payments,
                (select count(distinct line_id)::int from bank_line_matches where tenant_id = $1) as matched`,
        [tx.tenantId],
      ),
    tenant,
  );
  expect(sums?.lines).toBeGreaterThanOrEqual(expected);
  expect(sums?.payments).toBe(sums?.lines);
  expect(sums?.matched).toBe(sums?.lines);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase, setBusinessDay } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import {
  type Answer,
  openTestDuly,
  type SignedInClient,
  type TestDuly,
} from '../http/testing/open-test-duly.ts';
import { findUnsound, plantCharges, readWholeState } from '../waivers/testing/store-planted-charges.ts';

// The cases of Fineract's charge-off tests that a ledger of open items knows: before, between and after repayments, dated back,
// undone, a second one, a charge after it, money after it, and an earlier payment taken back.

let duly: TestDuly;
let tenantId: string;
let manager: SignedInClient;
let finance: SignedInClient;
let collector: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  manager = await duly.signInAs(tenantId, ['manager']);
  finance = await duly.signInAs(tenantId, ['finance']);
});
afterAll(() => duly.close());

const plant = (name: string) => plantCase(duly.deps.pool, tenantId, name);
let paidSoFar = 0;
function pay(of: PlantedCase, minor: bigint, paidOn = '2026-03-02') {
  paidSoFar += 1;
  return finance.send('POST', `/api/parties/${of.partyId}/payments`, {
    accountId: of.accountId,
    amount: { minor: `${minor}`, currency: 'CNY' },
    paidOn,
    method: 'bank-transfer',
    reference: `O-${paidSoFar}`,
    designatedAccount: 'any',
  });
}
const reverse = (answer: Answer) =>
  manager.send('POST', `/api/payments/${answer.body.paymentId}/reverse`, { reason: 'bounced' });
const ask = (of: PlantedCase, more: Record<string, unknown> = {}, who = manager) =>
  who.send('POST', `/api/parties/${of.partyId}/write-offs`, {
    accountId: of.accountId,
    reason: 'uncollectible',
    ...more,
  });
/** The manager asks, finance approves: the shipped ladder for what gives up principal. */
async function writeOff(of: PlantedCase, more: Record<string, unknown> = {}): Promise<string> {
  const asked = await ask(of, more);
  expect(asked, asked.text).toMatchObject({ status: 201, body: { status: 'asked' } });
  const id = String(asked.body.approvalId);
  const yes = await finance.send('POST', `/api/approvals/${id}/decide`, { verdict: 'approved' });
  expect(yes, yes.text).toMatchObject({ status: 200, body: { status: 'approved' } });
  return id;
}
const undo = (id: string) => manager.send('POST', `/api/write-offs/${id}/undo`, { reason: 'pays-again' });
const total = async (of: PlantedCase) => {
  const { account } = await readWholeState(duly.deps.pool, tenantId, of);
  const {
    principal_minor = 0n,
    interest_minor = 0n,
    fee_minor = 0n,
    cost_minor = 0n,
  } = account[0] as Record<string, bigint>;
  return principal_minor + interest_minor + fee_minor + cost_minor;
};
const memo = async (of: PlantedCase) =>
  ((await collector.get(`/api/parties/${of.partyId}/write-offs`)).body.accounts as object[])[0];
const sound = async (of: PlantedCase) => expect(await findUnsound(duly.deps.pool, tenantId, of)).toEqual([]);
const code = async (answer: Promise<Answer>) => (await answer).body.code;

test('before any repayment: the account owes nothing in the books, and the memo says what is still owed', async () => {
  const made = await plant('核销一');
  await writeOff(made);
  expect(await total(made)).toBe(0n);
  expect(await memo(made)).toMatchObject({ memoMinor: '600000', recoveredMinor: '0' });
  const { closed, tasks } = await readWholeState(duly.deps.pool, tenantId, made);
  expect(closed).not.toEqual([{ closed_on: null }]);
  expect(tasks).toEqual([]);
  await sound(made);
});

test('between repayments: what came before is repaid, what comes after is recovered', async () => {
  const made = await plant('核销二');
  await pay(made, 150_000n);
  await writeOff(made);
  expect(await memo(made)).toMatchObject({ memoMinor: '450000', recoveredMinor: '0' });
  await pay(made, 100_000n);
  expect(await memo(made)).toMatchObject({ memoMinor: '350000', recoveredMinor: '100000' });
  expect(await total(made)).toBe(0n);
  await sound(made);
});

test('after all was repaid there is nothing to write off', async () => {
  const made = await plant('核销三');
  await pay(made, 600_000n);
  expect(await code(ask(made))).toBe('write-off-nothing-open');
});

test('in part: chosen items leave the books, the others are collected as before', async () => {
  const made = await plant('核销四');
  await writeOff(made, { itemIds: [made.itemIds[1]] });
  expect(await total(made)).toBe(400_000n);
  expect(await memo(made)).toMatchObject({ memoMinor: '200000' });
  // Money goes to what is open in the books first.
  await pay(made, 400_000n);
  expect(await memo(made)).toMatchObject({ memoMinor: '200000', recoveredMinor: '0' });
  await pay(made, 50_000n);
  expect(await memo(made)).toMatchObject({ memoMinor: '150000', recoveredMinor: '50000' });
  await sound(made);
});

test('dated back: it counts from its day, but not before the debt was charged, and never in the future', async () => {
  const made = await plant('核销五');
  expect(await code(ask(made, { onDay: '2025-12-31' }))).toBe('write-off-before-charge');
  expect(await code(ask(made, { onDay: '2026-03-03' }))).toBe('write-off-in-the-future');
  await writeOff(made, { onDay: '2026-02-01' });
  const on = async (day: string) =>
    (await collector.get(`/api/parties/${made.partyId}/accounts/${made.accountId}/balances?date=${day}`))
      .body;
  expect(await on('2026-01-31')).toMatchObject({ total: '600000' });
  expect(await on('2026-02-01')).toMatchObject({ total: '0' });
  await sound(made);
});

test('undone: what was not recovered stands in the books again and is chased, and it cannot be undone twice', async () => {
  const made = await plant('核销六');
  const id = await writeOff(made);
  await pay(made, 100_000n);
  expect(await undo(id)).toMatchObject({ status: 200, body: { reopenedMinor: '500000' } });
  expect(await total(made)).toBe(500_000n);
  expect(await memo(made)).toMatchObject({ memoMinor: '0', recoveredMinor: '100000' });
  expect((await readWholeState(duly.deps.pool, tenantId, made)).tasks).toHaveLength(1);
  expect(await code(undo(id))).toBe('write-off-undone');
  await sound(made);
});

test('a second write-off finds nothing, and after an undo it can be made again', async () => {
  const made = await plant('核销七');
  const id = await writeOff(made);
  expect(await code(ask(made))).toBe('write-off-nothing-open');
  await undo(id);
  await writeOff(made);
  expect(await total(made)).toBe(0n);
  expect(await memo(made)).toMatchObject({ memoMinor: '600000' });
  await sound(made);
});

test('a fee charged while it waited is more than was asked for, and the approval says so', async () => {
  const made = await plant('核销八');
  const asked = await ask(made);
  await plantCharges(duly.deps.pool, tenantId, made, { cost: 3_000n });
  const yes = await finance.send('POST', `/api/approvals/${asked.body.approvalId}/decide`, {
    verdict: 'approved',
  });
  expect(yes).toMatchObject({ status: 409, body: { code: 'write-off-above-asked' } });
  expect(await total(made)).toBe(603_000n);
});

test('a payment that came while it waited lessens what is written off', async () => {
  const made = await plant('核销九');
  const asked = await ask(made);
  await pay(made, 200_000n);
  await finance.send('POST', `/api/approvals/${asked.body.approvalId}/decide`, { verdict: 'approved' });
  expect(await memo(made)).toMatchObject({ memoMinor: '400000' });
  await sound(made);
});

test('an earlier payment taken back after the write-off is owed in the books, and can be written off too', async () => {
  const made = await plant('核销十');
  const paid = await pay(made, 100_000n);
  await writeOff(made);
  await reverse(paid);
  expect(await total(made)).toBe(100_000n);
  expect(await memo(made)).toMatchObject({ memoMinor: '500000' });
  await writeOff(made);
  expect(await memo(made)).toMatchObject({ memoMinor: '600000' });
  expect(await total(made)).toBe(0n);
  await sound(made);
});

test('a recovery that bounces is written off again; where the write-off was undone it is owed in the books', async () => {
  const made = await plant('核销甲');
  const id = await writeOff(made);
  const first = await pay(made, 100_000n);
  await reverse(first);
  expect(await memo(made)).toMatchObject({ memoMinor: '600000', recoveredMinor: '0' });
  expect(await total(made)).toBe(0n);
  const second = await pay(made, 100_000n);
  await undo(id);
  await reverse(second);
  expect(await total(made)).toBe(600_000n);
  expect(await memo(made)).toMatchObject({ memoMinor: '0', recoveredMinor: '0' });
  await sound(made);
});

test('more than was written off rests on the account', async () => {
  const made = await plant('核销乙');
  await writeOff(made);
  await pay(made, 650_000n);
  expect(await total(made)).toBe(-50_000n);
  expect(await memo(made)).toMatchObject({ memoMinor: '0', recoveredMinor: '600000' });
  await sound(made);
});

test('what is disputed is not written off, a collector undoes nothing, and nobody writes off alone', async () => {
  const made = await plant('核销丙');
  await collector.send('POST', `/api/accounts/${made.accountId}/items/${made.itemIds[0]}/dispute`, {
    disputed: true,
  });
  expect(await code(ask(made))).toBe('write-off-disputed');
  const other = await plant('核销丁');
  const asked = await ask(other);
  const own = await manager.send('POST', `/api/approvals/${asked.body.approvalId}/decide`, {
    verdict: 'approved',
  });
  expect(own).toMatchObject({ status: 403 });
  const id = await writeOff(other);
  expect((await collector.send('POST', `/api/write-offs/${id}/undo`, { reason: 'other' })).status).toBe(403);
});

test('nothing is written off into a month whose provisions are closed', async () => {
  const made = await plant('核销戊');
  const ran = await finance.send('POST', '/api/provisions', { month: '2026-02' });
  expect(ran.status, ran.text).toBe(200);
  expect((await finance.send('POST', '/api/provisions/2026-02/close')).status).toBe(200);
  expect(await code(ask(made, { onDay: '2026-02-15' }))).toBe('provision-month-closed');
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-02'));
});

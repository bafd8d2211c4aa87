import { parseDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { bookStagedItems } from '../ledger/store.ts';
import { openStagedItems } from '../ledger/store-staged-items.ts';
import { plantAccounts, stageItems, testId } from '../ledger/testing/store-planted-book.ts';
import { runDay } from '../night/run-day.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let finance: SignedInClient;
let manager: SignedInClient;

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
/** A Monday. */
const today = '2026-03-02';

type Debtor = { partyId: string; accountId: string };
async function debtor(name: string): Promise<Debtor> {
  const of = { partyId: testId(`party ${name}`), accountId: testId(`account ${name}`) };
  await inTenant(duly.deps.pool, tenantId, async (tx) => {
    await plantAccounts(tx, [{ ...of, points: 7 }]);
    await openStagedItems(tx);
    const item = {
      ...of,
      itemId: testId(`item ${name}`),
      issuedOn: '2025-12-01',
      dueOn: '2026-01-10',
      amountMinor: 90_000n,
    };
    await stageItems(tx, [item]);
    await bookStagedItems(tx, { atMs: duly.clock.nowMs, day: day(today), runId: null, by: null });
  });
  return of;
}

const given = (of: Debtor, more: Record<string, unknown> = {}) => ({
  accountId: of.accountId,
  kind: 'transfer',
  amount: { minor: '50000', currency: 'CNY' },
  onDay: today,
  bank: 'ICBC',
  number: '8812',
  payee: 'ours',
  slip: 'promised',
  ...more,
});
const claim = (of: Debtor, more: Record<string, unknown> = {}, who = collector) =>
  who.send('POST', `/api/parties/${of.partyId}/paid-claims`, given(of, more));
const hold = (of: Debtor) =>
  inTenant(duly.deps.pool, tenantId, async (tx) => {
    const [row] = await tx.query<{ until: string | null; reason: number }>(
      'select hold_until::text as until, hold_reason as reason from account_state where account_id = $1',
      [of.accountId],
    );
    return row;
  });
const tasks = (of: Debtor) =>
  inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query('select 1 from open_tasks where account_id = $1', [of.accountId]),
  );
const night = (text: string) =>
  runDay(duly.deps, { tenantId, day: day(text), workers: 1, workHere: true }).then((done) => {
    if (!done.ok) throw new Error(done.refusals[0]?.code);
  });

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant();
  collector = await duly.signInAs(tenantId, ['collector']);
  finance = await duly.signInAs(tenantId, ['finance']);
  manager = await duly.signInAs(tenantId, ['manager']);
});

afterAll(() => duly.close());

test('the ladder waits for money that is said to be under way, and comes back as a task when it does not come', async () => {
  const of = await debtor('waits');
  await night(today);
  expect(await tasks(of)).toHaveLength(1);
  const made = await claim(of);
  expect([made.status, made.body.holdUntil, made.body.because]).toEqual([201, '2026-03-04', null]);
  expect(await tasks(of)).toHaveLength(0);
  expect(await hold(of)).toMatchObject({ until: '2026-03-04', reason: 1 });
  await night('2026-03-04');
  expect(await tasks(of)).toHaveLength(0);
  await night('2026-03-05');
  expect(await tasks(of)).toHaveLength(1);
  const listed = (await finance.get('/api/paid-claims')).body.rows as { late: boolean; partyId: string }[];
  expect(listed.find((row) => row.partyId === of.partyId)?.late).toBe(true);
});

test('money of the same sum about that day answers a claim, whoever books it, and the ladder waits no longer', async () => {
  const of = await debtor('found');
  const made = await claim(of, { onDay: '2026-03-05' });
  const paid = await finance.send('POST', `/api/parties/${of.partyId}/payments`, {
    accountId: of.accountId,
    amount: { minor: '50000', currency: 'CNY' },
    paidOn: '2026-03-05',
    method: 'bank-transfer',
    reference: 'found-1',
    designatedAccount: 'bank-1',
  });
  expect(paid.status).toBe(201);
  const [row] = (await collector.get(`/api/parties/${of.partyId}/paid-claims`)).body.rows as Record<
    string,
    unknown
  >[];
  expect(row).toMatchObject({ claimId: made.body.claimId, status: 'found', paymentId: paid.body.paymentId });
  expect(await hold(of)).toEqual({ until: null, reason: 0 });
  expect(await tasks(of)).toHaveLength(1);
});

test('money that went to somebody else is not waited for, and nobody is waited for twice after money that was not found', async () => {
  const of = await debtor('false');
  const elsewhere = await claim(of, { payee: 'other' });
  expect(elsewhere.body).toMatchObject({ holdUntil: null, because: 'payee-other' });
  const second = await claim(of, { amount: { minor: '70000', currency: 'CNY' } });
  const ended = await finance.send('POST', `/api/paid-claims/${second.body.claimId}/end`, {
    outcome: 'not-found',
    reason: 'nothing in the statement up to the 5th',
  });
  expect([ended.status, ended.body.status]).toEqual([200, 'not-found']);
  expect(await hold(of)).toEqual({ until: null, reason: 0 });
  const third = await claim(of, { amount: { minor: '60000', currency: 'CNY' } });
  expect(third.body).toMatchObject({ holdUntil: null, because: 'not-found-before' });
  const shown = await claim(of, { amount: { minor: '61000', currency: 'CNY' }, slip: 'seen' });
  expect(shown.body.holdUntil).not.toBe(null);
  const again = await finance.send('POST', `/api/paid-claims/${second.body.claimId}/end`, {
    outcome: 'withdrawn',
    reason: 'x',
  });
  expect([again.status, again.body.code]).toEqual([409, 'claim-ended']);
});

test('a bill is verified by a second person, waited for until it falls due, and pays nothing before it is honoured', async () => {
  const of = await debtor('bill');
  const bill = {
    kind: 'bank-acceptance',
    onDay: '2026-06-30',
    slip: 'seen',
    cameBy: 'customer-courier',
    number: '1302-77',
  };
  const made = await claim(of, bill, finance);
  expect(made.body).toMatchObject({ holdUntil: null, because: 'bill-not-verified' });
  const own = await finance.send('POST', `/api/paid-claims/${made.body.claimId}/verify`);
  expect([own.status, own.body.code]).toEqual([403, 'bill-own-verification']);
  const verified = await manager.send('POST', `/api/paid-claims/${made.body.claimId}/verify`);
  expect([verified.status, verified.body.status]).toEqual([200, 'verified']);
  expect(String(verified.body.holdUntil) > '2026-06-30').toBe(true);
  const state = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ principal_minor: bigint }>('select principal_minor from account_state where account_id = $1', [
      of.accountId,
    ]),
  );
  expect(state[0]?.principal_minor).toBe(90_000n);
});

test('what is no claim is refused in words: a coming transfer, a bill without number or way, the same money twice, a strange account', async () => {
  const of = await debtor('refused');
  const code = async (more: Record<string, unknown>) => {
    const answer = await claim(of, more);
    return [answer.status, answer.body.code];
  };
  expect(await code({ onDay: '2026-04-30' })).toEqual([422, 'claim-is-a-promise']);
  const bill = await claim(of, { kind: 'commercial-acceptance', onDay: '2026-08-01', number: '' });
  expect((bill.body.refusals as { code: string }[]).map((one) => one.code)).toEqual([
    'bill-number-missing',
    'bill-way-missing',
  ]);
  expect(await code({ amount: { minor: '1', currency: 'USD' } })).toEqual([422, 'payment-currency']);
  expect(await code({ accountId: testId('nobody') })).toEqual([404, 'account-unknown']);
  expect((await claim(of)).status).toBe(201);
  expect(await code({})).toEqual([409, 'claim-stands']);
  const lost = await finance.send('POST', `/api/paid-claims/${testId('none')}/end`, {
    outcome: 'not-found',
    reason: 'x',
  });
  expect([lost.status, lost.body.code]).toEqual([404, 'claim-unknown']);
  expect((await collector.get('/api/paid-claims')).status).toBe(403);
});

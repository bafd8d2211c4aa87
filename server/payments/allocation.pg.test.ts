import { parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setBusinessDay } from '../cases/testing/store-planted-case.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { postEntries } from '../ledger/post-entries.ts';
import { type PaymentInput, recordPayments } from '../ledger/record-payment.ts';
import { bookStagedItems } from '../ledger/store.ts';
import { openStagedItems } from '../ledger/store-staged-items.ts';
import { plantAccounts, stageItems, testId } from '../ledger/testing/store-planted-book.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let manager: SignedInClient;

const day = (text: string) => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};
const inBook = <T>(work: (tx: Tx) => Promise<T>) => inTenant(duly.deps.pool, tenantId, work);
const booking = { atMs: Date.UTC(2026, 2, 2), day: day('2026-03-02'), runId: null, by: null };

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ settings: { designatedAccounts: ['ICBC 0001'] } });
  collector = await duly.signInAs(tenantId, ['collector']);
  manager = await duly.signInAs(tenantId, ['manager']);
  await inBook((tx) => setBusinessDay(tx, '2026-03-02'));
});

afterAll(() => duly.close());

type Book = { partyId: string; a: string; b: string; item: (name: string) => string };

/**
 * A party with two accounts. a: a1 100.00 of 25 February with 7.00 interest and 3.00 costs, a2 50.00 of 20 March.
 * b: b1 40.00 of 20 February, b2 60.00 of 25 February.
 */
async function plantBook(name: string): Promise<Book> {
  const id = (what: string) => testId(`allocation ${name} ${what}`);
  const [partyId, a, b] = [id('party'), id('a'), id('b')];
  const made = (accountId: string, item: string, dueOn: string, amountMinor: bigint) => ({
    partyId,
    accountId,
    itemId: id(item),
    issuedOn: '2026-01-10',
    dueOn,
    amountMinor,
  });
  await inBook(async (tx) => {
    await plantAccounts(tx, [
      { partyId, accountId: a, kind: 'loan' },
      { partyId, accountId: b, kind: 'trade' },
    ]);
    await openStagedItems(tx);
    await stageItems(tx, [
      made(a, 'a1', '2026-02-25', 10_000n),
      made(a, 'a2', '2026-03-20', 5_000n),
      made(b, 'b1', '2026-02-20', 4_000n),
      made(b, 'b2', '2026-02-25', 6_000n),
    ]);
    await bookStagedItems(tx, booking);
    const owed = { slot: slotOf(partyId), partyId, accountId: a, itemId: id('a1'), currency: 'CNY' } as const;
    const entry = { ...owed, onDay: day('2026-02-28'), causeId: id('a1'), reverses: null } as const;
    await postEntries(
      tx,
      [
        { ...entry, kind: 'interest', amountMinor: 700n, cause: 'accrual' },
        { ...entry, kind: 'cost', amountMinor: 300n, cause: 'charge' },
      ],
      booking,
    );
  });
  return { partyId, a, b, item: id };
}

let references = 0;
const pay = (of: Book, minor: string, more: Record<string, unknown> = {}) => {
  references += 1;
  return collector.send('POST', `/api/parties/${of.partyId}/payments`, {
    accountId: of.a,
    amount: { minor, currency: 'CNY' },
    paidOn: '2026-03-02',
    method: 'bank-transfer',
    reference: `A-${references}`,
    designatedAccount: 'ICBC 0001',
    ...more,
  });
};
const preview = (of: Book, minor: string, more: Record<string, unknown> = {}) =>
  collector.send('POST', `/api/parties/${of.partyId}/payments/preview`, {
    accountId: of.a,
    amount: { minor, currency: 'CNY' },
    paidOn: '2026-03-02',
    ...more,
  });

/** Every kind of every item and account, and all that is derived from them. */
const stateOf = (of: Book) =>
  inBook(async (tx) => ({
    kinds: await tx.query(
      `select account_id, item_id, kind, sum(amount_minor)::bigint as minor from postings where party_id = $1
        group by 1, 2, 3 having sum(amount_minor) <> 0 order by 1, 2, 3`,
      [of.partyId],
    ),
    items: await tx.query(
      `select item_id, open_minor, settled_on from items where party_id = $1 order by 1`,
      [of.partyId],
    ),
    accounts: await tx.query(
      `select s.account_id, s.principal_minor, s.interest_minor, s.fee_minor, s.cost_minor, s.oldest_due, a.closed_on
         from account_state s join accounts a using (slot, tenant_id, account_id) where s.party_id = $1 order by 1`,
      [of.partyId],
    ),
  }));

type Explained = {
  debts: { itemId: string; settled: { kind: string; minor: string }[] }[];
  steps: {
    words: { zh: string; en: string };
    ground: { kind: string; ruleId: string | null; citation: { zh: string; en: string } | null };
    minor: string;
    items: string[];
  }[];
  restMinor: string;
};
const settledOf = (of: Book, explained: Explained) => {
  const nameOf = new Map(['a1', 'a2', 'b1', 'b2'].map((name) => [of.item(name), name]));
  return explained.debts.flatMap((debt) =>
    debt.settled.map((line) => `${nameOf.get(debt.itemId)} ${line.kind} ${line.minor}`),
  );
};

test('a preview says where money would go and why, books nothing, and the booking comes to the same', async () => {
  const of = await plantBook('preview');
  const before = await stateOf(of);
  const seen = await preview(of, '10500', { shareOver: [of.b] });
  expect(seen.status).toBe(200);
  expect(await stateOf(of)).toEqual(before);
  // b1 fell due first; a1 and b2 share 65.00 of one day as 110.00 to 60.00: 42.06 and 22.94.
  expect(settledOf(of, seen.body as Explained).sort()).toEqual([
    'a1 cost 300',
    'a1 interest 700',
    'a1 principal 3206',
    'b1 principal 4000',
    'b2 principal 2294',
  ]);
  const done = await pay(of, '10500', { shareOver: [of.b] });
  expect(done.body).toMatchObject({
    unallocatedMinor: '0',
    parts: [
      { paymentId: done.body.paymentId, accountId: of.a, minor: '4206' },
      { accountId: of.b, minor: '6294' },
    ],
  });
  const page = await collector.get(`/api/payments/${done.body.paymentId}`);
  const [first] = page.body.allocations as Explained[];
  expect(first).toMatchObject({
    debts: (seen.body as Explained).debts,
    steps: (seen.body as Explained).steps,
  });
  expect(first?.steps.map((step) => step.ground.ruleId)).toEqual(['CN-SET-01', 'CN-SET-01', null]);
  expect(first?.steps[0]?.ground.citation).toEqual({
    zh: '《民法典》第 560 条第二款',
    en: 'the Civil Code, art. 560 (2)',
  });
});

test('a payment over two accounts is taken back as one, whichever part is named, and every kind is as it was', async () => {
  const of = await plantBook('reversal');
  const before = await stateOf(of);
  const done = await pay(of, '10500', { shareOver: [of.b] });
  const parts = done.body.parts as { paymentId: string }[];
  const back = await manager.send('POST', `/api/payments/${parts[1]?.paymentId}/reverse`, {
    reason: 'bounced',
  });
  expect(back).toMatchObject({ status: 200, body: { paymentId: done.body.paymentId } });
  expect(await stateOf(of)).toEqual(before);
  expect(
    await manager.send('POST', `/api/payments/${done.body.paymentId}/reverse`, { reason: 'bounced' }),
  ).toMatchObject({
    status: 409,
  });
});

test('the payer designates sums to several debts, and the rest goes by the order', async () => {
  const of = await plantBook('designated');
  const done = await pay(of, '20000', {
    shareOver: [of.b],
    designations: [
      { accountId: of.b, itemId: of.item('b2'), minor: '5000' },
      { accountId: of.a, itemId: of.item('a2'), minor: '5000' },
    ],
  });
  expect(done.status).toBe(201);
  const page = await collector.get(`/api/payments/${done.body.paymentId}`);
  const [first] = page.body.allocations as Explained[];
  if (first === undefined) throw new Error('no record was kept');
  // 100.00 is left: b1 40.00, then a1 (110.00 open) and b2 (10.00 open) share 60.00 as 55.00 and 5.00.
  expect(settledOf(of, first).sort()).toEqual([
    'a1 cost 300',
    'a1 interest 700',
    'a1 principal 4500',
    'a2 principal 5000',
    'b1 principal 4000',
    'b2 principal 500',
    'b2 principal 5000',
  ]);
  expect(first.steps[0]?.words.zh).toBe('付款人指定抵这一笔');
});

test('what is over rests on the account for which it came, and settles what falls due there later, with its reason', async () => {
  const of = await plantBook('over');
  const done = await pay(of, '30000', { shareOver: [of.b] });
  expect(done.body).toMatchObject({ unallocatedMinor: '4000', accountClosed: false });
  await inBook(async (tx) => {
    await openStagedItems(tx);
    await stageItems(tx, [
      {
        ...of,
        accountId: of.a,
        itemId: of.item('a3'),
        issuedOn: '2026-03-02',
        dueOn: '2026-04-20',
        amountMinor: 2_500n,
      },
    ]);
    await bookStagedItems(tx, booking);
  });
  const page = await collector.get(`/api/payments/${done.body.paymentId}`);
  expect(page.body).toMatchObject({ restMinor: '1500', amount: { minor: '30000' } });
  expect((page.body.allocations as { cause: string }[]).map((one) => one.cause)).toEqual([
    'payment',
    'credit',
  ]);
});

test('a designation that cannot be is refused with its reason, and nothing is booked', async () => {
  const of = await plantBook('refused');
  const other = await plantBook('stranger');
  const before = await stateOf(of);
  const named = (accountId: string, itemId: string | null, minor: string) =>
    pay(of, '1000', { designations: [{ accountId, itemId, minor }] });
  expect(await named(of.a, of.item('a1'), '1001')).toMatchObject({ body: { code: 'designation-amount' } });
  expect(await named(other.a, null, '1000')).toMatchObject({ body: { code: 'designation-account' } });
  expect(await named(of.a, of.item('b1'), '1000')).toMatchObject({ body: { code: 'designation-item' } });
  expect(await preview(of, '1000', { shareOver: [other.b] })).toMatchObject({
    body: { code: 'designation-account' },
  });
  expect(await stateOf(of)).toEqual(before);
});

test('put to another debt on the word of the payer, a payment is taken back and booked anew, and no past balance changes', async () => {
  const of = await plantBook('again');
  await inBook((tx) => setBusinessDay(tx, '2026-03-05'));
  const done = await pay(of, '6000', { accountId: of.b });
  const postings = () =>
    inBook((tx) =>
      tx.query(`select * from postings where party_id = $1 order by booked_at, posting_id`, [of.partyId]),
    );
  const kept = await postings();
  const balances = async (on: string) =>
    (await collector.get(`/api/parties/${of.partyId}/accounts/${of.b}/balances?date=${on}`)).body.total;
  const past = [await balances('2026-03-02'), await balances('2026-03-04')];
  const again = await manager.send('POST', `/api/payments/${done.body.paymentId}/designate`, {
    ground: 'named-at-payment',
    proof: '汇款附言写明付 b2',
    designations: [{ accountId: of.b, itemId: of.item('b2'), minor: '6000' }],
  });
  expect(again).toMatchObject({
    status: 200,
    body: { replaces: done.body.paymentId, unallocatedMinor: '0' },
  });
  const open = await inBook((tx) =>
    tx.query<{ item_id: string; open_minor: bigint }>(
      `select item_id, open_minor from items where account_id = $1 order by due_on`,
      [of.b],
    ),
  );
  expect(open.map((row) => row.open_minor)).toEqual([4_000n, 0n]);
  expect([await balances('2026-03-02'), await balances('2026-03-04')]).toEqual(past);
  expect((await postings()).filter((row) => kept.some((one) => one.posting_id === row.posting_id))).toEqual(
    kept,
  );
  const old = await collector.get(`/api/payments/${done.body.paymentId}`);
  expect(old.body).toMatchObject({ reversed: { reason: 'redesignated' }, replacedBy: again.body.paymentId });
  // The reference means the new payment: the same money is not booked a second time.
  expect(await pay(of, '6000', { reference: old.body.reference })).toMatchObject({
    body: { code: 'payment-already-recorded' },
  });
  await inBook((tx) => setBusinessDay(tx, '2026-03-02'));
});

const order = {
  by: 'newest-first',
  kinds: ['cost', 'tax', 'interest', 'penalty-interest', 'late-fee', 'principal'],
  sameRank: 'by-document',
  disputed: 'last',
  designation: 'excluded',
  basis: 'contract',
  clause: '第 8 条',
};

test('an account follows its own order from the day on which it holds, and only an agreement departs from the law', async () => {
  const of = await plantBook('order');
  const url = `/api/parties/${of.partyId}/accounts/${of.a}/allocation-terms`;
  const house = { ...order, basis: 'house', clause: '' };
  const refused = await manager.send('POST', url, { from: '2026-02-01', order: house });
  expect((refused.body.refusals as { code: string }[]).map((one) => one.code)).toEqual([
    'order-needs-agreement',
    'designation-needs-agreement',
  ]);
  expect(await manager.send('POST', url, { from: '2026-03-01', order })).toMatchObject({ status: 200 });
  const before = await preview(of, '1000', { paidOn: '2026-02-28' });
  const after = await preview(of, '1000');
  expect(settledOf(of, before.body as Explained)).toEqual(['a1 cost 300', 'a1 interest 700']);
  expect(settledOf(of, after.body as Explained)).toEqual(['a2 principal 1000']);
  expect((after.body as Explained).steps[0]?.ground).toMatchObject({
    kind: 'contract',
    citation: { zh: '合同第 8 条' },
  });
  // Nor does the word of the payer move it, because the contract says so.
  const named = { designations: [{ accountId: of.a, itemId: of.item('a1'), minor: '1000' }] };
  expect(settledOf(of, (await preview(of, '1000', named)).body as Explained)).toEqual(['a2 principal 1000']);
});

test('security and burden on record decide between accounts, each citing the article', async () => {
  const of = await plantBook('ranked');
  const url = (accountId: string) => `/api/parties/${of.partyId}/accounts/${accountId}/allocation-terms`;
  const whole = { from: '2026-01-01', order: null, cover: 'whole' };
  expect((await manager.send('POST', url(of.b), whole)).status).toBe(200);
  const seen = (await preview(of, '1000', { shareOver: [of.b] })).body as Explained;
  // b1 fell due first, but it is secured.
  expect(settledOf(of, seen)).toEqual(['a1 cost 300', 'a1 interest 700']);
  expect(seen.steps[0]).toMatchObject({
    words: { zh: '都已到期，先抵没有担保或担保最少的' },
    ground: { ruleId: 'CN-SET-01' },
  });
});

test('the house may set an order for a kind of account where the standard contract holds it', async () => {
  const of = await plantBook('house');
  const set = await manager.send('POST', '/api/house/allocation', {
    orders: [{ kind: 'loan', from: '2026-03-01', order: { ...order, by: 'pro-rata' } }],
  });
  expect(set.status).toBe(200);
  // 160.00 open on a, 16.00 over 110.00 and 50.00: 11.00 and 5.00.
  expect(settledOf(of, (await preview(of, '1600')).body as Explained).sort()).toEqual([
    'a1 cost 300',
    'a1 interest 700',
    'a1 principal 100',
    'a2 principal 500',
  ]);
  expect((await manager.send('POST', '/api/house/allocation', { orders: [] })).status).toBe(200);
});

test('many payments of many parties take as many statements as one', async () => {
  const books = await Promise.all(Array.from({ length: 12 }, (_, n) => plantBook(`bulk ${n}`)));
  const inputs = books.map(
    (of, n): PaymentInput => ({
      paymentId: testId(`allocation bulk payment ${n}`),
      partyId: of.partyId,
      accountId: of.a,
      amountMinor: 9_000n,
      currency: 'CNY',
      paidOn: day('2026-03-02'),
      method: 'bank-transfer',
      reference: `bulk ${n}`,
      designatedAccount: n === 3 ? 'elsewhere' : 'ICBC 0001',
      designations: [{ accountId: of.b, itemId: of.item('b2'), amountMinor: 3_000n }],
      shareOver: [of.b],
    }),
  );
  const counted = (given: readonly PaymentInput[]) =>
    inBook(async (tx) => {
      let statements = 0;
      const counting: Tx = {
        ...tx,
        query: (sql, values) => {
          statements += 1;
          return tx.query(sql, values);
        },
      };
      const done = await recordPayments(counting, given, { designatedAccounts: ['ICBC 0001'] }, booking);
      return { statements, done };
    });
  const one = await counted(inputs.slice(0, 1));
  const many = await counted(inputs.slice(1));
  // One more takes out what was refused.
  expect(many.statements).toBe(one.statements + 1);
  expect(many.done.map((result) => result.ok)).toEqual(inputs.slice(1).map((_, n) => n !== 2));
  expect(many.done[2]).toMatchObject({ refusals: [{ code: 'payment-not-designated' }] });
  // The same ids again are the same payments.
  expect((await counted(inputs.slice(0, 2))).done).toMatchObject([
    { refusals: [{ code: 'payment-already-recorded' }] },
    { refusals: [{ code: 'payment-already-recorded' }] },
  ]);
});

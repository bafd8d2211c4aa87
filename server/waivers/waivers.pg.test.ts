import { parseDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase, setBusinessDay } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import {
  type Answer,
  openTestDuly,
  type SignedInClient,
  type TestDuly,
} from '../http/testing/open-test-duly.ts';
import { runDay } from '../night/run-day.ts';
import { findUnsound, plantCharges, readWholeState } from './testing/store-planted-charges.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let supervisor: SignedInClient;
let manager: SignedInClient;
let finance: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  supervisor = await duly.signInAs(tenantId, ['supervisor']);
  manager = await duly.signInAs(tenantId, ['manager']);
  finance = await duly.signInAs(tenantId, ['finance']);
});
afterAll(() => duly.close());

const charged = { interest: 12_000n, 'late-fee': 5_000n, cost: 3_000n };
async function plant(name: string) {
  const made = await plantCase(duly.deps.pool, tenantId, name);
  await plantCharges(duly.deps.pool, tenantId, made, charged);
  return made;
}
type Line = { item?: number; kind: string; minor: string };
function ask(
  of: PlantedCase,
  lines: Line[],
  more: Record<string, unknown> = {},
  who = manager,
): Promise<Answer> {
  return who.send('POST', `/api/parties/${of.partyId}/waivers`, {
    accountId: of.accountId,
    kind: 'waiver',
    reason: 'hardship',
    lines: lines.map(({ item = 0, ...line }) => ({ itemId: of.itemIds[item], ...line })),
    ...more,
  });
}
const byPaying = (minor: string, by: string) => ({
  condition: { source: 'payment', steps: [{ by, minor }] },
});
let paidSoFar = 0;
function pay(of: PlantedCase, minor: bigint, paidOn = '2026-03-02') {
  paidSoFar += 1;
  return finance.send('POST', `/api/parties/${of.partyId}/payments`, {
    accountId: of.accountId,
    amount: { minor: `${minor}`, currency: 'CNY' },
    paidOn,
    method: 'bank-transfer',
    reference: `W-${paidSoFar}`,
    designatedAccount: 'any',
  });
}
const reverse = (answer: Answer, reason = 'bounced') =>
  manager.send('POST', `/api/payments/${answer.body.paymentId}/reverse`, { reason });
const balance = async (of: PlantedCase) => {
  const { account } = await readWholeState(duly.deps.pool, tenantId, of);
  const { principal_minor, interest_minor, fee_minor, cost_minor } = account[0] as Record<string, bigint>;
  return [principal_minor, interest_minor, fee_minor, cost_minor];
};
const stateOf = async (of: PlantedCase) =>
  ((await collector.get(`/api/parties/${of.partyId}/waivers`)).body.rows as { state: string }[]).map(
    (row) => row.state,
  );
const sound = async (of: PlantedCase) => expect(await findUnsound(duly.deps.pool, tenantId, of)).toEqual([]);
const whole = (of: PlantedCase) => readWholeState(duly.deps.pool, tenantId, of);
async function dayIs(text: string) {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  const done = await runDay({ ...duly.deps }, { tenantId, day, workers: 1 });
  if (!done.ok) throw new Error(JSON.stringify(done.refusals));
  return done.value;
}
const kinds = async (of: PlantedCase, like: string) =>
  (
    await inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query<{ kind: string }>(
        `select kind from journal where tenant_id = $1 and party_id = $2 and kind like $3 order by slot, seq`,
        [tenantId, of.partyId, like],
      ),
    )
  ).map((row) => row.kind);

test('a waiver beyond the collector’s authority waits for a supervisor, and then the balance, journal and timeline show it', async () => {
  const made = await plant('减免一');
  const asked = await ask(made, [{ kind: 'late-fee', minor: '5000' }], { proof: '住院' }, collector);
  expect(asked).toMatchObject({ status: 201, body: { status: 'asked' } });
  expect(await balance(made)).toEqual([600_000n, 12_000n, 5_000n, 3_000n]);
  const id = asked.body.approvalId;
  expect((await collector.send('POST', `/api/approvals/${id}/decide`, { verdict: 'approved' })).status).toBe(
    403,
  );
  const yes = await supervisor.send('POST', `/api/approvals/${id}/decide`, { verdict: 'approved' });
  expect(yes).toMatchObject({ status: 200, body: { status: 'approved' } });
  expect(await balance(made)).toEqual([600_000n, 12_000n, 0n, 3_000n]);
  expect(await kinds(made, '%w%iv%')).toContain('waiver-granted');
  const view = (await collector.get(`/api/parties/${made.partyId}/case`)).body;
  expect((view.timeline as { summaryCode: string }[]).map((one) => one.summaryCode)).toEqual(
    expect.arrayContaining(['waiver-granted', 'approval-asked']),
  );
  await sound(made);
});

test('no more than is open of that kind, no principal but as a discount, and no other party’s account', async () => {
  const made = await plant('减免二');
  const other = await plant('减免三');
  const code = async (answer: Promise<Answer>) => (await answer).body.code;
  expect(await code(ask(made, [{ kind: 'interest', minor: '12001' }]))).toBe('waiver-above-open');
  expect(await code(ask(made, [{ kind: 'principal', minor: '1' }]))).toBe('waiver-kind');
  expect(await code(ask(made, [{ kind: 'interest', minor: '1' }], { accountId: other.accountId }))).toBe(
    'account-unknown',
  );
  expect(await code(ask(made, [{ kind: 'interest', minor: '1' }], { reason: 'paid-today' }))).toBe(
    'waiver-needs-condition',
  );
  const discount = await ask(made, [{ kind: 'principal', minor: '100000' }], { kind: 'discount' });
  expect(discount).toMatchObject({ status: 201, body: { status: 'asked' } });
});

test('what was paid while a request waited cannot be waived any more, and the approval says so', async () => {
  const made = await plant('减免四');
  const asked = await ask(made, [{ kind: 'interest', minor: '12000' }], {}, collector);
  await pay(made, 20_000n);
  const yes = await supervisor.send('POST', `/api/approvals/${asked.body.approvalId}/decide`, {
    verdict: 'approved',
  });
  expect(yes).toMatchObject({ status: 422, body: { code: 'waiver-above-open' } });
  await sound(made);
});

test('a condition that breaks restores the waiver: the state is exactly what it would be had nothing been waived', async () => {
  const [waived, never] = [await plant('条件一'), await plant('条件二')];
  const granted = await ask(
    waived,
    [
      { kind: 'interest', minor: '7000' },
      { kind: 'late-fee', minor: '5000' },
    ],
    byPaying('300000', '2026-03-04'),
  );
  expect(granted).toMatchObject({ status: 201, body: { status: 'approved' } });
  expect(await balance(waived)).toEqual([600_000n, 5_000n, 0n, 3_000n]);
  await dayIs('2026-03-04');
  expect(await stateOf(waived)).toEqual(['conditional']);
  await dayIs('2026-03-05');
  expect(await stateOf(waived)).toEqual(['restored']);
  expect(await balance(waived)).toEqual(await balance(never));
  expect(await kinds(waived, 'waiver-%')).toEqual(['waiver-granted', 'waiver-restored']);
  const strip = (state: Awaited<ReturnType<typeof whole>>, of: PlantedCase) =>
    JSON.parse(
      JSON.stringify(
        {
          ...state,
          account: state.account.map(({ outcome: _, ...rest }) => rest),
          tasks: state.tasks.map(({ step }) => step),
        },
        (_, value) => (typeof value === 'bigint' ? `${value}` : value),
      ).replaceAll(new RegExp(of.itemIds.join('|'), 'g'), (id) => `item ${of.itemIds.indexOf(id)}`),
    );
  const sorted = (state: ReturnType<typeof strip>) => ({
    ...state,
    items: [...state.items].sort((a: { item_id: string }, b: { item_id: string }) =>
      a.item_id < b.item_id ? -1 : 1,
    ),
    kinds: [...state.kinds].sort((a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  });
  expect(sorted(strip(await whole(waived), waived))).toEqual(sorted(strip(await whole(never), never)));
  const before = await dayIs('2026-03-05');
  expect(before.changed).toBe(0);
  await sound(waived);
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-02'));
});

test('who pays in time keeps the waiver; a bounced payment breaks it again, and found money mends it', async () => {
  const made = await plant('条件三');
  await ask(made, [{ kind: 'interest', minor: '12000' }], byPaying('100000', '2026-03-02'));
  const paid = await pay(made, 100_000n);
  expect(await stateOf(made)).toEqual(['completed']);
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-03'));
  expect((await reverse(paid)).status).toBe(200);
  expect(await stateOf(made)).toEqual(['restored']);
  expect(await balance(made)).toEqual([600_000n, 12_000n, 5_000n, 3_000n]);
  // The bank credited it on the day, and the desk learns of it later.
  await pay(made, 100_000n, '2026-03-02');
  expect(await stateOf(made)).toEqual(['completed']);
  // 100,000 came, 12,000 were waived; what was put to interest meanwhile is put to what is owed.
  const [principal = 0n, interest, fee = 0n, cost = 0n] = await balance(made);
  expect(interest).toBe(0n);
  expect(principal + fee + cost).toBe(620_000n - 12_000n - 100_000n);
  await sound(made);
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-02'));
});

test('a waiver on completion waives nothing until the condition is met, and then what was agreed, though money went to it first', async () => {
  const made = await plant('条件四');
  await ask(made, [{ kind: 'interest', minor: '12000' }], {
    effect: 'on-completion',
    ...byPaying('608000', '2026-03-09'),
  });
  expect(await balance(made)).toEqual([600_000n, 12_000n, 5_000n, 3_000n]);
  await pay(made, 608_000n);
  expect(await stateOf(made)).toEqual(['completed']);
  expect(await balance(made)).toEqual([0n, 0n, 0n, 0n]);
  expect((await whole(made)).closed).not.toEqual([{ closed_on: null }]);
  await sound(made);
});

test('a waiver on completion that breaks has waived nothing', async () => {
  const made = await plant('条件五');
  await ask(made, [{ kind: 'interest', minor: '12000' }], {
    effect: 'on-completion',
    ...byPaying('608000', '2026-03-02'),
  });
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-03'));
  await pay(made, 1_000n, '2026-03-03');
  expect(await stateOf(made)).toEqual(['lapsed']);
  await sound(made);
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-02'));
});

test('a promise lends its day and sum to a waiver', async () => {
  const made = await plant('条件六');
  const promise = await collector.send('POST', `/api/parties/${made.partyId}/promises`, {
    accountId: made.accountId,
    amount: { minor: '200000', currency: 'CNY' },
    dueAt: '2026-03-03T09:00:00Z',
  });
  const condition = { source: 'promise', sourceId: promise.body.promiseId };
  expect((await ask(made, [{ kind: 'late-fee', minor: '5000' }], { condition })).status).toBe(201);
  const [waiver] = (await collector.get(`/api/parties/${made.partyId}/waivers`)).body.rows as object[];
  expect(waiver).toMatchObject({
    state: 'conditional',
    condition: { source: 'promise', steps: [{ by: '2026-03-03', minor: '200000' }], paidMinor: '0' },
  });
  const unknown = { source: 'promise', sourceId: made.accountId };
  expect((await ask(made, [{ kind: 'cost', minor: '1' }], { condition: unknown })).body.code).toBe(
    'promise-unknown',
  );
});

test('money that arrives for what was waived rests on the account and undoes nothing', async () => {
  const made = await plant('减免五');
  await ask(made, [{ kind: 'interest', minor: '12000' }]);
  const paid = await pay(made, 620_000n);
  expect(paid.body).toMatchObject({ unallocatedMinor: '12000' });
  expect(await balance(made)).toEqual([-12_000n, 0n, 0n, 0n]);
  await sound(made);
});

test('a payment taken back after a waiver reopens what it settled, and the waiver stands', async () => {
  const made = await plant('减免六');
  const paid = await pay(made, 10_000n);
  await ask(made, [{ kind: 'late-fee', minor: '5000' }]);
  expect((await reverse(paid)).status).toBe(200);
  expect(await balance(made)).toEqual([600_000n, 12_000n, 0n, 3_000n]);
  await sound(made);
});

test('an item disputed after its waiver keeps it, and no condition breaks while it is disputed', async () => {
  const made = await plant('减免七');
  await ask(made, [{ kind: 'interest', minor: '12000' }], byPaying('100000', '2026-03-02'));
  const dispute = (disputed: boolean) =>
    collector.send('POST', `/api/accounts/${made.accountId}/items/${made.itemIds[0]}/dispute`, { disputed });
  expect((await dispute(true)).status).toBe(200);
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-04'));
  await pay(made, 1_000n, '2026-03-04');
  expect(await stateOf(made)).toEqual(['conditional']);
  expect((await dispute(false)).status).toBe(200);
  await pay(made, 1_000n, '2026-03-04');
  expect(await stateOf(made)).toEqual(['restored']);
  await sound(made);
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-02'));
});

test('whatever is paid and taken back between a waiver and its restoration, the account owes what it would have owed', async () => {
  const act = fc.oneof(
    fc.record({ pay: fc.integer({ min: 1, max: 9 }).map((n) => BigInt(n) * 7_000n) }),
    fc.constant({ back: true as const }),
  );
  let n = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 4 }),
      fc.integer({ min: 1, max: 12_000 }),
      async (acts, minor) => {
        n += 1;
        const [waived, never] = [await plant(`性质甲${n}`), await plant(`性质乙${n}`)];
        await ask(waived, [{ kind: 'interest', minor: `${minor}` }], byPaying('500000', '2026-03-02'));
        for (const of of [waived, never]) {
          const paid: Answer[] = [];
          for (const one of acts) {
            if ('pay' in one) paid.push(await pay(of, one.pay));
            else {
              const last = paid.pop();
              if (last) await reverse(last);
            }
          }
          await sound(of);
        }
        await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-03'));
        for (const of of [waived, never]) await pay(of, 1n, '2026-03-03');
        await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-03-02'));
        expect(await stateOf(waived)).toEqual(['restored']);
        const total = async (of: PlantedCase) =>
          (await balance(of)).reduce((sum, one) => (sum ?? 0n) + (one ?? 0n), 0n);
        expect(await total(waived)).toBe(await total(never));
        await sound(waived);
      },
    ),
    { seed: 34, numRuns: 3 },
  );
}, 60_000);

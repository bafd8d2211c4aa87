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
import { uploadFile } from '../imports/testing/upload-file.ts';
import { runDay } from '../night/run-day.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let manager: SignedInClient;
let finance: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 8 });
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  manager = await duly.signInAs(tenantId, ['manager']);
  finance = await duly.signInAs(tenantId, ['finance']);
});
afterAll(() => duly.close());

// 3,000.00 and 2,000.00 are 65 and 63 days past due on this day, 1,000.00 is 42.
const late = '2026-05-01';
// The oldest is older than three months.
const veryLate = '2026-06-01';

async function plant(name: string, day = late, tenant = tenantId): Promise<PlantedCase> {
  const made = await plantCase(duly.deps.pool, tenant, name);
  await inTenant(duly.deps.pool, tenant, (tx) => setBusinessDay(tx, day));
  return made;
}
const setDay = (day: string) => inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, day));
const recommend = (
  of: PlantedCase,
  what: string,
  body: Record<string, unknown>,
  who = collector,
): Promise<Answer> => who.send('POST', `/api/parties/${of.partyId}/credit/${what}`, body);
const decide = (asked: Answer, who: SignedInClient) =>
  who.send('POST', `/api/approvals/${asked.body.approvalId}/decide`, { verdict: 'approved' });
async function stop(of: PlantedCase, reason = 'overdue'): Promise<void> {
  const asked = await recommend(of, 'stop', { reason });
  expect(asked).toMatchObject({ status: 201, body: { status: 'asked' } });
  expect(await decide(asked, manager)).toMatchObject({ status: 200, body: { status: 'approved' } });
}
async function lock(of: PlantedCase, reason: string, target = 'shipment'): Promise<void> {
  const asked = await recommend(of, 'lock', { reason, target });
  expect(asked.status).toBe(201);
  expect(await decide(asked, finance)).toMatchObject({ body: { status: 'asked' } });
  expect(await decide(asked, manager)).toMatchObject({ body: { status: 'approved' } });
}
let paid = 0;
function pay(of: PlantedCase, minor: bigint, paidOn = late): Promise<Answer> {
  paid += 1;
  return finance.send('POST', `/api/parties/${of.partyId}/payments`, {
    accountId: of.accountId,
    amount: { minor: `${minor}`, currency: 'CNY' },
    paidOn,
    method: 'bank-transfer',
    reference: `C-${paid}`,
    designatedAccount: 'any',
  });
}
const dispute = (of: PlantedCase, item: number, disputed = true) =>
  collector.send('POST', `/api/accounts/${of.accountId}/items/${of.itemIds[item]}/dispute`, { disputed });
const status = async (of: PlantedCase, more = '') =>
  (await collector.get(`/api/credit-status?partyId=${of.partyId}${more}`)).body;
const stateOf = async (of: PlantedCase) => (await status(of)).state;
const kinds = async (of: PlantedCase) =>
  (
    await inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query<{ kind: string }>(
        `select kind from journal where tenant_id = $1 and party_id = $2 and kind like 'credit-%' order by slot, seq`,
        [tenantId, of.partyId],
      ),
    )
  ).map((row) => row.kind);
const setLimit = async (of: PlantedCase, minor: string, more: Record<string, unknown> = {}) => {
  const limit = { minor, currency: 'CNY' };
  const asked = await recommend(of, 'limit', { limit, rating: 'b', reason: 'good-payer', ...more });
  expect(asked.status).toBe(201);
  expect((await decide(asked, manager)).status).toBe(200);
};

test('a recommended stop takes effect with another person’s approval and not before, and everybody who sells is told', async () => {
  const made = await plant('停一');
  const asked = await recommend(made, 'stop', { reason: 'overdue', proof: '三次催告未果' });
  expect(asked).toMatchObject({ status: 201, body: { status: 'asked' } });
  expect(await status(made)).toMatchObject({
    state: 'overdue',
    mayOrderOnCredit: false,
    needsApproval: true,
  });
  expect((await decide(asked, collector)).status).toBe(403);
  expect(await decide(asked, manager)).toMatchObject({ status: 200, body: { status: 'approved' } });
  expect(await status(made)).toMatchObject({
    state: 'stopped',
    mayOrderOnCredit: false,
    needsApproval: false,
    since: late,
    exposureMinor: '600000',
    daysPastDue: 65,
    reasons: ['stopped', 'past-due', 'no-limit'],
  });
  const { notices } = (await collector.get(`/api/parties/${made.partyId}/credit`)).body as {
    notices: { audience: string; change: string; noticeId: string; doneAt: string | null }[];
  };
  expect(notices.map((one) => [one.audience, one.change]).sort()).toEqual([
    ['cashier', 'stopped'],
    ['customer', 'stopped'],
    ['front-office', 'stopped'],
    ['sales', 'stopped'],
  ]);
  const done = await recommend(made, `notices/${notices[0]?.noticeId}/done`, {});
  expect(done.status).toBe(200);
  expect((await recommend(made, `notices/${notices[0]?.noticeId}/done`, {})).status).toBe(409);
  expect(await kinds(made)).toEqual(['credit-stopped', 'credit-notice-done']);
});

test('nothing is recommended that the books do not show, that waits already or that stands already', async () => {
  const made = await plant('停二', '2026-04-26');
  const code = async (answer: Promise<Answer>) => (await answer).body.code;
  // 25 February to 26 April: exactly 60 days.
  expect(await stateOf(made)).toBe('warn');
  expect(await code(recommend(made, 'stop', { reason: 'overdue' }))).toBe('credit-no-ground');
  expect(await code(recommend(made, 'lock', { reason: 'overdue', target: 'shipment' }))).toBe(
    'credit-no-ground',
  );
  expect(await code(recommend(made, 'stop', { reason: 'good-payer' }))).toBe('approval-reason-unknown');
  await setDay('2026-04-27');
  const asked = await recommend(made, 'stop', { reason: 'overdue' });
  expect(asked.status).toBe(201);
  expect(await code(recommend(made, 'stop', { reason: 'other' }, finance))).toBe('credit-already-asked');
  expect((await decide(asked, manager)).status).toBe(200);
  expect(await code(recommend(made, 'stop', { reason: 'other' }))).toBe('credit-already-held');
});

test('what was paid while a recommendation waited cannot be stopped any more', async () => {
  const made = await plant('停三');
  const asked = await recommend(made, 'stop', { reason: 'overdue' });
  expect((await pay(made, 500_000n)).status).toBe(201);
  expect(await decide(asked, manager)).toMatchObject({ status: 422, body: { code: 'credit-no-ground' } });
  expect(await stateOf(made)).toBe('warn');
});

test('a payment that takes the ground away frees the customer in its own transaction, and the journal says so behind it', async () => {
  const made = await plant('放一');
  await stop(made);
  expect((await pay(made, 300_000n)).status).toBe(201);
  expect(await stateOf(made)).toBe('stopped');
  expect((await pay(made, 200_000n)).status).toBe(201);
  expect(await stateOf(made)).toBe('warn');
  expect(await kinds(made)).toEqual(['credit-stopped', 'credit-released']);
  const [row] = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ same: boolean }>(
      `select h.xmin = p.xmin as same from credit_holds h, payments p
        where h.tenant_id = $1 and h.party_id = $2 and p.tenant_id = $1 and p.account_id = $3
        order by p.booked_at desc, p.amount_minor limit 1`,
      [tenantId, made.partyId, made.accountId],
    ),
  );
  expect(row?.same).toBe(true);
});

test('a payment that is taken back stops nobody again: that needs a new recommendation', async () => {
  const made = await plant('放二');
  await stop(made);
  const money = await pay(made, 500_000n);
  expect(await stateOf(made)).toBe('warn');
  const back = await manager.send('POST', `/api/payments/${money.body.paymentId}/reverse`, {
    reason: 'bounced',
  });
  expect(back.status).toBe(200);
  expect(await stateOf(made)).toBe('overdue');
  await stop(made);
  expect(await stateOf(made)).toBe('stopped');
});

test('of two payments at once that free together, one does it and once', async () => {
  const made = await plant('放三');
  await stop(made);
  const answers = await Promise.all([pay(made, 300_000n), pay(made, 200_000n)]);
  expect(answers.map((one) => one.status)).toEqual([201, 201]);
  expect(await stateOf(made)).toBe('warn');
  expect(await kinds(made)).toEqual(['credit-stopped', 'credit-released']);
});

test('money that a file brings frees in the file’s own transaction, and the journal says so', async () => {
  const own = await duly.makeTenant({ kind: 'trade' });
  const [clerk, boss] = [await duly.signInAs(own, ['collector']), await duly.signInAs(own, ['manager'])];
  const load = async (kind: string, text: string) => {
    const { body } = await uploadFile(boss, kind, 'f.csv', text);
    await boss.send('POST', `/api/imports/${body.id}/apply`, {});
    const state = async () => (await boss.get(`/api/imports/${body.id}`)).body.status;
    await expect.poll(state, { timeout: 20_000 }).toBe('done');
  };
  await load(
    'receivables',
    'Customer No,Invoice No,Due Date,Amount\nK1,R1,2026-01-02,100\nK2,R2,2026-01-02,100\n',
  );
  const ask = async (reference: string) =>
    (await clerk.get(`/api/credit-status?reference=${reference}`)).body;
  await inTenant(duly.deps.pool, own, (tx) => setBusinessDay(tx, late));
  for (const reference of ['K1', 'K2']) {
    const { partyId } = await ask(reference);
    const asked = await clerk.send('POST', `/api/parties/${partyId}/credit/stop`, { reason: 'overdue' });
    expect((await decide(asked, boss)).status).toBe(200);
  }
  await load(
    'payments',
    'Customer No,Invoice No,Payment Amount,Payment Date,Payment Reference\nK1,R1,100,2026-04-30,T1\nK2,R2,40,2026-04-30,T2\n',
  );
  expect(await ask('K1')).toMatchObject({ state: 'ok', exposureMinor: '0' });
  expect(await ask('K2')).toMatchObject({ state: 'stopped', exposureMinor: '6000' });
  const released = await inTenant(duly.deps.pool, own, (tx) =>
    tx.query('select from journal where tenant_id = $1 and kind = $2', [own, 'credit-released']),
  );
  expect(released).toHaveLength(1);
});

test('a dispute that takes the ground away frees as well', async () => {
  const made = await plant('放四');
  await stop(made);
  expect((await dispute(made, 0)).status).toBe(200);
  expect(await stateOf(made)).toBe('stopped');
  expect((await dispute(made, 1)).status).toBe(200);
  expect(await status(made)).toMatchObject({ state: 'warn', exposureMinor: '100000', daysPastDue: 42 });
  expect(await kinds(made)).toEqual(['credit-stopped', 'credit-released']);
});

test('a stop for the limit ends when the limit is raised, and not while the customer is one unit over it', async () => {
  const made = await plant('额度一', '2026-03-02');
  await setLimit(made, '599999');
  expect(await status(made)).toMatchObject({ state: 'over-limit', limitMinor: '599999', freeMinor: '0' });
  await stop(made, 'over-limit');
  await setLimit(made, '599998');
  expect(await stateOf(made)).toBe('stopped');
  await setLimit(made, '600000', { rating: 'a' });
  expect(await status(made)).toMatchObject({ state: 'warn', rating: 'a', termDays: 60, flexible: true });
  expect((await kinds(made)).at(-1)).toBe('credit-released');
});

test('a limit counts from its day on, never backwards, and the day run frees whom it frees', async () => {
  const made = await plant('额度二', '2026-03-02');
  await setLimit(made, '500000');
  await stop(made, 'over-limit');
  const limit = { minor: '900000', currency: 'CNY' };
  const past = { limit, rating: 'b', reason: 'more-business', from: '2026-03-01' };
  expect((await recommend(made, 'limit', past)).body.code).toBe('credit-from-past');
  await setLimit(made, '900000', { from: '2026-03-04' });
  expect(await status(made)).toMatchObject({ state: 'stopped', limitMinor: '500000' });
  const day = parseDay('2026-03-04');
  if (day === null) throw new Error('no day');
  expect((await runDay(duly.deps, { tenantId, day, workers: 1 })).ok).toBe(true);
  expect(await status(made)).toMatchObject({ state: 'warn', limitMinor: '900000' });
});

test('a lock takes two approvals, and a payment lifts only that for which it was the ground', async () => {
  const [made, judged] = [await plant('锁一', veryLate), await plant('锁二', veryLate)];
  for (const one of [made, judged]) await stop(one);
  await lock(made, 'overdue');
  await lock(judged, 'promise-broken', 'service');
  expect([await stateOf(made), await stateOf(judged)]).toEqual(['locked', 'locked']);
  for (const one of [made, judged]) expect((await pay(one, 600_000n, veryLate)).status).toBe(201);
  expect([await stateOf(made), await stateOf(judged)]).toEqual(['ok', 'locked']);
  const cancel = { kind: 'lock', reason: 'ground-gone' };
  expect((await recommend(judged, 'cancel', cancel)).body.code).toBe('approval-not-askable');
  const asked = await recommend(judged, 'cancel', cancel, finance);
  expect((await decide(asked, finance)).status).toBe(403);
  expect((await decide(asked, manager)).status).toBe(200);
  expect(await stateOf(judged)).toBe('ok');
  expect((await kinds(judged)).at(-1)).toBe('credit-cancelled');
});

test('no water is cut for a property fee: the gate refuses with the article, and nothing is asked', async () => {
  const property = await duly.makeTenant({ kind: 'property' });
  const clerk = await duly.signInAs(property, ['collector']);
  const made = await plant('物业一', veryLate, property);
  for (const target of ['water', 'power', 'heat', 'gas']) {
    const answer = await recommend(made, 'lock', { reason: 'overdue', target }, clerk);
    expect(answer).toMatchObject({ status: 422, body: { code: 'credit-lock-unlawful' } });
    const { findings } = answer.body.decision as { findings: { ruleId: string; citation: unknown }[] };
    expect(findings.map((one) => one.ruleId)).toEqual(['CN-PROP-01']);
    expect(JSON.stringify(findings)).toContain('944');
  }
  expect((await recommend(made, 'lock', { reason: 'overdue', target: 'service' }, clerk)).status).toBe(201);
  const trade = await plant('锁三', veryLate);
  expect((await recommend(trade, 'lock', { reason: 'overdue', target: 'power' })).status).toBe(201);
});

test('a till asks by the customer’s number, with the order: up to the limit yes, beyond it somebody is asked', async () => {
  const made = await plant('柜台一', '2026-02-20');
  await setLimit(made, '700000', { trades: ['fodder'] });
  const ask = async (more: string) =>
    (await collector.get(`/api/credit-status?reference=${encodeURIComponent('柜台一')}${more}`)).body;
  expect(await ask('&amount=100000&trade=fodder')).toMatchObject({
    partyId: made.partyId,
    mayOrderOnCredit: true,
    freeMinor: '100000',
    termDays: 30,
  });
  expect(await ask('&amount=100001&trade=fodder')).toMatchObject({
    needsApproval: true,
    reasons: ['over-limit'],
  });
  expect(await ask('&amount=1&trade=machines')).toMatchObject({ needsApproval: true, reasons: ['trade'] });
  expect(await ask('&amount=1&currency=USD')).toMatchObject({
    needsApproval: true,
    reasons: ['no-limit'],
    limitMinor: null,
  });
  expect((await collector.get('/api/credit-status?reference=nobody')).status).toBe(404);
  expect((await collector.get('/api/credit-status')).status).toBe(400);
});

test('the list shows who is over, late, held or asked about, the latest first, and pages through', async () => {
  const own = await duly.makeTenant({ kind: 'trade' });
  const [clerk, boss] = [await duly.signInAs(own, ['collector']), await duly.signInAs(own, ['manager'])];
  const made = [
    await plant('列一', late, own),
    await plant('列二', late, own),
    await plant('列三', late, own),
  ];
  const [first, second] = made;
  if (!first || !second) throw new Error('nobody was planted');
  const asked = await recommend(first, 'stop', { reason: 'overdue' }, clerk);
  expect((await decide(asked, boss)).status).toBe(200);
  await recommend(second, 'stop', { reason: 'overdue' }, clerk);
  const list = async (view: string, more = '') =>
    (await clerk.get(`/api/credit?view=${view}${more}`)).body as {
      rows: Record<string, unknown>[];
      next: string | null;
    };
  expect((await list('all')).rows).toHaveLength(3);
  expect((await list('over-90')).rows).toHaveLength(0);
  expect((await list('held')).rows).toMatchObject([
    { partyId: first.partyId, state: 'stopped', openNotices: 4 },
  ]);
  expect((await list('asked')).rows).toMatchObject([{ partyId: second.partyId, nextStep: 'await-stop' }]);
  const page = await list('over-60', '&limit=2');
  const rest = await list('over-60', `&limit=2&cursor=${page.next}`);
  expect(new Set([...page.rows, ...rest.rows].map((row) => row.partyId)).size).toBe(3);
  expect(rest.next).toBeNull();
  // Another tenant sees and stops nobody of these.
  expect((await collector.get(`/api/credit-status?partyId=${first.partyId}`)).status).toBe(404);
  expect((await recommend(first, 'stop', { reason: 'other' })).status).toBe(404);
});

test('after whatever happens no stop is left without its ground, and what was set by judgement is still there', async () => {
  let turn = 0;
  const act = fc.oneof(
    fc.record({ what: fc.constant('pay' as const), minor: fc.bigInt(1n, 400_000n) }),
    fc.record({
      what: fc.constant('dispute' as const),
      item: fc.integer({ min: 0, max: 2 }),
      on: fc.boolean(),
    }),
    fc.record({ what: fc.constant('limit' as const), minor: fc.bigInt(0n, 700_000n) }),
    fc.record({
      what: fc.constant('stop' as const),
      reason: fc.constantFrom('overdue', 'over-limit', 'rating-fell'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 6 }), async (acts) => {
      turn += 1;
      const made = await plant(`随机${turn}`);
      await lock(made, 'security-at-risk');
      for (const one of acts) {
        if (one.what === 'pay') await pay(made, one.minor);
        else if (one.what === 'dispute') await dispute(made, one.item, one.on);
        else if (one.what === 'limit') await setLimit(made, `${one.minor}`);
        else {
          const asked = await recommend(made, 'stop', { reason: one.reason });
          if (asked.status === 201) expect((await decide(asked, manager)).status).toBe(200);
        }
        const { holds, positions } = (await collector.get(`/api/parties/${made.partyId}/credit`)).body as {
          holds: { kind: string; reason: string }[];
          positions: { reasons: string[] }[];
        };
        const grounds = positions.flatMap((position) => position.reasons);
        expect(holds.map((hold) => hold.reason)).toContain('security-at-risk');
        for (const hold of holds) {
          if (hold.reason === 'overdue' || hold.reason === 'over-limit')
            expect(grounds.some((reason) => reason === 'overdue' || reason === 'over-limit')).toBe(true);
        }
      }
    }),
    { seed: 25, numRuns: 4 },
  );
});

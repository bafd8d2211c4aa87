import { parseDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { runAccrual } from './run-accrual.ts';
import { findFaults } from './testing/store-sums.ts';

let duly: TestDuly;
let tenantId: string;
let manager: SignedInClient;
let collector: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'property' });
  manager = await duly.signInAs(tenantId, ['manager']);
  collector = await duly.signInAs(tenantId, ['collector']);
});

afterAll(() => duly.close());

const line = {
  key: 'late-fee',
  kind: 'late-fee',
  clause: '第 7 条',
  rate: { basis: 'per-day', steps: [{ fromMinor: '0', ppm: 1_000 }] },
};
const url = (of: PlantedCase, what: string) => `/api/parties/${of.partyId}/accounts/${of.accountId}/${what}`;
const setTerms = (of: PlantedCase, lines: object[], from = '2026-01-01', more: object = {}, who = manager) =>
  who.send('POST', url(of, 'terms'), { from, contractOn: null, lines, ...more });
const quote = async (of: PlantedCase, date: string) =>
  (await collector.get(url(of, `payoff?date=${date}`))).body as Record<string, unknown>;
let paid = 0;
const nextReference = (): string => {
  paid += 1;
  return `T${paid}`;
};
const pay = (of: PlantedCase, minor: string, paidOn: string) =>
  collector.send('POST', `/api/parties/${of.partyId}/payments`, {
    accountId: of.accountId,
    amount: { minor, currency: 'CNY' },
    paidOn,
    method: 'bank-transfer',
    reference: nextReference(),
    designatedAccount: 'bank-1',
  });
const accrue = (text: string) => {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  return runAccrual(duly.deps, { tenantId, day, atMs: duly.clock.nowMs, actor: null, closed: false });
};
const faults = (of: PlantedCase) => inTenant(duly.deps.pool, tenantId, (tx) => findFaults(tx, of));

test('posted balance and payoff are two figures; the payoff says what it grows by a day and closes the account when paid on its day', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '结清');
  expect((await setTerms(made, [line])).status).toBe(201);
  // 3,000.00 since 25 February: 5 days; 2,000.00 since the 27th: 3 days; 1‰ a day.
  expect(await quote(made, '2026-03-02')).toMatchObject({
    postedMinor: '600000',
    accruedMinor: '2100',
    payoffMinor: '602100',
    perDayMinor: '500',
    validThrough: '2026-03-02',
    missing: [],
  });
  const shown = (await collector.get(`/api/parties/${made.partyId}/case`)).body as {
    accounts: { payoff: unknown; balance: { total: string } }[];
  };
  expect(shown.accounts[0]).toMatchObject({
    balance: { total: '600000' },
    payoff: { minor: '602100', accruedMinor: '2100' },
  });
  expect((await pay(made, '602100', '2026-03-02')).body).toMatchObject({
    accountClosed: true,
    unallocatedMinor: '0',
  });
  expect(await quote(made, '2027-03-02')).toMatchObject({ payoffMinor: '0', perDayMinor: '0' });
  expect(await faults(made)).toEqual([]);
});

test('a fee is never charged on fees: what was posted before does not make the next month dearer', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '不计复利');
  await setTerms(made, [line]);
  const before = await quote(made, '2026-04-30');
  await accrue('2026-03-31');
  expect(await quote(made, '2026-04-30')).toMatchObject({
    payoffMinor: before.payoffMinor,
    perDayMinor: before.perDayMinor,
  });
  // Run again for the same day nothing more is posted.
  expect(await accrue('2026-03-31')).toMatchObject({ lines: 0, corrected: 0 });
});

test('the principal paid without its late fee leaves the account open with the fee, never silently lost', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '只付本金');
  await setTerms(made, [line]);
  expect((await pay(made, '600000', '2026-03-02')).body).toMatchObject({ accountClosed: false });
  expect(await quote(made, '2026-03-02')).toMatchObject({ postedMinor: '2100', payoffMinor: '2100' });
});

test('every line of the balance says why it stands there, and an accrual how it was reckoned and by which line of the terms', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '说明');
  await setTerms(made, [{ ...line, capPpm: 200_000 }]);
  await accrue('2026-02-28');
  const answer = await collector.get(url(made, 'explained?date=2026-03-02'));
  expect(answer.status).toBe(200);
  const body = answer.body as {
    lines: { cause: string; minor: string; reckoned: null | Record<string, unknown> }[];
    accrued: unknown[];
    terms: unknown[];
    payoff: { postedMinor: string };
  };
  expect(body.lines.map((one) => [one.cause, one.minor])).toEqual([
    ['receivable', '300000'],
    ['receivable', '200000'],
    ['receivable', '100000'],
    ['accrual', '900'],
    ['accrual', '200'],
  ]);
  const sum = body.lines.reduce((total, one) => total + BigInt(one.minor), 0n);
  expect(`${sum}`).toBe(body.payoff.postedMinor);
  expect(body.lines.find((one) => one.minor === '900')?.reckoned).toMatchObject({
    clause: '第 7 条',
    basis: 'contract',
    fromOn: '2026-02-26',
    throughOn: '2026-02-28',
    parts: [
      {
        from: '2026-02-26',
        to: '2026-02-28',
        days: 3,
        baseMinor: '300000',
        ratePpm: '1000',
        per: 'day',
        exact: '9.00',
      },
    ],
  });
  expect(body.accrued).toHaveLength(2);
  expect(body.terms).toMatchObject([{ from: '2026-01-01', lines: [{ key: 'late-fee', capPpm: 200_000 }] }]);
});

test('terms that charge the same days twice, or are set by a collector, are refused; new terms take effect on their day and what was posted is reckoned anew', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '条款');
  const interest = { ...line, key: 'interest', kind: 'interest' };
  const twice = await setTerms(made, [line, interest]);
  expect(twice).toMatchObject({ status: 422, body: { code: 'terms-days-twice' } });
  expect((await setTerms(made, [line], '2026-01-01', {}, collector)).status).toBe(403);
  await setTerms(made, [line]);
  await accrue('2026-03-31');
  const half = { ...line, rate: { basis: 'per-day', steps: [{ fromMinor: '0', ppm: 500 }] } };
  expect((await setTerms(made, [half], '2026-03-11')).status).toBe(201);
  // 3,000: 26 Feb–10 Mar 13 days × 3.00 + 21 × 1.50; 2,000: 28 Feb–10 Mar 11 × 2.00 + 21 × 1.00; 1,000 due 20 Mar: 11 × 0.50.
  expect(await quote(made, '2026-03-31')).toMatchObject({
    accruedMinor: '0',
    postedMinor: `${600_000 + 3_900 + 3_150 + 2_200 + 2_100 + 550}`,
  });
  expect(await faults(made)).toEqual([]);
});

test('a day without a loaded rate is a question; once loaded the payoff is known, and what was posted under a wrong figure is corrected', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '利率');
  const lawful = {
    ...line,
    kind: 'penalty-interest',
    basis: 'CN-INT-08',
    rate: {
      basis: 'series',
      ref: { series: 'cn-lpr-1y', timesPercent: 150, addPpm: 0, fixing: 'start-day' },
      dayCount: '365',
    },
  };
  await setTerms(made, [lawful]);
  expect(await quote(made, '2026-03-02')).toMatchObject({
    payoffMinor: null,
    missing: [
      { series: 'cn-lpr-1y', day: '2026-02-26' },
      { series: 'cn-lpr-1y', day: '2026-02-28' },
    ],
  });
  // A payment is taken all the same; what cannot be reckoned waits.
  expect((await pay(made, '100', '2026-03-01')).status).toBe(201);
  const rate = {
    series: 'cn-lpr-1y',
    from: '2026-02-20',
    until: '2026-03-19',
    ratePpm: 30_000,
    source: '公告',
  };
  const calendar = { country: 'CN', sensitiveDays: [], disasters: [], rates: [rate] };
  expect((await manager.send('POST', '/api/house/calendar', calendar)).body).toMatchObject({ rates: [rate] });
  const overlapping = [rate, { ...rate, from: '2026-03-01', ratePpm: 31_000 }];
  expect(
    await manager.send('POST', '/api/house/calendar', { ...calendar, rates: overlapping }),
  ).toMatchObject({ status: 409, body: { code: 'rate-days-taken' } });
  // 4.5% a year: 3,000 × 34 days and (3,000 − 1.00 from 2 March on), each rounded down at the end of March.
  await accrue('2026-03-31');
  const first = await quote(made, '2026-03-31');
  await manager.send('POST', '/api/house/calendar', { ...calendar, rates: [{ ...rate, ratePpm: 34_500 }] });
  expect(await accrue('2026-03-31')).toMatchObject({ corrected: 1 });
  const second = await quote(made, '2026-03-31');
  expect(BigInt(`${second.postedMinor}`)).toBeGreaterThan(BigInt(`${first.postedMinor}`));
  expect(second.accruedMinor).toBe('0');
  expect(await faults(made)).toEqual([]);
});

test('accrual may be posted up to any day that has come, and asks what it cannot know', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '再问');
  const day = parseDay('2026-03-02');
  if (day === null) throw new Error('no day');
  await setTerms(made, [
    {
      ...line,
      kind: 'penalty-interest',
      rate: {
        basis: 'series',
        ref: { series: 'gb-bank-rate', timesPercent: 100, addPpm: 80_000, fixing: 'half-year-of-start' },
        dayCount: '365',
      },
      basis: 'GB-LPA-RATE',
    },
  ]);
  const report = await runAccrual(duly.deps, {
    tenantId,
    day,
    atMs: duly.clock.nowMs,
    actor: null,
    closed: true,
  });
  expect(report.asking).toBeGreaterThan(0);
});

test('a payment that is put to debts a second time goes where its payer had named, as if all had been known in time', async () => {
  const openByItem = (of: PlantedCase) =>
    inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query<{ due: string; open_minor: bigint; item_id: string }>(
        'select due_on::text as due, open_minor, item_id from items where account_id = $1 order by due_on',
        [of.accountId],
      ),
    );
  // The newest document first and then a part of the oldest: neither law nor house would put it so.
  const payNamed = async (of: PlantedCase) => {
    const items = await openByItem(of);
    const [oldest, newest] = [items[0]?.item_id ?? '', items.at(-1)?.item_id ?? ''];
    return collector.send('POST', `/api/parties/${of.partyId}/payments`, {
      accountId: of.accountId,
      amount: { minor: '120000', currency: 'CNY' },
      paidOn: '2026-03-01',
      method: 'bank-transfer',
      reference: nextReference(),
      designatedAccount: 'bank-1',
      designations: [
        { accountId: of.accountId, itemId: newest, minor: '90000' },
        { accountId: of.accountId, itemId: oldest, minor: '30000' },
      ],
    });
  };
  const timely = await plantCase(duly.deps.pool, tenantId, '按时入账');
  const late = await plantCase(duly.deps.pool, tenantId, '补记入账');
  for (const of of [timely, late]) await setTerms(of, [line]);
  expect((await pay(timely, '70000', '2026-02-26')).status).toBe(201);
  expect((await payNamed(timely)).status).toBe(201);
  expect((await payNamed(late)).status).toBe(201);
  expect((await pay(late, '70000', '2026-02-26')).status).toBe(201);
  const opened = async (of: PlantedCase) =>
    (await openByItem(of)).map(({ due, open_minor }) => ({ due, open_minor }));
  expect(await opened(late)).toEqual(await opened(timely));
  expect((await opened(late)).at(-1)?.open_minor).toBe(10_000n);
  expect([await faults(timely), await faults(late)]).toEqual([[], []]);
});

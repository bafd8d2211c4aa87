import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PlantedCase, plantCase, setBusinessDay } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let manager: SignedInClient;
let finance: SignedInClient;
let made: PlantedCase;

beforeAll(async () => {
  duly = await openTestDuly();
});
afterAll(() => duly.close());
// 3,000.00 due 25 February, 2,000.00 due 27 February, 1,000.00 due 20 March 2026.
beforeEach(async () => {
  tenantId = await duly.makeTenant({ kind: 'trade' });
  manager = await duly.signInAs(tenantId, ['manager']);
  finance = await duly.signInAs(tenantId, ['finance']);
  made = await plantCase(duly.deps.pool, tenantId, '准备一');
  await plantCase(duly.deps.pool, tenantId, '=准备二');
});

const dayIs = (day: string) => inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, day));
const provide = (month: string, who = finance) => who.send('POST', '/api/provisions', { month });
type Row = Record<string, string>;
const rowsOf = async (month: string) => (await manager.get(`/api/provisions/${month}`)).body.rows as Row[];
const sum = (rows: Row[], name: string) => rows.reduce((all, row) => all + BigInt(row[name] ?? '0'), 0n);
let paid = 0;
async function pay(of: PlantedCase, minor: bigint, paidOn: string) {
  paid += 1;
  const answer = await finance.send('POST', `/api/parties/${of.partyId}/payments`, {
    accountId: of.accountId,
    amount: { minor: `${minor}`, currency: 'CNY' },
    paidOn,
    method: 'bank-transfer',
    reference: `PR-${paid}`,
    designatedAccount: 'any',
  });
  expect(answer.status, answer.text).toBe(201);
}
async function writeOff(of: PlantedCase, more: Record<string, unknown> = {}) {
  const asked = await manager.send('POST', `/api/parties/${of.partyId}/write-offs`, {
    accountId: of.accountId,
    reason: 'insolvent',
    ...more,
  });
  const yes = await finance.send('POST', `/api/approvals/${asked.body.approvalId}/decide`, {
    verdict: 'approved',
  });
  expect(yes.status, yes.text).toBe(200);
}

test('a month is provided for by the ageing of its last day, to the cent, and ties to it', async () => {
  const done = await provide('2026-02');
  expect(done.status, done.text).toBe(200);
  const rows = await rowsOf('2026-02');
  // Of two accounts 5,000.00 each are 1 to 30 days late at 2 %, 1,000.00 each are not due at 0.5 %.
  expect(rows).toMatchObject([
    { bucket: 'not-due', baseMinor: '200000', openingMinor: '0', chargedMinor: '1000', closingMinor: '1000' },
    { bucket: '1-30', baseMinor: '1000000', chargedMinor: '20000', closingMinor: '20000' },
  ]);
  const ageing = (await manager.get('/api/ageing?date=2026-02-28')).body.buckets as {
    bucket: string;
    minor: Record<string, string>;
  }[];
  for (const row of rows)
    expect(ageing.find((one) => one.bucket === row.bucket)?.minor.CNY).toBe(row.baseMinor);
});

test('run again a month is replaced and not added to; what was paid late for it moves it until it is closed', async () => {
  await provide('2026-02');
  const first = await rowsOf('2026-02');
  await provide('2026-02');
  expect(await rowsOf('2026-02')).toEqual(first);
  await pay(made, 300_000n, '2026-02-26');
  await provide('2026-02');
  const corrected = await rowsOf('2026-02');
  expect(sum(corrected, 'closingMinor')).toBe(sum(first, 'closingMinor') - 6_000n);
  expect((await finance.send('POST', '/api/provisions/2026-02/close')).status).toBe(200);
  expect(await provide('2026-02')).toMatchObject({ status: 409, body: { code: 'provision-month-closed' } });
  expect(await finance.send('POST', '/api/provisions/2026-02/close')).toMatchObject({ status: 409 });
  expect(await rowsOf('2026-02')).toEqual(corrected);
});

test('the next month opens with what the one before closed with, and is run again with it', async () => {
  await provide('2026-02');
  await dayIs('2026-03-31');
  await provide('2026-03');
  const march = await rowsOf('2026-03');
  expect(sum(march, 'openingMinor')).toBe(sum(await rowsOf('2026-02'), 'closingMinor'));
  for (const row of march)
    expect(BigInt(row.closingMinor ?? '')).toBe(
      BigInt(row.openingMinor ?? '') +
        BigInt(row.chargedMinor ?? '') -
        BigInt(row.releasedMinor ?? '') -
        BigInt(row.usedMinor ?? ''),
    );
  await pay(made, 300_000n, '2026-02-26');
  await provide('2026-02');
  const again = await rowsOf('2026-03');
  expect(sum(again, 'openingMinor')).toBe(sum(await rowsOf('2026-02'), 'closingMinor'));
  expect(sum(again, 'openingMinor')).not.toBe(sum(march, 'openingMinor'));
});

test('what is written off uses its provision, and the rest of it went without', async () => {
  await provide('2026-02');
  await dayIs('2026-03-31');
  await writeOff(made);
  await provide('2026-03');
  const rows = await rowsOf('2026-03');
  // Half of what February provided was this account's.
  expect(sum(rows, 'usedMinor')).toBe(10_500n);
  expect(sum(rows, 'baseMinor')).toBe(600_000n);
});

test('an account can have a rate of its own, with its reason, for as long as it holds', async () => {
  const set = (ratePpm: number | null, since: string) =>
    finance.send('POST', `/api/parties/${made.partyId}/accounts/${made.accountId}/provision`, {
      ratePpm,
      reason: 'insolvent',
      since,
    });
  expect((await set(1_000_000, '2026-02-01')).status).toBe(200);
  await provide('2026-02');
  expect(sum(await rowsOf('2026-02'), 'closingMinor')).toBe(600_000n + 10_500n);
  expect((await set(null, '2026-03-01')).status).toBe(200);
  await dayIs('2026-03-31');
  await provide('2026-03');
  const march = await rowsOf('2026-03');
  expect(sum(march, 'closingMinor')).toBeLessThan(600_000n);
});

test('rates are set by versions; what is overdue for longer is never provided for with less', async () => {
  const { body } = await manager.get('/api/provisions/rates');
  const rates = body.rates as Record<string, Record<string, number>>;
  const set = (trade: object, basedOn = 1) =>
    finance.send('POST', '/api/provisions/rates', {
      basedOn,
      rates: { ...rates, trade: { ...rates.trade, ...trade } },
    });
  expect((await set({ '31-60': 0 })).body.code).toBe('provision-rates-fall');
  expect(await set({ 'not-due': 20_000 })).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await set({}, 1)).body.code).toBe('provision-rates-outdated');
  await provide('2026-02');
  expect(sum(await rowsOf('2026-02'), 'closingMinor')).toBe(24_000n);
});

test('a month that is not over, no month, and people who may not are refused', async () => {
  expect((await provide('2026-03')).body.code).toBe('provision-month-not-over');
  expect((await provide('2026-13')).status).toBe(400);
  expect((await manager.get('/api/provisions/2026-01')).status).toBe(404);
  const collector = await duly.signInAs(tenantId, ['collector']);
  expect((await provide('2026-02', collector)).status).toBe(403);
});

test('the lines of a month leave as a file in which no name runs as a formula, and the look is journalled', async () => {
  await provide('2026-02');
  const file = await manager.get('/api/provisions/2026-02/lines.csv');
  expect(file.status).toBe(200);
  expect(file.text).toContain("'=准备二");
  expect(file.text.trim().split('\r\n')).toHaveLength(5);
  const seen = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query(`select from journal where tenant_id = $1 and kind = 'provisions-exported'`, [tenantId]),
  );
  expect(seen).toHaveLength(1);
});

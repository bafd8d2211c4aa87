import { dayOf } from '@duly/kernel/day.ts';
import { creditorKinds } from '@duly/sim/book.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { rebuildAccountStates } from '../ledger/refresh-account-state.ts';
import { type DemoTenant, seedDemo } from './seed-demo.ts';
import { countLived, readRelief, readStates } from './testing/store-loaded.ts';

const asOf = dayOf(2026, 11, 23);
if (asOf === null) throw new Error('not a day');
const order = { asOf, password: 'a long enough demo word', parties: 60 };

let duly: TestDuly;
let tenants: DemoTenant[];

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 8 });
  tenants = await seedDemo(duly.deps, order);
}, 120_000);

afterAll(() => duly.close());

test('five creditors stand on the demo day with work in their queues, and the days before were lived', async () => {
  expect(tenants.map(({ fresh }) => fresh)).toEqual(creditorKinds.map(() => true));
  for (const { tenantId, code } of tenants) {
    const lived = await inTenant(duly.deps.pool, tenantId, countLived);
    expect(lived.business_day).toBe('2026-11-23');
    expect({ code, ...lived }).toMatchObject({ runs: 4, parked: 0 });
    expect(lived.tasks).toBeGreaterThan(5);
    expect(lived.permits).toBe(lived.contacts_out);
  }
});

test('what the days left in the narrow state is what a rebuild from the postings finds', async () => {
  for (const { tenantId } of tenants) {
    const [before, after] = await inTenant(duly.deps.pool, tenantId, async (tx) => {
      const kept = await readStates(tx);
      await rebuildAccountStates(tx);
      return [kept, await readStates(tx)];
    });
    expect(after).toEqual(before);
  }
});

test('relief is asked for, granted, bound to a payment and broken, and requests wait for their approvers', async () => {
  for (const { tenantId, code } of tenants) {
    const found = await inTenant(duly.deps.pool, tenantId, readRelief);
    expect({ code, ...found }).toMatchObject({ code, granted: 1, conditional: 1, restored: 1 });
    expect(found.asked).toBeGreaterThanOrEqual(3);
  }
});

test('a second seeding does nothing', async () => {
  const before = await Promise.all(
    tenants.map(({ tenantId }) => inTenant(duly.deps.pool, tenantId, countLived)),
  );
  const again = await seedDemo(duly.deps, order);
  expect(again.map(({ fresh }) => fresh)).toEqual(creditorKinds.map(() => false));
  expect(
    await Promise.all(tenants.map(({ tenantId }) => inTenant(duly.deps.pool, tenantId, countLived))),
  ).toEqual(before);
});

test('a demo user signs in with the password that was given', async () => {
  const payload = { login: 'hotel.collector', password: order.password };
  const answer = await duly.app.inject({ method: 'POST', url: '/api/sign-in', payload });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ tenant: { code: 'demo-hotel' }, user: { roles: ['collector'] } });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant();
  collector = await duly.signInAs(tenantId, ['collector']);
});

afterAll(() => duly.close());

const flag = (of: PlantedCase, item: number, disputed: boolean, who = collector) =>
  who.send('POST', `/api/accounts/${of.accountId}/items/${of.itemIds[item]}/dispute`, { disputed });

test('a disputed line leaves dunning and the rest does not; all disputed, nothing is chased', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '争议一');
  const tasks = () =>
    inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query('select overdue_minor, oldest_due from open_tasks where tenant_id = $1 and party_id = $2', [
        tenantId,
        made.partyId,
      ]),
    );
  expect((await flag(made, 0, true)).body).toMatchObject({ disputed: true, disputedMinor: '300000' });
  expect(await tasks()).toEqual([{ overdue_minor: 200_000n, oldest_due: '2026-02-27' }]);
  expect((await flag(made, 1, true)).body).toMatchObject({ disputedMinor: '500000', tasksWithdrawn: 1 });
  expect(await tasks()).toEqual([]);
  expect((await flag(made, 0, false)).body).toMatchObject({ disputed: false, disputedMinor: '200000' });
  expect(await tasks()).toEqual([{ overdue_minor: 300_000n, oldest_due: '2026-02-25' }]);
});

test('setting what is set changes nothing and journals nothing', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '争议二');
  await flag(made, 0, true);
  const entries = () =>
    inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query('select count(*)::int as n from journal where tenant_id = $1 and party_id = $2', [
        tenantId,
        made.partyId,
      ]),
    );
  const before = await entries();
  expect((await flag(made, 0, true)).status).toBe(200);
  expect(await entries()).toEqual(before);
});

test('an unknown item, an auditor and another tenant are refused', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '争议三');
  const unknown = `/api/accounts/${made.accountId}/items/${made.accountId}/dispute`;
  expect(await collector.send('POST', unknown, { disputed: true })).toMatchObject({
    status: 404,
    body: { code: 'item-unknown' },
  });
  expect((await flag(made, 0, true, await duly.signInAs(tenantId, ['auditor']))).status).toBe(403);
  expect((await flag(made, 0, true, await duly.signInAs(await duly.makeTenant(), ['manager']))).status).toBe(
    404,
  );
});

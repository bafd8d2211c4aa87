import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let colleague: SignedInClient;
let supervisor: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant();
  collector = await duly.signInAs(tenantId, ['collector']);
  colleague = await duly.signInAs(tenantId, ['collector']);
  supervisor = await duly.signInAs(tenantId, ['supervisor']);
});

afterAll(() => duly.close());

const rows = (sql: string, of: PlantedCase) =>
  inTenant(duly.deps.pool, tenantId, (tx) => tx.query<Record<string, unknown>>(sql, [tenantId, of.partyId]));

const codesOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.refusals as { code: string }[] | undefined)?.map((one) => one.code);

test('a taken task is one worker’s: a colleague neither takes nor ends it until the lock has run out', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '任务一');
  const taken = await collector.send('POST', `/api/tasks/${made.taskId}/take`);
  expect(taken.body).toMatchObject({ partyId: made.partyId, lockedUntil: '2026-03-02T02:30:00.000Z' });
  expect(codesOf(await colleague.send('POST', `/api/tasks/${made.taskId}/take`))).toEqual([
    'task-locked-by-other',
  ]);
  expect(
    codesOf(await colleague.send('POST', `/api/tasks/${made.taskId}/complete`, { reason: 'not-needed' })),
  ).toEqual(['task-locked-by-other']);
  expect((await collector.send('POST', `/api/tasks/${made.taskId}/take`)).status).toBe(200);
  expect(
    await rows('select assignee, locked_by from open_tasks where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ assignee: collector.userId, locked_by: collector.userId }]);
});

test('a task to make contact is not ended by the word "done"; ended, it does not come back the same day', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '任务二');
  const url = `/api/tasks/${made.taskId}/complete`;
  expect(codesOf(await collector.send('POST', url, { reason: 'done' }))).toEqual(['task-needs-contact']);
  expect(await collector.send('POST', url, { reason: 'done-elsewhere' })).toMatchObject({
    status: 200,
    body: { status: 'completed' },
  });
  expect((await collector.send('POST', url, { reason: 'done-elsewhere' })).status).toBe(404);
  expect(
    await rows(
      'select event, reason, by_user from tasks where tenant_id = $1 and party_id = $2 order by n desc limit 1',
      made,
    ),
  ).toEqual([{ event: 'completed', reason: 'done-elsewhere', by_user: collector.userId }]);
  expect(
    await rows('select count(*)::int as n from open_tasks where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ n: 0 }]);
  expect(
    await rows('select done_step, done_on from account_state where tenant_id = $1 and party_id = $2', made),
  ).toEqual([{ done_step: 20, done_on: '2026-03-02' }]);
});

test('a supervisor gives tasks and whole parties to people who are there, with a line in each history', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '任务三');
  const give = (url: string, userId: string | null, who = supervisor) => who.send('POST', url, { userId });
  expect((await give(`/api/tasks/${made.taskId}/assign`, colleague.userId, collector)).status).toBe(403);
  expect((await give(`/api/tasks/${made.taskId}/assign`, colleague.userId)).body).toMatchObject({
    tasks: 1,
    assignee: { id: colleague.userId },
  });
  expect(await rows('select assignee from party_state where tenant_id = $1 and party_id = $2', made)).toEqual(
    [{ assignee: null }],
  );
  expect((await give(`/api/parties/${made.partyId}/assign`, collector.userId)).body).toMatchObject({
    tasks: 1,
  });
  expect(await rows('select assignee from party_state where tenant_id = $1 and party_id = $2', made)).toEqual(
    [{ assignee: collector.userId }],
  );
  expect(
    await rows(
      `select count(*)::int as n from tasks where tenant_id = $1 and party_id = $2 and event = 'assigned'`,
      made,
    ),
  ).toEqual([{ n: 2 }]);
  expect((await give(`/api/tasks/${made.taskId}/assign`, made.partyId)).status).toBe(404);
});

test('another tenant reaches no task', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '任务四');
  const stranger = await duly.signInAs(await duly.makeTenant(), ['supervisor']);
  for (const [url, body] of [
    [`/api/tasks/${made.taskId}/take`, undefined],
    [`/api/tasks/${made.taskId}/complete`, { reason: 'other' }],
    [`/api/tasks/${made.taskId}/assign`, { userId: null }],
    [`/api/parties/${made.partyId}/assign`, { userId: null }],
  ] as const) {
    expect([url, (await stranger.send('POST', url, body)).status]).toEqual([url, 404]);
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { plantQueue } from './testing/store-planted-queue.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let first: PlantedCase;
let second: PlantedCase;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant();
  collector = await duly.signInAs(tenantId, ['collector']);
  first = await plantCase(duly.deps.pool, tenantId, '佛山顺德五金', {
    priority: 900,
    assignee: collector.userId,
  });
  second = await plantCase(duly.deps.pool, tenantId, 'Harbour Freight', { priority: 800 });
});

afterAll(() => duly.close());

const ids = (answer: { body: Record<string, unknown> }) =>
  (answer.body.rows as { taskId: string }[]).map((row) => row.taskId);

test('my queue, the team’s and what nobody has are three views of one list, with their counts', async () => {
  const mine = await collector.get('/api/queue?view=mine');
  expect(mine.status).toBe(200);
  expect(mine.body).toMatchObject({
    counts: { mine: 1, team: 2, unassigned: 1, promisesToday: 0 },
    businessDay: '2026-03-02',
    next: null,
  });
  expect(ids(mine)).toEqual([first.taskId]);
  expect(ids(await collector.get('/api/queue?view=unassigned'))).toEqual([second.taskId]);
  expect(ids(await collector.get('/api/queue?view=team'))).toEqual([first.taskId, second.taskId]);
});

test('a row says what is owed, why it stands where it does, and only the masked phone', async () => {
  const answer = await collector.get('/api/queue?view=mine');
  expect((answer.body.rows as unknown[])[0]).toMatchObject({
    partyId: first.partyId,
    name: '佛山顺德五金',
    action: 'call-and-email',
    step: 'chase-second-day',
    role: 'collector',
    priority: 900,
    overdue: { minor: '500000', currency: 'CNY' },
    oldestDue: '2026-02-25',
    daysPastDue: 5,
    assignee: { id: collector.userId },
    lockedBy: null,
    promise: null,
    phoneMasked: '138 **** 6072',
  });
  expect(answer.text).not.toContain('13800006072');
});

test('search finds by part of a name in either script and by reference, in the queue and outside of it', async () => {
  expect(ids(await collector.get(`/api/queue?view=team&q=${encodeURIComponent('顺德')}`))).toEqual([
    first.taskId,
  ]);
  expect(ids(await collector.get('/api/queue?view=team&q=freig'))).toEqual([second.taskId]);
  expect(ids(await collector.get('/api/queue?view=team&q=nobody'))).toEqual([]);
  const found = await collector.get(`/api/parties?q=${encodeURIComponent('Harbour Freight')}`);
  expect(found.body.rows).toEqual([
    expect.objectContaining({
      partyId: second.partyId,
      name: 'Harbour Freight',
      accounts: 1,
      open: [{ minor: '600000', currency: 'CNY' }],
    }),
  ]);
});

test('whom a list showed is journaled by id, once a page', async () => {
  await collector.get('/api/queue?view=team');
  const rows = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ body: string }>(
      `select body from journal where tenant_id = $1 and kind = 'queue-viewed' order by seq desc limit 1`,
      [tenantId],
    ),
  );
  expect(JSON.parse(rows[0]?.body ?? '{}')).toEqual({
    view: 'team',
    parties: [first.partyId, second.partyId],
  });
});

test('ten thousand tasks: the first page and the hundredth are equally quick, and no task is lost or shown twice', async () => {
  const tenMany = await duly.makeTenant();
  const supervisor = await duly.signInAs(tenMany, ['supervisor']);
  await inTenant(duly.deps.pool, tenMany, (tx) => plantQueue(tx, 10_000));
  const timed = async (url: string) => {
    const from = performance.now();
    const answer = await supervisor.get(url);
    return { answer, ms: performance.now() - from };
  };
  await timed('/api/queue?view=team');
  const opening = await timed('/api/queue?view=team');
  expect(opening.answer.body).toMatchObject({ counts: { team: 10_000, unassigned: 10_000 } });
  // The aim is 150 ms; a shared machine gets three times that before the test calls it slow.
  expect(opening.ms).toBeLessThan(450);
  const seen = new Set<string>();
  const priorities: number[] = [];
  let next: string | null = '';
  let slowest = 0;
  for (let page = 0; next !== null && page < 50; page += 1) {
    const { answer, ms }: Awaited<ReturnType<typeof timed>> = await timed(
      `/api/queue?view=team&limit=200${next ? `&cursor=${next}` : ''}`,
    );
    for (const row of answer.body.rows as { taskId: string; priority: number }[]) {
      seen.add(row.taskId);
      priorities.push(row.priority);
    }
    next = answer.body.next as string | null;
    slowest = Math.max(slowest, ms);
  }
  expect(seen.size).toBe(10_000);
  expect(next).toBeNull();
  expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
  expect(slowest).toBeLessThan(900);
});

test('a false cursor, a role without a queue and another tenant', async () => {
  expect(await collector.get('/api/queue?cursor=1;drop')).toMatchObject({
    status: 400,
    body: { code: 'cursor-invalid' },
  });
  expect((await (await duly.signInAs(tenantId, ['finance'])).get('/api/queue')).status).toBe(403);
  const stranger = await duly.signInAs(await duly.makeTenant(), ['supervisor']);
  expect((await stranger.get('/api/queue?view=team')).body).toMatchObject({ rows: [], counts: { team: 0 } });
  expect((await stranger.get('/api/parties?q=Harbour')).body).toMatchObject({ rows: [] });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { inventInvoices } from './testing/invent-invoices.ts';
import { plantInvoices } from './testing/night-book.ts';

let duly: TestDuly;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 6 });
});

afterAll(() => duly.close());

async function untilDone(client: SignedInClient, runId: string): Promise<Record<string, unknown>> {
  for (let n = 0; n < 200; n += 1) {
    const { body } = await client.get(`/api/day-runs/${runId}`);
    if (body.status !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the run does not end');
}

test('a supervisor starts the day, sees its progress and its figures; a collector may not, and yesterday is refused', async () => {
  const tenantId = await duly.makeTenant({ currency: 'USD' });
  await plantInvoices(duly.deps, tenantId, inventInvoices('routes', 20).book, 3);
  const supervisor = await duly.signInAs(tenantId, ['supervisor']);
  const collector = await duly.signInAs(tenantId, ['collector']);
  expect((await collector.send('POST', '/api/day-runs', {})).status).toBe(403);
  const started = await supervisor.send('POST', '/api/day-runs', { date: '2026-03-09', workers: 1 });
  expect(started).toMatchObject({
    status: 202,
    body: { day: '2026-03-09', askedBy: { id: supervisor.userId } },
  });
  const done = await untilDone(supervisor, String(started.body.runId));
  expect(done).toMatchObject({
    status: 'done',
    accounts: 20,
    decided: 20,
    result: { date: '2026-03-09', parked: 0, outcomeHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect((await supervisor.get('/api/day-runs')).body).toMatchObject({
    rows: [{ runId: done.runId }],
    next: null,
  });
  const before = await supervisor.send('POST', '/api/day-runs', { date: '2026-03-08' });
  expect(before).toMatchObject({ status: 409, body: { code: 'day-already-passed' } });
  const typo = await supervisor.send('POST', '/api/day-runs', { date: '2126-03-10' });
  expect(typo).toMatchObject({ status: 422, body: { code: 'day-too-far' } });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { problemResponses } from './problem.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from './testing/open-test-duly.ts';

let duly: TestDuly;
let client: SignedInClient;
const calls = { answersBadly: 0, failsOnce: 0 };

beforeAll(async () => {
  duly = await openTestDuly({
    more: (app) => {
      const schema = { response: { 200: z.object({ n: z.number() }), ...problemResponses } };
      app.post('/answers-badly', { config: { permission: 'payment.record' }, schema }, async () => {
        calls.answersBadly += 1;
        return { n: 'no number' as unknown as number };
      });
      app.post('/fails-once', { config: { permission: 'payment.record' }, schema }, async () => {
        calls.failsOnce += 1;
        if (calls.failsOnce === 1) throw new Error('the database went away');
        return { n: calls.failsOnce };
      });
    },
  });
  client = await duly.signInAs(await duly.makeTenant(), ['finance']);
});

afterAll(() => duly.close());

test('work that was done and answered wrongly is not done again under its key', async () => {
  const key = { 'idempotency-key': 'answers-badly-01' };
  const first = await client.send('POST', '/api/answers-badly', {}, key);
  const again = await client.send('POST', '/api/answers-badly', {}, key);
  for (const answer of [first, again])
    expect(answer).toMatchObject({ status: 500, body: { code: 'answer-invalid' } });
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(calls.answersBadly).toBe(1);
});

test('an outage is no answer: the same key may try again', async () => {
  const key = { 'idempotency-key': 'fails-once-0001' };
  expect(await client.send('POST', '/api/fails-once', {}, key)).toMatchObject({
    status: 500,
    body: { code: 'internal' },
  });
  expect(await client.send('POST', '/api/fails-once', {}, key)).toMatchObject({
    status: 200,
    body: { n: 2 },
  });
});

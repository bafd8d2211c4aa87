import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { problemResponses } from '../http/problem.ts';
import { openTestDuly, type TestDuly, testPassword } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let calls = 0;

beforeAll(async () => {
  duly = await openTestDuly({
    more: (app) => {
      app.post(
        '/counted',
        {
          config: { permission: 'payment.record' },
          schema: {
            body: z.object({ n: z.number() }),
            response: { 200: z.object({ calls: z.number() }), ...problemResponses },
          },
        },
        async () => {
          calls += 1;
          await new Promise((resolve) => setTimeout(resolve, 150));
          return { calls };
        },
      );
    },
  });
});

afterAll(() => duly?.close());

test('a session tells who works and where, and lists what they may do', async () => {
  const tenant = await duly.makeTenant({ name: '远航货运' });
  const client = await duly.signInAs(tenant, ['collector']);
  const answer = await client.get('/api/session');
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    tenant: { id: tenant, name: '远航货运', businessDay: null },
    csrf: client.csrf,
  });
  expect((answer.body.user as { permissions: string[] }).permissions).toContain('contact.make');
});

test('without a session nothing is answered', async () => {
  const answer = await duly.app.inject({ url: '/api/session' });
  expect(answer.statusCode).toBe(401);
  expect(answer.json()).toMatchObject({ code: 'not-signed-in', title: { zh: '请先登录' } });
});

test('a session ends twelve hours after sign-in and one hour after the last request', async () => {
  const tenant = await duly.makeTenant();
  const client = await duly.signInAs(tenant, ['collector']);
  const started = duly.clock.nowMs;
  duly.clock.nowMs = started + 59 * 60_000;
  expect((await client.get('/api/session')).status).toBe(200);
  duly.clock.nowMs += 60 * 60_000;
  expect((await client.get('/api/session')).body).toMatchObject({ code: 'session-expired' });
  const other = await duly.signInAs(tenant, ['collector']);
  for (let hour = 1; hour < 12; hour += 0.5) {
    duly.clock.nowMs += 30 * 60_000;
    await other.get('/api/session');
  }
  expect((await other.get('/api/session')).status).toBe(200);
  duly.clock.nowMs += 31 * 60_000;
  duly.clock.nowMs += 30 * 60_000;
  expect((await other.get('/api/session')).body).toMatchObject({ code: 'session-expired' });
});

test('signing out ends the session wherever its token was copied to', async () => {
  const client = await duly.signInAs(await duly.makeTenant(), ['collector']);
  expect((await client.send('POST', '/api/sign-out')).status).toBe(200);
  expect((await client.get('/api/session')).status).toBe(401);
});

test('a write without the anti-forgery token is refused, and so is one with another session’s', async () => {
  const tenant = await duly.makeTenant();
  const client = await duly.signInAs(tenant, ['collector']);
  const other = await duly.signInAs(tenant, ['collector']);
  const language = { language: 'en' };
  const bare = await client.send('POST', '/api/session/language', language, { 'x-duly-csrf': '' });
  expect(bare).toMatchObject({ status: 403, body: { code: 'csrf-missing' } });
  const foreign = await client.send('POST', '/api/session/language', language, { 'x-duly-csrf': other.csrf });
  expect(foreign).toMatchObject({ status: 403, body: { code: 'csrf-missing' } });
  expect((await client.send('POST', '/api/session/language', language)).status).toBe(200);
});

test('a role without the permission is refused before the work begins', async () => {
  const auditor = await duly.signInAs(await duly.makeTenant(), ['auditor']);
  const before = calls;
  const answer = await auditor.send('POST', '/api/counted', { n: 1 });
  expect(answer).toMatchObject({
    status: 403,
    body: { code: 'permission-missing', permission: 'payment.record' },
  });
  expect(calls).toBe(before);
});

test('a write sent twice with one idempotency key happens once and is answered alike, even at the same moment', async () => {
  const client = await duly.signInAs(await duly.makeTenant(), ['finance']);
  const headers = { 'idempotency-key': 'payment-000001' };
  const before = calls;
  const answers = await Promise.all(
    [1, 2, 3].map(() => client.send('POST', '/api/counted', { n: 1 }, headers)),
  );
  const again = await client.send('POST', '/api/counted', { n: 1 }, headers);
  expect(calls).toBe(before + 1);
  for (const answer of [...answers, again])
    expect(answer).toMatchObject({ status: 200, body: { calls: before + 1 } });
  expect(again.headers['idempotency-replayed']).toBe('true');
});

test('a used idempotency key is refused for another request and for another user', async () => {
  const tenant = await duly.makeTenant();
  const client = await duly.signInAs(tenant, ['finance']);
  const other = await duly.signInAs(tenant, ['finance']);
  const headers = { 'idempotency-key': 'payment-000002' };
  expect((await client.send('POST', '/api/counted', { n: 1 }, headers)).status).toBe(200);
  expect((await client.send('POST', '/api/counted', { n: 2 }, headers)).body).toMatchObject({
    code: 'idempotency-key-reused',
  });
  expect((await other.send('POST', '/api/counted', { n: 1 }, headers)).body).toMatchObject({
    code: 'idempotency-key-reused',
  });
});

test('a body that does not match its contract is refused with every fault, one that is too large unread', async () => {
  const client = await duly.signInAs(await duly.makeTenant(), ['finance']);
  const wrong = await client.send('POST', '/api/counted', { n: 'three' });
  expect(wrong).toMatchObject({
    status: 400,
    body: { code: 'request-invalid', refusals: [{ code: 'field-invalid' }] },
  });
  const large = await client.send('POST', '/api/counted', { n: 1, filler: 'x'.repeat(300_000) });
  expect(large).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
});

test('after ten wrong passwords even the right one waits a quarter of an hour; an unknown login is answered alike', async () => {
  const tenant = await duly.makeTenant();
  await duly.signInAs(tenant, ['collector']);
  const login = 'user-limited';
  const { createUser } = await import('../users/create-user.ts');
  await createUser(
    duly.deps,
    tenant,
    null,
    { login, name: 'x', password: testPassword, roles: ['collector'] },
    duly.clock.nowMs,
  );
  const attempt = (name: string, password: string) =>
    duly.app.inject({ method: 'POST', url: '/api/sign-in', payload: { login: name, password } });
  const wrong = await Promise.all(Array.from({ length: 14 }, () => attempt(login, 'wrong password')));
  expect(wrong.filter((answer) => answer.statusCode === 401)).toHaveLength(10);
  expect(wrong.filter((answer) => answer.statusCode === 429)).toHaveLength(4);
  expect((await attempt(login, testPassword)).statusCode).toBe(429);
  const nobody = await attempt('nobody-here', 'wrong password');
  expect(nobody.json()).toMatchObject({ code: wrong[0]?.json().code });
  duly.clock.nowMs += 16 * 60_000;
  expect((await attempt(login, testPassword)).statusCode).toBe(200);
});

test('guessing the present password in an open session ends after ten tries, whichever is right then', async () => {
  const client = await duly.signInAs(await duly.makeTenant(), ['collector']);
  const change = (present: string) =>
    client.send('POST', '/api/session/password', { present, fresh: 'a quite new password' });
  const wrong = await Promise.all(Array.from({ length: 12 }, (_, n) => change(`guess number ${n}`)));
  expect(wrong.filter((answer) => answer.status === 403)).toHaveLength(10);
  expect(wrong.filter((answer) => answer.status === 429)).toHaveLength(2);
  expect(await change(testPassword)).toMatchObject({ status: 429, body: { code: 'sign-in-limited' } });
  expect((await client.get('/api/session')).status).toBe(200);
  duly.clock.nowMs += 16 * 60_000;
  expect((await change(testPassword)).status).toBe(200);
});

test('a new password ends every other session of its user', async () => {
  const client = await duly.signInAs(await duly.makeTenant(), ['collector']);
  const login = (await duly.app.inject({
    method: 'POST',
    url: '/api/session/password',
    headers: { cookie: `duly_session=${client.cookie}`, 'x-duly-csrf': client.csrf },
    payload: { present: 'not this one', fresh: 'a quite new password' },
  })) as { statusCode: number };
  expect(login.statusCode).toBe(403);
  const weak = await client.send('POST', '/api/session/password', { present: testPassword, fresh: 'short' });
  expect(weak).toMatchObject({ status: 422, body: { code: 'password-too-weak' } });
  const changed = await client.send('POST', '/api/session/password', {
    present: testPassword,
    fresh: 'a quite new password',
  });
  expect(changed.status).toBe(200);
  expect((await client.get('/api/session')).status).toBe(200);
});

import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isInnerAddress } from '../adapters/is-inner-address.ts';
import { postWebhook } from '../adapters/post-webhook.ts';
import { plantCase, setBusinessDay } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { type DeliverDeps, deliverChanges } from './deliver-changes.ts';
import { maxAttempts } from './limits.ts';

type Heard = { headers: IncomingHttpHeaders; body: string };

let duly: TestDuly;
let tenantId: string;
let clerk: SignedInClient;
let manager: SignedInClient;
let server: Server;
let url: string;
let deps: DeliverDeps;
let heard: Heard[] = [];
let answers: number[] = [];
// Whoever delivers looks at a later clock than the desk, whose sessions would end.
let aheadMs = 0;
const secret = 'a secret that both systems know';

beforeAll(async () => {
  duly = await openTestDuly();
  Object.assign(duly.deps, { localWebhooks: true });
  tenantId = await duly.makeTenant({ kind: 'trade' });
  clerk = await duly.signInAs(tenantId, ['collector']);
  manager = await duly.signInAs(tenantId, ['manager']);
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
      response.writeHead(answers.shift() ?? 204, { location: 'http://127.0.0.1:1/' }).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  deps = { ...duly.deps, clock: () => duly.clock.nowMs + aheadMs, localWebhooks: true };
});
afterAll(async () => {
  server.close();
  await duly.close();
});

async function stopOne(name: string): Promise<string> {
  const made = await plantCase(duly.deps.pool, tenantId, name);
  await inTenant(duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-05-01'));
  const asked = await clerk.send('POST', `/api/parties/${made.partyId}/credit/stop`, { reason: 'overdue' });
  const yes = await manager.send('POST', `/api/approvals/${asked.body.approvalId}/decide`, {
    verdict: 'approved',
  });
  expect(yes.status).toBe(200);
  return made.partyId;
}
const state = async () => (await manager.get('/api/credit/webhook')).body;
const set = (body: Record<string, unknown>) => manager.send('POST', '/api/credit/webhook', body);
const later = (ms: number) => {
  aheadMs += ms;
};

test('nothing is kept to be sent and nothing is sent until somebody says where', async () => {
  await stopOne('无处');
  expect(await deliverChanges(deps, tenantId)).toEqual({ delivered: 0, failed: 0, givenUp: 0 });
  expect(await state()).toMatchObject({ url: null, waiting: 0 });
  expect(heard).toEqual([]);
});

test('an address that leads inside, or a secret that is none, is refused', async () => {
  expect((await set({ url: 'http://erp.example.com/', secret })).body.code).toBe('credit-webhook-url');
  expect((await set({ url })).body.code).toBe('credit-webhook-secret');
  expect((await clerk.get('/api/credit/webhook')).status).toBe(403);
  Object.assign(duly.deps, { localWebhooks: false });
  expect((await set({ url, secret })).body.code).toBe('credit-webhook-url');
  Object.assign(duly.deps, { localWebhooks: true });
});

test('a change is told once, signed over the time, its id and its body, and the secret is kept closed', async () => {
  const done = await set({ url, secret });
  expect(done).toMatchObject({ status: 200, body: { url } });
  expect(done.text).not.toContain(secret);
  heard = [];
  const partyId = await stopOne('送达');
  expect(await deliverChanges(deps, tenantId)).toEqual({ delivered: 1, failed: 0, givenUp: 0 });
  expect(await deliverChanges(deps, tenantId)).toEqual({ delivered: 0, failed: 0, givenUp: 0 });
  const [one] = heard;
  expect(heard).toHaveLength(1);
  const body = JSON.parse(one?.body ?? '') as Record<string, unknown>;
  expect(body).toMatchObject({ type: 'credit.stop.set', partyId, reason: 'overdue', day: '2026-05-01' });
  expect(body.eventId).toBe(one?.headers['duly-event']);
  expect(one?.headers['idempotency-key']).toBe(body.eventId);
  const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(`${one?.headers['duly-signature']}`) ?? [];
  expect(Number(seconds)).toBe(Math.floor(duly.clock.nowMs / 1000));
  const again = createHmac('sha256', secret).update(`${seconds}.${body.eventId}.${one?.body}`).digest('hex');
  expect(mac).toBe(again);
  const [row] = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ secret_cipher: Buffer }>('select secret_cipher from credit_webhooks where tenant_id = $1', [
      tenantId,
    ]),
  );
  expect(row?.secret_cipher.toString('latin1')).not.toContain(secret);
});

test('what failed is tried again after a pause under the same id, a redirect is not followed, and at last it is given up', async () => {
  await stopOne('重试');
  heard = [];
  answers = [500, 302, 200];
  expect(await deliverChanges(deps, tenantId)).toMatchObject({ failed: 1 });
  expect(await deliverChanges(deps, tenantId)).toEqual({ delivered: 0, failed: 0, givenUp: 0 });
  later(30_000);
  expect(await deliverChanges(deps, tenantId)).toMatchObject({ failed: 1 });
  later(30_000);
  expect(await deliverChanges(deps, tenantId)).toEqual({ delivered: 0, failed: 0, givenUp: 0 });
  later(30_000);
  expect(await deliverChanges(deps, tenantId)).toMatchObject({ delivered: 1 });
  expect(new Set(heard.map((one) => one.headers['duly-event'])).size).toBe(1);
  expect(new Set(heard.map((one) => one.headers['duly-signature'])).size).toBe(3);
  await stopOne('放弃');
  answers = Array.from({ length: 30 }, () => 503);
  let givenUp = 0;
  let tries = 0;
  while (givenUp === 0 && tries < 30) {
    const round = await deliverChanges(deps, tenantId);
    givenUp += round.givenUp;
    tries += round.failed + round.givenUp;
    later(6 * 3_600_000);
  }
  expect(tries).toBe(maxAttempts);
  expect(await state()).toMatchObject({ waiting: 0, givenUp: 1 });
  answers = [];
});

test('two who deliver at once tell each change once', async () => {
  for (const name of ['并一', '并二', '并三']) await stopOne(name);
  heard = [];
  const rounds = await Promise.all([deliverChanges(deps, tenantId), deliverChanges(deps, tenantId)]);
  expect(rounds.reduce((sum, round) => sum + round.delivered, 0)).toBe(3);
  expect(new Set(heard.map((one) => one.headers['duly-event'])).size).toBe(3);
  expect(heard).toHaveLength(3);
});

test('a process that died while it told leaves the change to the next one, under the same id', async () => {
  await stopOne('中断');
  heard = [];
  // What a killed process leaves: taken in hand, never recorded.
  await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query(
      `update credit_outbox set attempts = 1, next_at = $2 where tenant_id = $1 and delivered_at is null and given_up_at is null`,
      [tenantId, new Date(duly.clock.nowMs + aheadMs + 60_000)],
    ),
  );
  expect(await deliverChanges(deps, tenantId)).toMatchObject({ delivered: 0 });
  later(60_000);
  expect(await deliverChanges(deps, tenantId)).toMatchObject({ delivered: 1 });
});

test('without the operator’s leave nothing reaches this machine or a private network, by name or by number', async () => {
  const post = (to: string) =>
    postWebhook({ url: to, body: '{}', headers: {}, local: false, timeoutMs: 3_000 });
  heard = [];
  expect(await post(url)).toEqual({ status: null });
  expect(await post(url.replace('http:', 'https:'))).toEqual({ status: null });
  expect(await post('https://localhost:1/')).toEqual({ status: null });
  expect(await post('https://[::ffff:127.0.0.1]/')).toEqual({ status: null });
  expect(await post('https://2130706433/')).toEqual({ status: null });
  expect(heard).toEqual([]);
  for (const inner of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
  ])
    expect([inner, isInnerAddress(inner)]).toEqual([inner, true]);
  for (const outer of ['1.1.1.1', '172.32.0.1', '2606:4700:4700::1111'])
    expect([outer, isInnerAddress(outer)]).toEqual([outer, false]);
});

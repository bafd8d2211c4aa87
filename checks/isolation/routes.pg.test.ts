import { permissionsOf, type Role, roles } from '@duly/core/access/permissions.ts';
import {
  openTestDuly,
  type SignedInClient,
  type TestDuly,
} from '@duly/server/http/testing/open-test-duly.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillEveryTable, readTenantTables } from './fill-every-table.ts';
import { type ApiDocument, inventRequests } from './invent-request.ts';

let duly: TestDuly;
let admin: pg.Client;
let theirs: string;
let mine: string;
let ids: Map<string, string>;
let api: ApiDocument;

beforeAll(async () => {
  duly = await openTestDuly();
  admin = new pg.Client({ connectionString: duly.database.adminUrl });
  await admin.connect();
  theirs = await duly.makeTenant({ code: 'theirs', name: 'THEIRS' });
  mine = await duly.makeTenant({ code: 'mine', name: 'MINE' });
  ids = await fillEveryTable(admin, theirs, 'THEIRS');
  const user = await duly.signInAs(theirs, ['admin']);
  ids.set('user_id', user.userId);
  api = duly.app.swagger() as unknown as ApiDocument;
});

afterAll(async () => {
  await admin?.end();
  await duly?.close();
});

const idOf = (member: string) =>
  ids.get(member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)) ?? ids.get('party_id') ?? '';

/** Everything that the other tenant has, but for the failures of sign-in that strangers cause. */
async function theirContent(): Promise<string[]> {
  const content: string[] = [];
  for (const { table } of await readTenantTables(admin)) {
    if (table === 'journal' || table === 'journal_heads') continue;
    const answer = await admin.query<{ row: string }>(
      `select t::text as row from "${table}" t where tenant_id = $1 order by 1`,
      [theirs],
    );
    content.push(...answer.rows.map((one) => `${table} ${one.row}`));
  }
  return content;
}

/** Routes that end the session they are asked with. */
const endsSession = new Set(['/api/sign-out']);

async function probe(client: SignedInClient, pathId: string): Promise<string[]> {
  const leaks: string[] = [];
  const secrets = ['THEIRS', ...ids.values()];
  for (const { method, url, body } of inventRequests(api, idOf, pathId)) {
    if (endsSession.has(url)) continue;
    const answer = method === 'GET' ? await client.get(url) : await client.send(method as 'POST', url, body);
    // What a request said itself may come back in a problem's detail; what it did not say may not.
    const said = `${url} ${JSON.stringify(body)}`;
    const told = secrets.filter((secret) => answer.text.includes(secret) && !said.includes(secret));
    if (told.length > 0) leaks.push(`${method} ${url}: ${answer.status} tells ${told}`);
    if (answer.status >= 500) leaks.push(`${method} ${url}: ${answer.status} ${answer.text.slice(0, 200)}`);
  }
  return leaks;
}

test('no route tells or changes anything of another tenant, whichever of its ids is named', async () => {
  const client = await duly.signInAs(mine, [...roles]);
  const before = await theirContent();
  expect(before.length).toBeGreaterThan(35);
  for (const name of [
    'party_id',
    'account_id',
    'item_id',
    'payment_id',
    'promise_id',
    'task_id',
    'stop_id',
    'point_id',
    'run_id',
    'user_id',
  ]) {
    expect(await probe(client, ids.get(name) ?? '')).toEqual([]);
  }
  expect(await theirContent()).toEqual(before);
}, 180_000);

test('every route but sign-in and the API’s description asks for a session', async () => {
  const open: string[] = [];
  for (const { method, url, body } of inventRequests(api, idOf, ids.get('party_id') ?? '')) {
    const answer = await duly.app.inject({
      method: method as 'GET',
      url,
      ...(body === undefined ? {} : { payload: body as object }),
    });
    if (answer.json<{ code?: string }>().code !== 'not-signed-in') open.push(`${method} ${url}`);
  }
  expect(open).toEqual(['POST /api/sign-in']);
});

test('every route that asks for a permission refuses whoever lacks it, and every write whoever lacks the anti-forgery token', async () => {
  const clients = new Map<Role, SignedInClient>();
  for (const role of roles) clients.set(role, await duly.signInAs(mine, [role]));
  const wrong: string[] = [];
  let refused = 0;
  for (const { method, url, body } of inventRequests(api, idOf, ids.get('party_id') ?? '')) {
    if (endsSession.has(url)) continue;
    for (const [role, client] of clients) {
      const bare = { 'x-duly-csrf': 'not the token' };
      if (method !== 'GET' && url !== '/api/sign-in') {
        const forged = await client.send(method as 'POST', url, body, bare);
        if (forged.body.code !== 'csrf-missing')
          wrong.push(`${method} ${url} as ${role} without token: ${forged.status}`);
      }
      const answer =
        method === 'GET' ? await client.get(url) : await client.send(method as 'POST', url, body);
      if (answer.body.code !== 'permission-missing') continue;
      refused += 1;
      const wanted = String(answer.body.permission);
      if ((permissionsOf([role]) as string[]).includes(wanted)) wrong.push(`${method} ${url} as ${role}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(5);
}, 180_000);

test('a route without a permission or without a response schema does not come up', async () => {
  const { buildApp } = await import('@duly/server/http/build-app.ts');
  const bare = (config: object, schema: object) =>
    buildApp(duly.deps, {
      more: (app) => void app.get('/bare', { config, schema } as object, async () => ({})),
    });
  await expect(bare({}, {})).rejects.toThrow('names no permission');
  await expect(bare({ permission: 'signed-in' }, {})).rejects.toThrow('has no response schema');
});

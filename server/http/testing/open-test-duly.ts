import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '@duly/core/access/permissions.ts';
import { appPool } from '../../db/connect.ts';
import { createTestDatabase, type TestDatabase } from '../../db/testing/create-test-database.ts';
import { keysFrom } from '../../keys/open-keys.ts';
import { createTenant, type TenantRequest } from '../../tenants/create-tenant.ts';
import { createUser } from '../../users/create-user.ts';
import { type AppOptions, buildApp } from '../build-app.ts';
import type { Deps } from '../deps.ts';
import type { DulyApp } from '../duly-app.ts';
import { csrfHeader, sessionCookie } from '../guard.ts';

/** Every test user's password. */
export const testPassword = 'correct horse staple';

/** One clock for a test: stands still until it is moved. */
export type TestClock = { nowMs: number };

/** Requests of a user who is signed in; a write carries the anti-forgery token. */
export type SignedInClient = {
  userId: string;
  csrf: string;
  cookie: string;
  get(url: string): Promise<Answer>;
  send(
    method: 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
};
export type Answer = {
  status: number;
  body: Record<string, unknown>;
  headers: Record<string, unknown>;
  text: string;
};

export type TestDuly = {
  database: TestDatabase;
  deps: Deps;
  clock: TestClock;
  app: DulyApp;
  makeTenant(request?: Partial<TenantRequest>): Promise<string>;
  /** Makes a user with these roles in the tenant and signs them in. */
  signInAs(tenantId: string, roles: Role[]): Promise<SignedInClient>;
  close(): Promise<void>;
};

function client(app: DulyApp, userId: string, cookie: string, csrf: string): SignedInClient {
  const ask = async (
    method: string,
    url: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Answer> => {
    const headers = {
      cookie: `${sessionCookie}=${cookie}`,
      ...(method === 'GET' ? {} : { [csrfHeader]: csrf }),
      ...more,
    };
    const answer = await app.inject({
      method: method as 'GET',
      url,
      headers,
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return {
      status: answer.statusCode,
      body: isJson ? answer.json() : {},
      headers: answer.headers,
      text: answer.body,
    };
  };
  return {
    userId,
    csrf,
    cookie,
    get: (url) => ask('GET', url),
    send: (method, url, body, headers) => ask(method, url, body, headers),
  };
}

/** A database with the keys that belong to it, to begin from instead of from an empty one. */
export type TestOrigin = { readonly template: string; readonly master: Buffer; readonly sealKey: KeyObject };

export type TestDulyOptions = AppOptions & { readonly poolSize?: number; readonly origin?: TestOrigin };

const newSealKey = () =>
  createPrivateKey(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));

/** The whole server on a database of its own, with keys and a folder of its own, asked without a network. */
export async function openTestDuly(options: TestDulyOptions = {}): Promise<TestDuly> {
  const { origin } = options;
  const database = await createTestDatabase(origin?.template);
  const home = mkdtempSync(path.join(tmpdir(), 'duly-test-'));
  const clock: TestClock = { nowMs: Date.parse('2026-03-02T02:00:00Z') };
  const pool = appPool(database.appUrl, options.poolSize ?? 4);
  const keys = keysFrom(origin?.master ?? randomBytes(32), origin?.sealKey ?? newSealKey());
  const deps: Deps = { pool, keys, clock: () => clock.nowMs, home, maxUploadBytes: 1_000_000 };
  const app = await buildApp(deps, options);
  let made = 0;
  const makeTenant = async (request: Partial<TenantRequest> = {}) => {
    made += 1;
    const done = await createTenant(
      deps,
      { code: `tenant-${made}`, name: `Tenant ${made}`, ...request },
      clock.nowMs,
    );
    if (!done.ok) throw new Error('the test tenant was refused');
    return done.value.tenantId;
  };
  const signInAs = async (tenantId: string, roles: Role[]) => {
    made += 1;
    const login = `user-${made}`;
    const user = await createUser(
      deps,
      tenantId,
      null,
      { login, name: login, password: testPassword, roles },
      clock.nowMs,
    );
    if (!user.ok) throw new Error('the test user was refused');
    const answer = await app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { login, password: testPassword },
    });
    const cookie = answer.cookies.find((one) => one.name === sessionCookie)?.value ?? '';
    return client(app, user.value.userId, cookie, answer.json<{ csrf: string }>().csrf);
  };
  const close = async () => {
    await app.close();
    await pool.end();
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  };
  return { database, deps, clock, app, makeTenant, signInAs, close };
}

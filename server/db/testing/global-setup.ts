import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { migrate } from '../migrate.ts';
import { sweepLeftServers } from './sweep-left-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this test run; absent from tests that are not on PostgreSQL. */
    testServer: { host: string; port: number; adminUrl: string; loginPassword: string; home: string };
  }
}

/** What every test database is a copy of: migrated once, so that a test pays for copying files only. */
export const templateDatabase = 'duly_template';

/**
 * Two logins that are not superusers, as an operator of a real server would make them: `duly_test_owner` migrates, and
 * `duly_test_app` may be `duly_app` and nothing else.
 */
async function makeLogins(admin: pg.Client, password: string): Promise<void> {
  await admin.query(
    `create role duly_test_owner login password '${password}' in role duly_owner, duly_app, duly_signin`,
  );
  await admin.query('alter role duly_test_owner set role = duly_owner');
  await admin.query(`create role duly_test_app login password '${password}' in role duly_app`);
  await admin.query('alter role duly_test_app set role = duly_app');
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One server for the run, without safety against power loss, in a folder that goes with it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  sweepLeftServers();
  const home = mkdtempSync(path.join(tmpdir(), 'duly-pg-'));
  const version = process.env.DULY_TEST_PG === '15' ? 15 : 18;
  const server = await startEmbedded({ home, durable: false, version });
  const tearDown = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const loginPassword = randomBytes(12).toString('hex');
    await connected(server.adminUrl, (admin) => admin.query(`create database ${templateDatabase}`));
    const templateUrl = new URL(server.adminUrl);
    templateUrl.pathname = `/${templateDatabase}`;
    await migrate(templateUrl.href);
    await connected(server.adminUrl, (admin) => makeLogins(admin, loginPassword));
    const { host, port, adminUrl } = server;
    project.provide('testServer', { host, port, adminUrl, loginPassword, home });
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

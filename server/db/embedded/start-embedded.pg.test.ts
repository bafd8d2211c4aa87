import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { identifyProcess, processLives } from './process-identity.ts';
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts';

const version = 18;
const started: EmbeddedServer[] = [];
const homes: string[] = [];

function newHome(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'duly-embedded-'));
  homes.push(home);
  return home;
}

async function start(home: string, durable = false): Promise<EmbeddedServer> {
  const server = await startEmbedded({ home, durable, version });
  started.push(server);
  return server;
}

async function ask(server: EmbeddedServer, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

const postmasterOf = (home: string) =>
  Number(readFileSync(path.join(home, `data-${version}`, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function untilGone(pid: number): Promise<void> {
  const process = identifyProcess(pid);
  while (processLives(process)) await new Promise((resolve) => setTimeout(resolve, 20));
}

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

test('the first start makes a UTF-8 database in collation C whatever the language of the machine', async () => {
  const home = newHome();
  const server = await start(home);
  expect(server.reused).toBe(false);
  expect(
    await ask(server, `select pg_encoding_to_char(encoding) || ' ' || datcollate from pg_database limit 1`),
  ).toBe('UTF8 C');
  expect(await ask(server, `select current_setting('server_version_num')::int / 10000`)).toBe(version);
  expect(await ask(server, `select current_setting('timezone')`)).toBe('UTC');
  expect(await ask(server, `select current_setting('wal_recycle')`)).toBe('off');
  expect(await ask(server, 'select inet_server_addr()::text')).toMatch(/^127\.0\.0\.1/);
});

test('nobody gets in without the password, and only we can read it', async () => {
  const home = newHome();
  const server = await start(home);
  const client = new pg.Client({
    connectionString: server.adminUrl.replace(server.superuserPassword, 'guess'),
  });
  client.on('error', () => {});
  await expect(client.connect()).rejects.toThrow(/password authentication failed/);
  expect(statSync(path.join(home, 'superuser-password')).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(home, `data-${version}`)).mode & 0o777).toBe(0o700);
});

test('a second start finds the running server, and it runs until the last user stops it', async () => {
  const home = newHome();
  const first = await start(home);
  const second = await start(home);
  expect(second.reused).toBe(true);
  expect(second.port).toBe(first.port);
  await first.stop();
  expect(await ask(second, 'select 1')).toBe(1);
  const pid = postmasterOf(home);
  await second.stop();
  await untilGone(pid);
  expect(existsSync(path.join(home, `data-${version}`, 'postmaster.pid'))).toBe(false);
});

test('what was written is there after a stop and a start', async () => {
  const home = newHome();
  const first = await start(home);
  await ask(first, 'create table kept as select 42 as n');
  await first.stop();
  const again = await start(home);
  expect(again.reused).toBe(false);
  expect(await ask(again, 'select n from kept')).toBe(42);
});

test('after kill -9 of the server the next start recovers what was committed', async () => {
  const home = newHome();
  const first = await start(home, true);
  await ask(first, 'create table kept as select 42 as n');
  const pid = postmasterOf(home);
  process.kill(pid, 'SIGKILL');
  const again = await start(home, true);
  expect(again.reused).toBe(false);
  expect(await ask(again, 'select n from kept')).toBe(42);
});

test('a pid file that names another living program does not keep the server from starting', async () => {
  const home = newHome();
  const first = await start(home);
  await first.stop();
  const file = path.join(home, `data-${version}`, 'postmaster.pid');
  writeFileSync(file, `${process.pid}\n${home}\n1\n${first.port}\n\n127.0.0.1\n\nready\n`);
  expect(await ask(await start(home), 'select 1')).toBe(1);
});

test('an initdb that was broken off leaves nothing that the next start takes for a database', async () => {
  const home = newHome();
  const first = await start(home);
  await first.stop();
  const data = path.join(home, `data-${version}`);
  rmSync(path.join(data, 'PG_VERSION'));
  rmSync(data, { recursive: true });
  expect(await ask(await start(home), 'select 1')).toBe(1);
});

test('kill -9 of the program that started it leaves a server that the next start uses', async () => {
  const home = newHome();
  chmodSync(home, 0o711);
  const module = fileURLToPath(new URL('./start-embedded.ts', import.meta.url));
  const program = `
    const { startEmbedded } = await import(${JSON.stringify(module)});
    const server = await startEmbedded({ home: ${JSON.stringify(home)}, durable: false, version: ${version} });
    console.log(server.port);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (text) => resolve(Number(text))),
  );
  process.kill(child.pid ?? 0, 'SIGKILL');
  await untilGone(child.pid ?? 0);
  const next = await start(home);
  expect(next.reused).toBe(true);
  expect(next.port).toBe(port);
});

test('two homes run at once, and a taken port is no matter', async () => {
  const home = newHome();
  const first = await start(home);
  const { port } = first;
  await first.stop();
  const squatter = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  try {
    const [again, other] = await Promise.all([start(home), start(newHome())]);
    expect(again.port).not.toBe(port);
    expect(again.port).not.toBe(other.port);
    expect([await ask(again, 'select 1'), await ask(other, 'select 1')]).toEqual([1, 1]);
  } finally {
    squatter.close();
  }
});

test('two starts of one home at the same moment give one server', async () => {
  const home = newHome();
  const [one, two] = await Promise.all([start(home), start(home)]);
  expect(one.port).toBe(two.port);
  expect([one.reused, two.reused].sort()).toEqual([false, true]);
});

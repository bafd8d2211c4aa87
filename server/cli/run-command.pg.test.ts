import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';

let database: TestDatabase;
const home = mkdtempSync(path.join(tmpdir(), 'duly-cli-'));
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database?.drop();
  rmSync(home, { recursive: true, force: true });
});

type Ran = { code: number | null; out: string; err: string };

/** The command as a process of its own, on a real server; `seen` is told of every output and may send signals. */
function duly(
  words: string[],
  more: NodeJS.ProcessEnv = {},
  seen: (out: string, kill: (signal: NodeJS.Signals) => void) => void = () => {},
): Promise<Ran> {
  const env = {
    ...process.env,
    DULY_HOME: home,
    DATABASE_URL: database.adminUrl,
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
    ...more,
  };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...words], { env });
  const ran: Ran = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    ran.out += chunk;
    seen(ran.out, (signal) => child.kill(signal));
  });
  child.stderr.on('data', (chunk) => {
    ran.err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ran, code })));
}

test('what is not understood ends with 2 and says so, in the language of the machine or the one asked for', async () => {
  expect(await duly(['bogus'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no command bogus'),
  });
  expect(await duly(['bogus', '--lang', 'zh-CN'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('没有命令 bogus'),
  });
  expect(await duly(['verify', '--bogus'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--bogus'),
  });
  expect(await duly(['verify', '--tenant', 'nobody'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('nobody'),
  });
  expect(await duly(['verify'], { PORT: 'many' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('PORT'),
  });
});

test('with --json the last line of stdout is one object and nothing else stands there', async () => {
  const ran = await duly(['verify', '--json']);
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.out)).toEqual({ ok: true, tenants: [] });
});

test('serving ends cleanly at Ctrl-C, pressed once or twice, and takes the next port when its own is in use', async () => {
  const addresses: string[] = [];
  const served = (times: number) => {
    let sent = false;
    return duly(['serve'], { PORT: '47311' }, (out, kill) => {
      const address = /http:\S+/.exec(out)?.[0];
      if (!address || sent) return;
      sent = true;
      addresses.push(address);
      setTimeout(async () => {
        expect((await fetch(`${address}/api/session`)).status).toBe(401);
        for (let n = 0; n < times; n += 1) kill('SIGINT');
      }, 1500);
    });
  };
  const ran = await Promise.all([served(1), served(2)]);
  for (const one of ran) expect(one).toMatchObject({ code: 0, out: expect.stringContaining('Stopping') });
  expect(new Set(addresses).size).toBe(2);
});

test('keys of another installation are refused at the start', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'duly-cli-'));
  try {
    expect(await duly(['verify'], { DULY_HOME: other })).toMatchObject({
      code: 1,
      err: expect.stringContaining('restore the right key file'),
    });
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

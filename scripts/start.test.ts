import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A checkout that has nothing to download, so that what is tried is the order of things and not the network. */
let checkout: string;

const here = fileURLToPath(new URL('.', import.meta.url));

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'duly-start-'));
  mkdirSync(path.join(checkout, 'scripts'));
  for (const file of ['start.mjs', 'hand-over.mjs'])
    cpSync(path.join(here, file), path.join(checkout, 'scripts', file));
  const manifest = { name: 'nothing', version: '1.0.0', private: true };
  writeFileSync(path.join(checkout, 'package.json'), JSON.stringify(manifest));
  writeLock('1.0.0');
  const program =
    'console.log(process.argv.slice(2).join(" ")); process.exitCode = Number(process.argv[3] ?? 0);';
  writeFileSync(path.join(checkout, 'scripts/build.ts'), program);
});

afterEach(() => rmSync(checkout, { recursive: true, force: true }));

function writeLock(version: string): void {
  const packages = { '': { name: 'nothing', version } };
  const lock = { name: 'nothing', version, lockfileVersion: 3, requires: true, packages };
  writeFileSync(path.join(checkout, 'package-lock.json'), JSON.stringify(lock));
}

type Ended = { code: number | null; stdout: string; stderr: string };

function start(...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(checkout, 'scripts/start.mjs'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    ended.stdout += text;
  });
  child.stderr.on('data', (text) => {
    ended.stderr += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}

const stampFile = () => path.join(checkout, 'node_modules/.duly-installed');

test('the first start installs and says so on stderr; stdout and the exit code are the command’s own', async () => {
  const first = await start('build', 'told', '3');
  expect(first).toMatchObject({ code: 3, stdout: 'told 3\n' });
  expect(first.stderr).toMatch(/dependencies are installed/);
  expect(await start('build', 'again', '0')).toEqual({ code: 0, stdout: 'again 0\n', stderr: '' });
});

test('a changed lock, and an installation that was broken off, are installed again', async () => {
  await start('build');
  const before = readFileSync(stampFile(), 'utf8');
  writeLock('1.0.1');
  expect((await start('build')).stderr).toMatch(/dependencies are installed/);
  expect(readFileSync(stampFile(), 'utf8')).not.toBe(before);
  rmSync(stampFile());
  expect((await start('build')).stderr).toMatch(/dependencies are installed/);
});

test('of two starts at once one installs and the other waits for it', async () => {
  const both = await Promise.all([start('build'), start('build')]);
  expect(both.map((ended) => ended.code)).toEqual([0, 0]);
  expect(both.filter((ended) => ended.stderr.includes('dependencies are installed'))).toHaveLength(1);
  expect(existsSync(path.join(checkout, '.bootstrap/lock'))).toBe(false);
});

test('the lock of a start that was killed is taken over', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.once('exit', resolve));
  mkdirSync(path.join(checkout, '.bootstrap'));
  writeFileSync(
    path.join(checkout, '.bootstrap/lock'),
    JSON.stringify({ pid: dead.pid, began: '1', since: Date.now() }),
  );
  expect(await start('build')).toMatchObject({ code: 0 });
});

test('a word that is not known is refused with the list of those that are', async () => {
  const refused = await start('nonsense');
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/unknown word nonsense: start, duly, dev/);
  expect((await start('bench', '../escape')).code).toBe(1);
});

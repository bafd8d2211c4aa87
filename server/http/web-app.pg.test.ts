import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDuly, type TestDuly } from './testing/open-test-duly.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'duly-web-'));
const page = '<!doctype html><title>有度</title>';
let duly: TestDuly;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(folder, 'assets', 'index-B3xF9a.js'), 'export {};');
  writeFileSync(path.join(path.dirname(folder), `${path.basename(folder)}.txt`), 'beside the app');
  duly = await openTestDuly({ webFolder: folder });
});

afterAll(async () => {
  await duly.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.txt`, { force: true });
});

const get = (url: string) => duly.app.inject({ url });

test('an address of the app that is no file is the page itself, which is never kept', async () => {
  for (const url of ['/', '/cases/7e2d0f3a-6f0c-4f58-9e5a-0d1f2b3c4d5e', '/queue?view=mine', '/apiary']) {
    const answer = await get(url);
    expect([url, answer.statusCode, answer.body]).toEqual([url, 200, page]);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
});

test('a file with a hash in its name is kept for a year, any other is asked for again', async () => {
  const script = await get('/assets/index-B3xF9a.js');
  expect(script).toMatchObject({ statusCode: 200, body: 'export {};' });
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
});

test('an unknown address of the API, a missing file and a write elsewhere are problems and not the page', async () => {
  const asked = [
    await get('/api/nothing-here'),
    await get('/api'),
    await get('/assets/index-gone.js'),
    await duly.app.inject({ method: 'POST', url: '/queue' }),
  ];
  for (const answer of asked) {
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'route-unknown', title: { zh: '没有这个地址' } });
  }
  expect((await get('/api/nothing-here')).headers['cache-control']).toBe('no-store');
});

test('nothing outside the app’s folder is served', async () => {
  const name = `${path.basename(folder)}.txt`;
  for (const url of [`/../${name}`, `/..%2f${name}`, `/%2e%2e/${name}`, `/assets/..%2f..%2f${name}`]) {
    expect((await get(url)).body).not.toContain('beside the app');
  }
});

test('the page runs only its own scripts, is framed by nobody and sends nothing elsewhere', async () => {
  for (const url of ['/', '/assets/index-B3xF9a.js', '/api/session']) {
    const { headers } = await get(url);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  }
});

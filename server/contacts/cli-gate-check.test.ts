import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'duly-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = fileURLToPath(new URL('../../docs/guides/gate-cases/', import.meta.url));

// A database that does not exist: the command must not ask for one.
const env = { DULY_HOME: path.join(folder, 'home'), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };

async function check(words: string[], content?: unknown) {
  const said = { out: '', err: '' };
  const file = path.join(folder, 'case.json');
  if (content !== undefined)
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const code = await runCommand(['gate', 'check', ...(content === undefined ? [] : [file]), ...words], {
    env,
    clock: () => 0,
    stdout: (text) => {
      said.out += text;
    },
    stderr: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

const files = readdirSync(examples).filter((file) => file.endsWith('.json'));

test.each(files)('the case %s of the guide is answered as it says', async (file) => {
  const ran = await check([path.join(examples, file), '--json']);
  const answers = ran.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers.map(({ name, asExpected, misses }) => ({ name, asExpected, misses }))).toEqual(
    answers.map(({ name }) => ({ name, asExpected: true, misses: [] })),
  );
  expect(ran.code).toBe(0);
});

test('the guide has cases of China, the United States and the United Kingdom, and each says what it expects', () => {
  expect(files.length).toBeGreaterThanOrEqual(12);
  const countries = new Set(files.map((file) => file.slice(0, 2)));
  expect([...countries].sort()).toEqual(['cn', 'gb', 'us']);
  for (const file of files) expect(readFileSync(path.join(examples, file), 'utf8')).toContain('"expect"');
});

const late = { at: '2026-11-12 22:30' };

test('with --json each case is one object on its line, whole', async () => {
  const ran = await check(['--json'], [late, { at: '2026-11-12 15:00' }]);
  expect(ran.code).toBe(0);
  const [first, second, none] = ran.out.split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({
    verdict: 'refuse',
    until: '2026-11-13T00:00:00.000Z',
    findings: [
      {
        ruleId: 'CN-TIME-01',
        citation: { zh: 'GB/T 45251-2025', en: 'GB/T 45251-2025', article: null },
        verdict: 'refuse',
        counted: null,
        limit: null,
        message: { zh: expect.stringContaining('22:00'), en: expect.stringContaining('22:00') },
      },
      { ruleId: 'CN-FREQ-01', verdict: 'allow', counted: 0, limit: 3 },
    ],
    applied: expect.arrayContaining(['CN-TIME-01', 'HOUSE-STOP']),
    notApplied: expect.arrayContaining([
      { ruleId: 'CN-HARD-03', because: { zh: '不适用：债务是网络消费信贷', en: expect.any(String) } },
    ]),
    rulebook: 'cn-2026.1',
    asExpected: null,
  });
  expect(JSON.parse(second ?? '')).toMatchObject({ verdict: 'allow', until: null });
  expect(none).toBe('');
});

test('without --json the answer is told in the reader’s language', async () => {
  const zh = await check(['--lang', 'zh-CN'], late);
  expect(zh.out).toContain('拒绝，最早 2026-11-13 08:00 Asia/Shanghai');
  expect(zh.out).toContain('不符合国家标准 GB/T 45251-2025');
  const en = await check(['--lang', 'en'], late);
  expect(en.out).toContain('refused, from 2026-11-13 08:00 Asia/Shanghai');
});

test('an expectation that does not hold ends with 1 and is shown', async () => {
  const ran = await check(['--lang', 'en'], {
    ...late,
    case: { name: 'mistaken', why: 'nights are free', expect: { verdict: 'allow' } },
  });
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('NOT as expected: wanted allow');
  expect(ran.out).toContain('nights are free');
});

test('what is no sound case ends with 2, every fault named, and nothing is judged', async () => {
  const ran = await check(['--lang', 'en'], '{"at":"2026-11-12 15:00"}\n{"at":"soon","who":1}\n');
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('line 2: at: expected an instant');
  expect(ran.err).toContain('line 2: who: expected no such field');
  expect((await check(['nowhere.json'])).code).toBe(2);
  expect((await check([])).code).toBe(2);
});

test('a rulebook is named by its country or its edition; another is refused with those that are known', async () => {
  expect((await check(['--rulebook', 'cn'], late)).code).toBe(0);
  expect((await check(['--rulebook', 'cn-2026.1'], late)).code).toBe(0);
  const ran = await check(['--rulebook', 'XX', '--lang', 'en'], late);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('There is no rulebook XX; known: CN (cn-2026.1)');
});

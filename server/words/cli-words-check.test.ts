import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const home = mkdtempSync(path.join(tmpdir(), 'duly-words-'));
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The command as a process of its own, with a database that cannot be reached: it must not ask for one. */
function check(words: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  const env = {
    ...process.env,
    DULY_HOME: home,
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    LANG: 'en_GB.UTF-8',
  };
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', main, 'words', 'check', ...words],
    { env },
  );
  const ran = { code: null as number | null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    ran.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    ran.err += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ran, code })));
}

const line = (id: string | number, text: string) =>
  JSON.stringify({ id, lang: 'zh', speaker: 'collector', medium: 'call', text });

test('one line a text, in order, and nothing else on stdout', async () => {
  const file = path.join(home, 'texts.jsonl');
  writeFileSync(file, `${line('a', '你这个老赖')}\r\n\n${line(2, '您好\u2028今天方便吗')}\n`);
  for (const words of [[file], [file, '--json']]) {
    const { code, out, err } = await check(words);
    expect(err).toBe('');
    expect(code).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one) as { id: unknown; findings: { class: string }[] });
    expect(answers.map((one) => [one.id, one.findings.map((found) => found.class)])).toEqual([
      ['a', ['insult']],
      [2, []],
    ]);
  }
});

test('a line that cannot be read is named, the others are done, and the exit is 2', async () => {
  const { code, out, err } = await check(
    ['-'],
    `${line(1, '您好')}\nnot json\n{"id":3}\n${line(4, '你这个骗子')}\n`,
  );
  expect(code).toBe(2);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(err).toContain('Line 2: not JSON');
  expect(err).toContain('Line 3: "lang" must be zh or en');
});

test('empty input is nothing to do; a file that is not there is said', async () => {
  expect(await check(['-'])).toEqual({ code: 0, out: '', err: '' });
  const { code, err } = await check([path.join(home, 'none.jsonl')]);
  expect(code).toBe(2);
  expect(err).toContain('There is no file');
});

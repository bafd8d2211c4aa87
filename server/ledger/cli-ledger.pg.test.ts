import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantCase } from '../cases/testing/store-planted-case.ts';
import type { CliContext } from '../cli/cli-context.ts';
import { run as rates } from '../house/cli-rates.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { run as accrue } from './cli-accrue.ts';
import { run as payoff } from './cli-payoff.ts';
import { run as terms } from './cli-terms.ts';

let duly: TestDuly;
let answer: Record<string, unknown> = {};
let ctx: CliContext;
const folder = mkdtempSync(path.join(tmpdir(), 'duly-terms-'));

beforeAll(async () => {
  duly = await openTestDuly();
  ctx = {
    config: {} as CliContext['config'],
    language: 'en',
    json: true,
    clock: () => Date.parse('2026-04-01T04:00:00Z'),
    say: (words) => words.en,
    out: () => {},
    print: () => {},
    err: () => {},
    finish: (given) => {
      answer = { ...given };
    },
    open: async () => ({
      deps: duly.deps,
      adminUrl: '',
      embedded: false,
      installationId: '',
      close: async () => {},
    }),
  };
});

afterAll(async () => {
  await duly.close();
  rmSync(folder, { recursive: true, force: true });
});

test('terms of a file, a loaded rate, a month end and a payoff quote by commands', async () => {
  const tenantId = await duly.makeTenant({ code: 'cli', calendar: 'weekdays' });
  const made = await plantCase(duly.deps.pool, tenantId, '命令行');
  const at = ['--tenant', 'cli'];
  const file = path.join(folder, 'terms.json');
  const line = {
    key: 'loss',
    kind: 'penalty-interest',
    basis: 'CN-INT-08',
    rate: {
      basis: 'series',
      ref: { series: 'cn-lpr-1y', timesPercent: 150, addPpm: 0, fixing: 'start-day' },
      dayCount: '365',
    },
  };
  writeFileSync(file, JSON.stringify({ from: '2026-01-01', contractOn: null, lines: [line] }));
  expect(await terms([file, '--kind', 'trade', ...at], ctx)).toBe(0);
  expect(answer).toMatchObject({ accounts: 1, recorded: 1, refused: {} });
  // No rate ships: the payoff is a question, and the exit code says so.
  expect(await payoff([made.accountId, '--date', '2026-03-02', ...at], ctx)).toBe(1);
  expect(answer).toMatchObject({ payoffMinor: null, missing: [{ series: 'cn-lpr-1y' }, {}] });
  const add = ['add', 'cn-lpr-1y', '2026-02-20', '2026-04-19', '3.00', '--source', 'notice', ...at];
  expect(await rates(add, ctx)).toBe(0);
  expect(answer).toMatchObject({ rates: [{ ratePpm: 30_000, source: 'notice' }] });
  expect(await rates(add, ctx)).toBe(1);
  // 4.5% on 3,000 for 34 days, on 2,000 for 32 and on 1,000 for 11: 12.57, 7.89 and 1.35, cut to the cent.
  expect(await accrue(['--date', '2026-03-31', ...at], ctx)).toBe(0);
  expect(answer).toMatchObject({ lines: 3, posted: { CNY: '2181' }, asking: 0 });
  expect(await accrue(['--date', '2026-04-02', ...at], ctx)).toBe(1);
  expect(await payoff([made.accountId, '--date', '2026-03-31', ...at], ctx)).toBe(0);
  expect(answer).toMatchObject({ postedMinor: '602181', payoffMinor: '602181' });
  expect(await rates(['remove', 'cn-lpr-1y', '2026-02-20', ...at], ctx)).toBe(0);
  await expect(rates(['add', 'cn-lpr-1y', '2026-02-20', '2026-04-19', '3.0.0'], ctx)).rejects.toThrow();
  await expect(terms([file], ctx)).rejects.toThrow();
});

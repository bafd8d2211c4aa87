import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWeb } from './build-web.ts';

/** What one stage needs; `browser` needs the web app built before it begins. */
type Stage = { name: string; title: string; project: string; env: Record<string, string>; needsWeb: boolean };

const stages: readonly Stage[] = [
  { name: 'pure', title: 'pure', project: 'pure', env: {}, needsWeb: false },
  { name: 'pg', title: 'PostgreSQL 18', project: 'pg', env: {}, needsWeb: false },
  { name: 'pg15', title: 'PostgreSQL 15', project: 'pg', env: { DULY_TEST_PG: '15' }, needsWeb: false },
  { name: 'e2e', title: 'browser', project: 'e2e', env: {}, needsWeb: true },
];

type Counts = { passed: number; failed: number; skipped: number };

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

/** Runs vitest and keeps what it says, to be shown only when something is wrong. */
function runVitest(
  words: string[],
  env: Record<string, string>,
): Promise<{ status: number; output: string }> {
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...words], {
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status: status ?? 1, output: parts.join('') }));
  });
}

function readReport(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

async function runStage(stage: Stage, filters: readonly string[]): Promise<Counts> {
  const since = performance.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'duly-test-'));
  const file = path.join(folder, 'report.json');
  try {
    if (stage.needsWeb) await buildWeb();
    const words = [
      '--project',
      stage.project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const { status, output } = await runVitest([...words, ...filters], stage.env);
    const counts = readReport(file);
    // A file that does not load, or a stage without a test, has no failed test to its name but is a failure.
    if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1;
    if (counts.failed > 0) process.stdout.write(`${output}\n`);
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    const sum = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
    process.stdout.write(`[${stage.title}] ${sum} in ${seconds} s\n`);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm test`, `npm test -- pg`, `npm test -- pg promises`: all stages, or the named ones, or some files of theirs. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const named = stages.filter((stage) => words.includes(stage.name));
  const filters = words.filter((word) => !stages.some((stage) => stage.name === word));
  const sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of named.length > 0 ? named : stages) {
    const counts = await runStage(stage, filters);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  process.exitCode = sum.failed > 0 ? 1 : 0;
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
}

await main();

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

type Task = { name: string; words: string[] };

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const cache = path.join(root, 'node_modules/.cache/tsc');

const storeys = [
  'server',
  'web',
  'core',
  'sim',
  'checks',
  'law',
  'scripts',
  'bench',
  'kernel',
  'facts',
  'policies',
];

const hasSources = (folder: string): boolean =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? entry.name !== 'node_modules' && hasSources(path.join(folder, entry.name))
      : /(?<!\.test)\.tsx?$/.test(entry.name),
  );

/** One compilation a storey: which types it may see is what makes its purity a fact of the build. */
function typeTasks(): Task[] {
  const compile = (name: string, config: string): Task => ({
    name: `types: ${name}`,
    words: [
      'node_modules/.bin/tsc',
      '-p',
      config,
      '--incremental',
      '--tsBuildInfoFile',
      path.join(cache, `${name}.json`),
    ],
  });
  const there = storeys.filter(
    (storey) => existsSync(path.join(root, storey, 'tsconfig.json')) && hasSources(storey),
  );
  return [
    ...there.map((storey) => compile(storey, `${storey}/tsconfig.json`)),
    compile('tests', 'tsconfig.json'),
  ];
}

const tasks: readonly Task[] = [
  { name: 'house rules', words: ['scripts/check-house.ts'] },
  ...typeTasks(),
  {
    name: 'format and lint',
    words: ['node_modules/.bin/biome', 'check', '--max-diagnostics=50', '--error-on-warnings'],
  },
  { name: 'arrows and dead files', words: ['scripts/check-arrows.ts'] },
  { name: 'dead code', words: ['node_modules/.bin/knip', '--no-progress', '--no-config-hints'] },
  { name: 'generated files', words: ['scripts/generate.ts', '--check'] },
  { name: 'lock', words: ['scripts/stub-lock.mjs', '--check'] },
];

type Outcome = { task: Task; status: number; output: string; seconds: number };

function run(task: Task): Promise<Outcome> {
  const since = performance.now();
  const child = spawn(process.execPath, task.words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({
        task,
        status: status ?? 1,
        output: parts.join('').trim(),
        seconds: (performance.now() - since) / 1000,
      }),
    );
  });
}

/** `npm run check`, or with words only the checks whose names hold one of them: `npm run check -- types`. */
async function main(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const since = performance.now();
  const words = process.argv.slice(2);
  const waiting = tasks.filter(
    (task) => words.length === 0 || words.some((word) => task.name.includes(word)),
  );
  let failed = waiting.length === 0 ? 1 : 0;
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const { status, output, seconds } = await run(task);
      if (status !== 0) failed += 1;
      process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${task.name} (${seconds.toFixed(1)} s)\n`);
      if (status !== 0) process.stdout.write(`${output}\n\n`);
    }
  };
  // Two at a time: the machines that this must be quick on have two cores.
  await Promise.all([work(), work()]);
  const total = ((performance.now() - since) / 1000).toFixed(1);
  process.stdout.write(
    failed === 0 ? `the house stands (${total} s)\n` : `${failed} checks failed (${total} s)\n`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();

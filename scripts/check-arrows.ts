import { spawnSync } from 'node:child_process';

const storeys = [
  'kernel',
  'facts',
  'law',
  'core',
  'policies',
  'sim',
  'server',
  'web',
  'checks',
  'scripts',
  'bench',
];

/** Files that a person, a tool or a worker starts, and so nobody imports. */
const started =
  /^(checks|scripts|bench)\/|\.(test|config)\.tsx?$|\.d\.m?ts$|^server\/main\.ts$|^web\/main\.tsx$|worker\.ts$|\.(json|css|html|svg)$|\/testing\//;

type Cruise = {
  modules: { source: string; dependents: string[]; followable?: boolean }[];
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
};

const done = spawnSync(
  process.execPath,
  ['node_modules/.bin/depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...storeys],
  { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
);
if (!done.stdout) throw new Error(`dependency-cruiser said nothing: ${done.stderr}`);
const { modules, summary } = JSON.parse(done.stdout) as Cruise;
const ours = modules.filter(({ source }) => storeys.some((storey) => source.startsWith(`${storey}/`)));
const faults = summary.violations.map(({ from, to, rule }) => `${from} → ${to} [${rule.name}]`);
for (const { source, dependents } of ours) {
  const users = dependents.filter((file) => !/\.test\.tsx?$/.test(file));
  if (!started.test(source) && users.length === 0)
    faults.push(`${source} is used by nothing but its tests [dead-file]`);
}
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${summary.totalCruised} modules cruised, ${faults.length} faults\n`);
// With a compiler that it does not know, dependency-cruiser sees nothing and calls that clean.
process.exitCode = faults.length > 0 || ours.length === 0 ? 1 : 0;

// Puts a stub into package-lock.json for each optional platform binary that the lock names but does not hold.
// Why: a registry that lacks another platform's binary makes `npm install` write a lock without it, and `npm ci`
// then refuses the whole lock ("Missing: @biomejs/cli-darwin-arm64@… from lock file"). A stub carries no integrity,
// and is only ever installed on the platform that it names.
// Run after every `npm install` that changes the lock: node scripts/stub-lock.mjs [--check] [lock file]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLATFORMS = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'aix',
  'sunos',
  'openharmony',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

/** What a package's name says of the machine it is for, in the words of npm's `os`, `cpu` and `libc`. */
function machineOf(name) {
  const words = name
    .toLowerCase()
    .split(/[/@_.-]+/)
    .map((word) => (word === 'windows' ? 'win32' : word));
  const machine = {};
  const os = words.filter((word) => PLATFORMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (os.length > 0) machine.os = os;
  if (cpu.length > 0) machine.cpu = cpu;
  if (words.some((word) => word.startsWith('musl'))) machine.libc = ['musl'];
  else if (os.includes('linux') && words.some((word) => word.startsWith('gnu'))) machine.libc = ['glibc'];
  return machine;
}

/** Whether npm would find `name` when the package at `path` asks for it: in its own folder, or one above. */
function isLocked(packages, path, name) {
  for (let at = path; ; ) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
    const cut = at.lastIndexOf('node_modules/');
    at = cut <= 0 ? '' : at.slice(0, cut - 1);
  }
}

/** Adds the missing stubs to `lock` (a parsed lock file, version 3) and returns what was added, as name@version. */
export function stubLock(lock) {
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock.packages, path, name)) continue;
      const version = /^[~^]?(\d+\.\d+\.\d+[^\s|<>]*)$/.exec(range)?.[1];
      if (!version) throw new Error(`${name}: no version can be read off the range ${range}`);
      const machine = machineOf(name);
      if (!machine.os && !machine.cpu)
        throw new Error(`${name}: its name says no platform, so no stub is safe`);
      lock.packages[`node_modules/${name}`] = { version, optional: true, ...machine };
      added.push(`${name}@${version}`);
    }
  }
  if (added.length > 0) {
    const [root, ...rest] = Object.entries(lock.packages);
    rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
    lock.packages = Object.fromEntries([root, ...rest]);
  }
  return added;
}

function main() {
  const check = process.argv.includes('--check');
  const file = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = stubLock(lock);
  if (check && added.length > 0) {
    console.error(`${file} lacks stubs for ${added.join(', ')}: run node scripts/stub-lock.mjs`);
    process.exitCode = 1;
  } else if (added.length > 0) {
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
    console.error(`${file}: ${added.length} stubs added`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();

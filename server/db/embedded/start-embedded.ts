import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { rootHomes } from './embedded-home.ts';
import { holdLock } from './hold-lock.ts';
import { initCluster, superuserPassword } from './init-cluster.ts';
import { freePort, launchPostmaster } from './launch-postmaster.ts';
import { type EmbeddedVersion, placeBinaries } from './place-binaries.ts';
import { identifyProcess, type ProcessIdentity, processLives } from './process-identity.ts';
import { type Postmaster, runningPostmaster } from './running-postmaster.ts';
import { type ServerAccount, serverAccount } from './server-account.ts';

export type EmbeddedOptions = {
  /** The folder that holds everything of this server; see embeddedHome(). */
  home: string;
  /** false gives up safety against a crash of the machine for speed: for tests. Default true. */
  durable?: boolean;
  version?: EmbeddedVersion;
};

export type EmbeddedServer = {
  /** The superuser, in database `postgres`. */
  adminUrl: string;
  host: string;
  port: number;
  superuserPassword: string;
  /** Whether the server already ran: left by a killed process of ours, or in use by another one. */
  reused: boolean;
  /** Stops the server, unless another living process of ours uses it. Safe to call twice. */
  stop(): Promise<void>;
};

const host = '127.0.0.1';
/** Recovery after a crash reads the whole log since the last checkpoint: minutes on a slow disk, not hours. */
const readyPatienceMs = 5 * 60_000;
const stopPatienceMs = 60_000;

type Place = {
  home: string;
  data: string;
  binaries: string;
  account: ServerAccount;
  durable: boolean;
  password: string;
};

const adminUrlOf = (port: number, password: string) =>
  `postgresql://postgres:${password}@${host}:${port}/postgres`;

/** 'ready', 'wait' while it starts, recovers or stops, or 'no' when nobody listens or somebody else does. */
async function ask(port: number, { password, data }: Place): Promise<'ready' | 'wait' | 'no'> {
  const client = new pg.Client({
    connectionString: adminUrlOf(port, password),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const answer = await client.query<{ data_directory: string }>('show data_directory');
    return answer.rows[0]?.data_directory === data ? 'ready' : 'no';
  } catch (error) {
    // 57P03: it is there and does not take connections yet.
    return (error as { code?: string }).code === '57P03' ? 'wait' : 'no';
  } finally {
    await client.end().catch(() => {});
  }
}

async function reuse(place: Place): Promise<Postmaster | null> {
  const until = Date.now() + readyPatienceMs;
  for (;;) {
    const found = runningPostmaster(place.data);
    if (!found) return null;
    if (found.port > 0 && (await ask(found.port, place)) === 'ready') return found;
    if (Date.now() > until)
      throw new Error(`a server on ${place.data} runs (process ${found.process.pid}) but does not answer`);
    await sleep(100);
  }
}

async function launch(place: Place): Promise<Postmaster> {
  const portFile = path.join(place.home, 'port');
  const remembered = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || 0 : 0;
  let words = '';
  // Again when another program took the port between our look and the server's, or when the processes of a killed
  // postmaster are still about to notice that it is gone.
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const port = await freePort(attempt === 0 ? remembered : 0);
    const child = launchPostmaster(
      place.binaries,
      place.home,
      place.data,
      port,
      place.account,
      place.durable,
    );
    const until = Date.now() + readyPatienceMs;
    while (!child.exited() && Date.now() < until) {
      if ((await ask(port, place)) === 'ready') {
        writeFileSync(portFile, String(port));
        return { process: identifyProcess(child.pid), port };
      }
      await sleep(30);
    }
    words = child.log();
    if (!/could not (bind|create any TCP)|shared memory block|is another postmaster/.test(words)) break;
    await sleep(250);
  }
  throw new Error(`the embedded PostgreSQL did not start; its log says:\n${words.slice(-4_000)}`);
}

/** Notes that this process uses the server, so that another one's end does not stop it under us. */
function noteUse(home: string): () => void {
  const folder = path.join(home, 'users');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${process.pid}-${Math.random().toString(36).slice(2)}`);
  writeFileSync(file, JSON.stringify(identifyProcess(process.pid)));
  return () => rmSync(file, { force: true });
}

function usedByAnother(home: string): boolean {
  const folder = path.join(home, 'users');
  return readdirSync(folder).some((name) => {
    const file = path.join(folder, name);
    try {
      if (processLives(JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity)) return true;
    } catch {
      // Half written by a process that was killed, or just gone.
    }
    rmSync(file, { force: true });
    return false;
  });
}

async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    if (processLives(postmaster.process)) process.kill(postmaster.process.pid, name);
  };
  // SIGINT is the server's fast shutdown: it ends the sessions, writes a checkpoint and leaves nothing to recover.
  signal('SIGINT');
  const until = Date.now() + stopPatienceMs;
  while (processLives(postmaster.process) && Date.now() < until) await sleep(20);
  signal('SIGQUIT');
}

/**
 * Makes the home and, for a server account, every folder that had to be made above it: that account must pass through
 * them to its programs and data (it cannot list them). Folders that were there before keep their modes.
 */
function makeHome(home: string): ServerAccount {
  const account = serverAccount();
  const first = mkdirSync(home, { recursive: true, mode: 0o700 });
  if (!account) return account;
  for (let folder = home; first && folder.length >= first.length; folder = path.dirname(folder))
    chmodSync(folder, 0o711);
  for (const folder of path.dirname(home) === rootHomes ? [rootHomes, home] : [home])
    chmodSync(folder, 0o711);
  return account;
}

function findPlace({ home, durable = true, version = 18 }: EmbeddedOptions, account: ServerAccount): Place {
  return {
    home,
    data: path.join(home, `data-${version}`),
    binaries: '',
    account,
    durable,
    password: superuserPassword(home),
  };
}

/**
 * Starts the embedded PostgreSQL of `home`, or finds it running. First start: makes accounts, programs and data.
 * Needs no PostgreSQL on the machine and minds neither its language nor what listens on port 5432.
 *
 * @throws when the platform has no package, or the server does not come up (with the end of its log)
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = path.resolve(options.home);
  const account = makeHome(home);
  const lock = path.join(home, 'lock');
  const { postmaster, place, reused, release } = await holdLock(lock, async () => {
    const found = findPlace({ ...options, home }, account);
    const left = await reuse(found);
    if (left) return { postmaster: left, place: found, reused: true, release: noteUse(home) };
    const binaries = await placeBinaries(options.version ?? 18, home, account !== null);
    initCluster(binaries, home, found.data, found.account, found.durable);
    const fresh = await launch({ ...found, binaries });
    return { postmaster: fresh, place: found, reused: false, release: noteUse(home) };
  });
  let stopped: Promise<void> | undefined;
  const stop = () =>
    holdLock(lock, async () => {
      release();
      if (!usedByAnother(home)) await stopPostmaster(postmaster);
    });
  return {
    adminUrl: adminUrlOf(postmaster.port, place.password),
    host,
    port: postmaster.port,
    superuserPassword: place.password,
    reused,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

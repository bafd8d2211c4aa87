import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, formatDay } from '@duly/kernel/day.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { startEmbedded } from '@duly/server/db/embedded/start-embedded.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { sealTenant } from '@duly/server/journal/seal-tenant.ts';
import { verifyTenant } from '@duly/server/journal/verify-tenant.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { runDay } from '@duly/server/night/run-day.ts';
import { findUnfinishedRun } from '@duly/server/night/store-runs.ts';
import { inventInvoices } from '@duly/server/night/testing/invent-invoices.ts';
import { mustRun, payInvoice, pictureOf, plantInvoices } from '@duly/server/night/testing/night-book.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { makeBenchDatabase } from '../bench-server.ts';

// Kills PostgreSQL itself (SIGKILL to all its processes) in the middle of every day run, starts it again and runs the day to
// its end. Chunks commit without waiting for the disk, so that some which were told as done are gone: they must be run again,
// nothing that was sealed outside of the database may be missing, and every day must end as in an undisturbed life.
//   npm run soak -- crash-days [DAYS] [PARTIES]
const days = Number(process.argv[2] ?? 12);
const parties = Number(process.argv[3] ?? 600);
const chunkSize = 5;
const home = mkdtempSync(path.join(tmpdir(), 'duly-soak-crash-'));
const serverHome = mkdtempSync(path.join(tmpdir(), 'duly-soak-crash-server-'));
const installationId = randomUUID();
const { book, firstDay } = inventInvoices('crash', parties);
const clock = Date.now;
const keys = openKeys(home);

let server = await startEmbedded({ home: serverHome });
const first = await makeBenchDatabase(server.adminUrl, 'duly_soak_crash');
await migrate(first);

function open() {
  const url = new URL(server.adminUrl);
  url.pathname = '/duly_soak_crash';
  return { pool: appPool(url.href, 6), keys, clock, home, installationId };
}
let deps = open();

/** Processes of the server: the postmaster and its children. */
function serverProcesses(): number[] {
  const data = readdirSync(serverHome).find((name) => name.startsWith('data-') && !name.includes('.')) ?? '';
  const postmaster = Number(
    readFileSync(path.join(serverHome, data, 'postmaster.pid'), 'utf8').split('\n')[0] ?? 0,
  );
  const children = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === postmaster;
    } catch {
      return false;
    }
  });
  return [postmaster, ...children.map(Number)];
}

function killServer(): void {
  for (const pid of serverProcesses()) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

async function startAgain(): Promise<void> {
  void deps.pool.end().catch(() => {});
  await sleep(200);
  server = await startEmbedded({ home: serverHome });
  deps = open();
}

async function newLife(code: string): Promise<string> {
  const made = await createTenant(deps, { code, name: code, currency: 'USD', calendar: 'weekdays' }, clock());
  if (!made.ok) throw new Error('the tenant was refused');
  await plantInvoices(deps, made.value.tenantId, book, 3);
  return made.value.tenantId;
}

/** Begins the day and kills the server after so many chunks; answers how many had been told as done and are not. */
async function crash(
  tenantId: string,
  day: ReturnType<typeof addDays>,
  afterChunks: number,
): Promise<number> {
  let told = 0;
  let sealing: Promise<unknown> = Promise.resolve();
  const run = runDay(deps, {
    tenantId,
    day,
    workers: 2,
    workHere: true,
    chunkSize,
    onProgress: ({ chunksDone }) => {
      told = chunksDone;
      // A seal right before: what it names must survive, because the file outside of the database names it too.
      if (chunksDone === afterChunks) sealing = sealTenant(deps, tenantId, clock()).catch(() => {});
      if (chunksDone === afterChunks + 6) killServer();
    },
  });
  const ended = await run.then(
    () => true,
    () => false,
  );
  await sealing;
  if (ended) return 0;
  await startAgain();
  const unfinished = await inTenant(deps.pool, tenantId, findUnfinishedRun);
  return unfinished === null ? 0 : told - unfinished.chunksDone;
}

async function live(code: string, crashes: boolean) {
  const tenantId = await newLife(code);
  const hashes: string[] = [];
  let lost = 0;
  for (let n = 0; n < days; n += 1) {
    const day = addDays(firstDay, n * 2);
    for (const invoice of book.filter((_, index) => index % 37 === n)) {
      await inTenant(deps.pool, tenantId, (tx) => payInvoice(tx, invoice, day, clock()));
    }
    if (crashes) lost += await crash(tenantId, day, Math.floor(Math.random() * 20));
    hashes.push((await mustRun(deps, { tenantId, day, workers: 2, workHere: true, chunkSize })).outcomeHash);
    await sealTenant(deps, tenantId, clock());
    const { findings } = await verifyTenant(deps, tenantId);
    if (findings.length > 0) throw new Error(`${formatDay(day)}: ${JSON.stringify(findings)}`);
  }
  const picture = (await pictureOf(deps, tenantId)).replaceAll(/"opened_on":"[^"]*"/g, '');
  return { hashes, picture, lost };
}

try {
  const calm = await live('calm', false);
  const disturbed = await live('disturbed', true);
  const same = calm.picture === disturbed.picture && calm.hashes.join() === disturbed.hashes.join();
  process.stdout.write(
    `${days} days, the server killed in each, ${disturbed.lost} chunks told as done were lost and run again, the same: ${same}\n`,
  );
  // Without a lost chunk nothing was shown.
  if (!same || disturbed.lost === 0) process.exitCode = 1;
} finally {
  await deps.pool.end();
  await server.stop();
  for (const folder of [home, serverHome]) rmSync(folder, { recursive: true, force: true });
}

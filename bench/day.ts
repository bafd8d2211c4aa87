import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { addDays, type Day, dayOf, formatDay } from '@duly/kernel/day.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { keysFrom } from '@duly/server/keys/open-keys.ts';
import { type NightDeps, runDay } from '@duly/server/night/run-day.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import pg from 'pg';
import { makeBenchDatabase, openBenchServer } from './bench-server.ts';
import { makeFloorAudit, runFloor } from './floor.ts';
import { plantPortfolio } from './plant-portfolio.ts';

// The speed of a full day run beside the floor of this machine in the same minute.
//   npm run bench -- day [ACCOUNTS] [WORKERS] [--json]      on an embedded server, or on the one that DULY_BENCH_URL names
//   (a login that may make databases); --json: the last line is one object with all figures
const words = process.argv.slice(2).filter((word) => word !== '--json');
const asJson = process.argv.includes('--json');
const accounts = Number(words[0] ?? 100_000);
const workers = Number(words[1] ?? 2);
const name = 'duly_bench_day';
/** How often the memory is looked at while a run goes on. */
const lookMs = 20;

const say = (line: string) => process.stdout.write(`${line}\n`);
const perSecond = (rows: number, ms: number) => Math.round((rows * 1000) / ms);
const rate = (rows: number, ms: number) => `${perSecond(rows, ms).toLocaleString('en')}/s`;
const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** What a run of the day took. */
type Phase = {
  readonly ms: number;
  readonly accountsPerSecond: number;
  readonly decided: number;
  readonly changed: number;
  readonly tasks: number;
  /** Log that the server wrote. */
  readonly walMb: number;
  /** Most memory that this process held while the run went on, its workers included. */
  readonly rssMb: number;
};

async function walBytes(deps: NightDeps): Promise<number> {
  const answer = await deps.pool.query<{ bytes: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text as bytes`,
  );
  return Number(answer.rows[0]?.bytes);
}

async function run(
  deps: NightDeps,
  tenantId: string,
  day: Day,
  full: boolean,
  label: string,
): Promise<Phase> {
  const walBefore = await walBytes(deps);
  let rss = process.memoryUsage.rss();
  const looking = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage.rss());
  }, lookMs);
  const started = performance.now();
  const done = await runDay(deps, { tenantId, day, workers, full, workHere: true });
  const ms = performance.now() - started;
  clearInterval(looking);
  if (!done.ok) throw new Error(done.refusals[0]?.code);
  const { decided, changed, tasks, parked } = done.value;
  const walMb = megabytes((await walBytes(deps)) - walBefore);
  say(
    `${label}: ${accounts} accounts in ${Math.round(ms)} ms = ${rate(accounts, ms)} (decided ${decided}, changed ${changed}, tasks ${tasks}, parked ${parked}; ${walMb} MB of log, ${megabytes(rss)} MB of memory)`,
  );
  return {
    ms: Math.round(ms),
    accountsPerSecond: perSecond(accounts, ms),
    decided,
    changed,
    tasks,
    walMb,
    rssMb: megabytes(rss),
  };
}

// Every open task was worked yesterday, so that the ladders ask for the next one as soon as its turn comes.
async function workTasks(deps: NightDeps, tenantId: string, day: Day): Promise<void> {
  await inTenant(deps.pool, tenantId, async (tx) => {
    await tx.query(
      `update account_state s set done_anchor = task_anchor, done_step = task_step, done_occurrence = task_occurrence,
              done_on = $2::date, task_anchor = null, task_step = null, task_occurrence = null, task_opened_on = null, wake_on = $2::date + 1
        where s.tenant_id = $1 and s.task_step is not null`,
      [tenantId, formatDay(addDays(day, -1))],
    );
    await tx.query(
      `delete from open_tasks o using account_state s where s.slot = o.slot and s.tenant_id = $1 and s.party_id = o.party_id
          and s.account_id = o.account_id and o.tenant_id = $1 and s.task_step is null`,
      [tenantId],
    );
  });
}

const server = await openBenchServer();
const url = await makeBenchDatabase(server.adminUrl, name);
await migrate(url);
const vacuum = async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
};
const pool = appPool(url, 4);
const keys = keysFrom(randomBytes(32), generateKeyPairSync('ed25519').privateKey);
const deps: NightDeps = { pool, keys, clock: Date.now };
try {
  const made = await createTenant(
    { pool, keys },
    { code: 'bench', name: 'bench', calendar: 'cn' },
    Date.now(),
  );
  if (!made.ok) throw new Error('the tenant was refused');
  const { tenantId } = made.value;
  const day = dayOf(2026, 3, 18) as Day;
  const bookedMs = await inTenant(pool, tenantId, (tx) => plantPortfolio(tx, accounts, day, Date.now()));
  say(`booking new items: ${accounts} in ${Math.round(bookedMs)} ms = ${rate(accounts, bookedMs)}`);
  await vacuum();
  const rssBeforeMb = megabytes(process.memoryUsage.rss());
  const first = await run(deps, tenantId, day, false, 'first day (every account is new and written)');
  await workTasks(deps, tenantId, day);
  await vacuum();
  const next = await run(deps, tenantId, addDays(day, 1), true, 'next day, every account visited');
  await vacuum();
  await workTasks(deps, tenantId, addDays(day, 1));
  await vacuum();
  const later = addDays(day, 2);
  const ordinary = await run(
    deps,
    tenantId,
    later,
    false,
    'the day after, only those that wake or were touched',
  );
  const idle = await run(deps, tenantId, later, true, 'the same day again, every account visited');
  await makeFloorAudit(url);
  const floorMs = await runFloor(pool, tenantId, accounts, next.changed, workers);
  say(
    `floor (set-based SQL: update ${next.changed} changed rows of a narrow table, insert their tasks and audit rows, ${workers} connections): ${rate(accounts, floorMs)}`,
  );
  const ratio = Number((floorMs / next.ms).toFixed(3));
  say(`ratio of the visited day to the floor: ${(ratio * 100).toFixed(0)} %`);
  const rssMb = Math.max(...[first, next, ordinary, idle].map((phase) => phase.rssMb));
  say(
    `memory of this process, which holds all workers: ${rssBeforeMb} MB before the first run, ${rssMb} MB at most in a run`,
  );
  if (asJson) {
    say(
      JSON.stringify({
        accounts,
        workers,
        accountsPerSecond: next.accountsPerSecond,
        floorAccountsPerSecond: perSecond(accounts, floorMs),
        ratio,
        rssMb,
        rssBeforeMb,
        walMb: next.walMb,
        tasks: next.tasks,
        changed: next.changed,
        phases: { first, next, ordinary, idle },
      }),
    );
  }
} finally {
  await pool.end();
  await server.close();
}

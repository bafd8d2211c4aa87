import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, type Day, dayOf, formatDay } from '@duly/kernel/day.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { keysFrom } from '@duly/server/keys/open-keys.ts';
import { type DayRunResult, type NightDeps, runDay } from '@duly/server/night/run-day.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import pg from 'pg';
import { makeBenchDatabase, openBenchServer } from './bench-server.ts';
import { makeFloorAudit, runFloor } from './floor.ts';
import { plantPortfolio } from './plant-portfolio.ts';

// The speed of a full day run beside the floor of this machine in the same minute.
//   npm run bench -- day [ACCOUNTS] [WORKERS]      on an embedded server, or on the one that DULY_BENCH_URL names (a login
//   that may make databases)
const accounts = Number(process.argv[2] ?? 100_000);
const workers = Number(process.argv[3] ?? 2);
const name = 'duly_bench_day';

const say = (line: string) => process.stdout.write(`${line}\n`);
const rate = (rows: number, ms: number) => `${Math.round((rows * 1000) / ms).toLocaleString('en')}/s`;

async function run(
  deps: NightDeps,
  tenantId: string,
  day: Day,
  full: boolean,
  label: string,
): Promise<DayRunResult> {
  const started = performance.now();
  const done = await runDay(deps, { tenantId, day, workers, full, workHere: true });
  if (!done.ok) throw new Error(done.refusals[0]?.code);
  const ms = performance.now() - started;
  const { decided, changed, tasks, parked } = done.value;
  say(
    `${label}: ${accounts} accounts in ${Math.round(ms)} ms = ${rate(accounts, ms)} (decided ${decided}, changed ${changed}, tasks ${tasks}, parked ${parked})`,
  );
  return { ...done.value, seconds: ms / 1000 };
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

const home = mkdtempSync(path.join(tmpdir(), 'duly-bench-'));
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
const deps: NightDeps = { pool, keys, clock: Date.now, home };
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
  await run(deps, tenantId, day, false, 'first day (every account is new and written)');
  await workTasks(deps, tenantId, day);
  await vacuum();
  const next = await run(deps, tenantId, addDays(day, 1), true, 'next day, every account visited');
  await vacuum();
  await workTasks(deps, tenantId, addDays(day, 1));
  await vacuum();
  await run(deps, tenantId, addDays(day, 2), false, 'the day after, only those that wake or were touched');
  await run(deps, tenantId, addDays(day, 2), true, 'the same day again, every account visited');
  await makeFloorAudit(url);
  const floorMs = await runFloor(pool, tenantId, accounts, next.changed, workers);
  say(
    `floor (set-based SQL: update ${next.changed} changed rows of a narrow table, insert their tasks and audit rows, ${workers} connections): ${rate(accounts, floorMs)}`,
  );
  say(`ratio of the visited day to the floor: ${((floorMs / 1000 / next.seconds) * 100).toFixed(0)} %`);
  say(`memory of this process with its workers: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
} finally {
  await pool.end();
  await server.close();
  rmSync(home, { recursive: true, force: true });
}

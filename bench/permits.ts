// Permits from Node, with decision, counts, kept facts and journal: how many a second, and how long one takes at an offered rate.
//   npm run bench -- permits [seconds] [offered a second] [clients]
//   on an embedded server that flushes to disk, or in the empty database that DATABASE_URL names
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { permissionsOf } from '@duly/core/access/permissions.ts';
import { takePermit } from '@duly/server/contacts/take-permit.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inPipelinedTenant, inTenant } from '@duly/server/db/tenant-tx.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { plantQueue } from '@duly/server/queue/testing/store-planted-queue.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import pg from 'pg';
import { openBenchDatabase } from './bench-server.ts';

const seconds = Number(process.argv[2] ?? 10);
const offered = Number(process.argv[3] ?? 1000);
const clients = Number(process.argv[4] ?? 24);
const warmUpSeconds = 5;

const bench = await openBenchDatabase('duly_bench_permits');
const { databaseUrl } = bench;
const atMs = Date.parse('2026-03-02T02:00:00Z');
const home = mkdtempSync(path.join(tmpdir(), 'duly-bench-'));
await migrate(databaseUrl);
const pool = appPool(databaseUrl, clients);
const keys = openKeys(home);
const code = `bench-${randomUUID().slice(0, 8)}`;
const made = await createTenant({ pool, keys }, { code, name: code, kind: 'lender' }, atMs);
if (!made.ok) throw new Error('no tenant');
const { tenantId } = made.value;

// Three calls a person may become effective in a day, so that enough people are there for all that is asked.
const persons = Math.ceil((seconds * 4000 + (seconds + warmUpSeconds) * offered) / 3) + 1000;
const points = await inTenant(pool, tenantId, async (tx) => {
  await plantQueue(tx, persons);
  await tx.query(`update accounts set product = 'card', use = 'personal' where tenant_id = $1`, [tenantId]);
  await tx.query(`update contact_points set source = 'contract' where tenant_id = $1`, [tenantId]);
  return tx.query<{ party_id: string; point_id: string }>(
    'select party_id, point_id from contact_points where tenant_id = $1 order by party_id',
    [tenantId],
  );
});
const admin = new pg.Client({ connectionString: databaseUrl });
await admin.connect();
await admin.query('analyze');
// Written out before anything is timed, so that no checkpoint of the planting falls into it.
await admin.query('checkpoint');

const deps = { pool, keys, clock: () => atMs, home, maxUploadBytes: 0 };
const caller = {
  tenantId,
  userId: randomUUID(),
  name: 'bench',
  staffNo: null,
  roles: ['collector'] as const,
  permissions: new Set(permissionsOf(['collector'])),
  language: 'en' as const,
  tokenHash: Buffer.alloc(32),
  atMs,
};

let next = 0;
let refused = 0;
async function permit(): Promise<void> {
  const point = points[next % points.length];
  next += 1;
  if (point === undefined) throw new Error('nobody to call');
  const answer = await takePermit(deps, caller, point.party_id, {
    channel: 'call',
    pointId: point.point_id,
    purpose: 'collect',
    targetRole: 'debtor',
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  if (answer.value.permit === null) refused += 1;
}

// The same trips and the same number of rows, without reading, deciding and keeping anything.
const body = 'x'.repeat(700);
await admin.query('create table bench_floor (id uuid primary key, slot integer, body text)');
await admin.query('grant select, insert on bench_floor to duly_app');
const insertFloor = 'insert into bench_floor (id, slot, body) values ($1, $2, $3)';
async function floor(): Promise<void> {
  const row = (text: string) => [randomUUID(), next % 1024, text];
  next += 1;
  await inPipelinedTenant(pool, tenantId, async (tx) => {
    const select = () => tx.prepared('floor-select', 'select 1', []);
    const insert = (text: string) => tx.prepared('floor-insert', insertFloor, row(text));
    await tx.together(() => [select(), select(), select()]);
    await tx.together(() => [insert('k'), select(), select()]);
    await tx.together(() => [
      insert(body + body + body),
      insert('p'),
      insert('c'),
      insert('c'),
      insert('a'),
      select(),
    ]);
    tx.last(() => [insert(body.slice(0, 300))]);
  });
}

async function closedLoop(work: () => Promise<void>, forSeconds: number): Promise<number> {
  let done = 0;
  const began = performance.now();
  const endMs = began + forSeconds * 1000;
  const one = async () => {
    while (performance.now() < endMs) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  return done / ((performance.now() - began) / 1000);
}

/** Every request is sent at its time, whether those before it were answered or not; its wait begins then. */
async function openLoop(work: () => Promise<void>, perSecond: number, forSeconds: number): Promise<number[]> {
  const waits: number[] = [];
  const running: Promise<void>[] = [];
  const began = performance.now();
  const total = perSecond * forSeconds;
  for (let n = 0; n < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond) + 1);
    for (; n < due; n += 1) {
      const dueMs = began + (n / perSecond) * 1000;
      running.push(
        work().then(() => {
          waits.push(performance.now() - dueMs);
        }),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(running);
  return waits.sort((a, b) => a - b);
}

const share = (sorted: readonly number[], part: number) =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(2));
const waitsOf = (sorted: readonly number[]) => ({
  p50: share(sorted, 0.5),
  p95: share(sorted, 0.95),
  p99: share(sorted, 0.99),
  most: share(sorted, 1),
});

async function flushMs(): Promise<number[]> {
  await admin.query('create table if not exists bench_flush (n integer)');
  const times: number[] = [];
  for (let n = 0; n < 200; n += 1) {
    const began = performance.now();
    await admin.query('insert into bench_flush values (1)');
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
}

/** Seconds of processor that the server's processes have used, where they run on this machine; else null. */
async function serverCpuSeconds(): Promise<number | null> {
  const { rows } = await admin.query<{ pid: number }>('select pid from pg_stat_activity');
  try {
    const ticks = rows.map(({ pid }) => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(fields[11]) + Number(fields[12]);
    });
    return ticks.reduce((sum, one) => sum + one, 0) / 100;
  } catch {
    return null;
  }
}

/** Milliseconds of processor a piece of work, on either side: what a busy machine does not change much. */
async function cpuPer(count: () => number, work: () => Promise<unknown>) {
  const [node, server, before] = [process.cpuUsage(), await serverCpuSeconds(), count()];
  await work();
  const used = process.cpuUsage(node);
  const later = await serverCpuSeconds();
  const done = count() - before;
  const ms = (seconds: number) => Number(((seconds * 1000) / done).toFixed(3));
  return {
    cpuMsOfNode: ms((used.user + used.system) / 1e6),
    cpuMsOfServer: server === null || later === null ? null : ms(later - server),
  };
}

const report = (what: string, figures: object) =>
  process.stdout.write(`${JSON.stringify({ what, ...figures })}\n`);

report('one row and its commit, ms (flush included)', waitsOf(await flushMs()));
await closedLoop(permit, warmUpSeconds);
let perSecond = 0;
const sustained = async (work: () => Promise<void>) => {
  perSecond = Math.round(await closedLoop(work, seconds));
};
const asked = () => next;
let cpu = await cpuPer(asked, () => sustained(permit));
report('permits, sustained', { clients, perSecond, ...cpu });
cpu = await cpuPer(asked, () => sustained(floor));
report('floor, sustained', { clients, perSecond, ...cpu });
await openLoop(permit, offered, warmUpSeconds);
let waits: number[] = [];
cpu = await cpuPer(asked, async () => {
  waits = await openLoop(permit, offered, seconds);
});
report('permits at an offered rate, ms', { offered, ...waitsOf(waits), ...cpu });
report('floor at the same rate, ms', { offered, ...waitsOf(await openLoop(floor, offered, seconds)) });
report('one row and its commit again, ms', waitsOf(await flushMs()));
report('kept', { permits: next, refused });
await admin.end();
await pool.end();
await bench.close();
rmSync(home, { recursive: true, force: true });

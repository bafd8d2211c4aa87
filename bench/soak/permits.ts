// Whether any person or number ever gets more permits than the rules allow, when many ask at once and processes are killed.
//   npm run soak -- permits [attempts] [requesters] [persons] [seed]
//   on an embedded server, or in the empty database that DATABASE_URL names
// Eight processes ask; after every hundred requests or so one of them is killed with SIGKILL in the midst of what it does, or a
// connection is ended by the server, and another takes its place. At the end everything is counted from what happened.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawFrom, stormAtMs, stormCaps } from '@duly/server/contacts/testing/permit-storm.ts';
import { countStorm, plantStorm } from '@duly/server/contacts/testing/store-permit-storm.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { verifyTenant } from '@duly/server/journal/verify-tenant.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import pg from 'pg';
import { openBenchDatabase } from '../bench-server.ts';

const attempts = Number(process.argv[2] ?? 10_000);
const requesters = Number(process.argv[3] ?? 64);
const persons = Number(process.argv[4] ?? 240);
const seed = Number(process.argv[5] ?? 1);
const processes = Math.min(8, requesters);
const sharing = 3;

const bench = await openBenchDatabase('duly_soak_permits');
const { databaseUrl } = bench;
const home = mkdtempSync(path.join(tmpdir(), 'duly-soak-'));
await migrate(databaseUrl);
const pool = appPool(databaseUrl, 4);
const keys = openKeys(home);
const code = `soak-${randomUUID().slice(0, 8)}`;
const made = await createTenant({ pool, keys }, { code, name: code, kind: 'lender' }, stormAtMs);
if (!made.ok) throw new Error('no tenant');
const { tenantId } = made.value;
const targets = await inTenant(pool, tenantId, (tx) => plantStorm(tx, persons, sharing));
const admin = new pg.Client({ connectionString: databaseUrl });
await admin.connect();

const script = fileURLToPath(import.meta.resolve('@duly/server/contacts/testing/permit-requester.ts'));
const told = { given: 0, refused: 0, lost: 0 };
let asked = 0;
let killed = 0;
let ended = 0;
let started = 0;
let failed = '';
let stopping = false;
const children = new Set<ChildProcess>();

function start(): void {
  started += 1;
  const args = [
    databaseUrl,
    home,
    tenantId,
    String(Math.ceil(requesters / processes)),
    String(seed * 1000 + started),
  ];
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'inherit', 'pipe', 'ipc'] });
  children.add(child);
  let words = '';
  child.stderr?.on('data', (data) => {
    words += String(data);
  });
  child.on('message', (request: keyof typeof told) => {
    told[request] += 1;
    asked += 1;
  });
  child.on('exit', (exit) => {
    children.delete(child);
    if (exit !== null && exit !== 0 && !stopping) failed ||= words;
    if (!stopping && failed === '') start();
  });
  child.stdin?.end(JSON.stringify(targets));
}

for (let n = 0; n < processes; n += 1) start();
const draw = drawFrom(seed);
const began = performance.now();
const untilMs = began + 20 * 60_000;
while (asked < attempts && failed === '' && performance.now() < untilMs) {
  const next = asked + 30 + Math.floor(draw() * 140);
  while (asked < next && asked < attempts && failed === '' && performance.now() < untilMs)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (draw() < 0.5) {
    const list = [...children].filter((child) => child.exitCode === null);
    list[Math.floor(draw() * list.length)]?.kill('SIGKILL');
    killed += 1;
  } else {
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'duly' and datname = current_database() and state <> 'idle' and xact_start is not null
        order by pid offset $1 limit 1`,
      [Math.floor(draw() * 8)],
    );
    ended += rowCount ?? 0;
  }
}
const seconds = (performance.now() - began) / 1000;
stopping = true;
for (const child of children) child.kill('SIGKILL');
while (children.size > 0) await new Promise((resolve) => setTimeout(resolve, 50));

const found = await inTenant(pool, tenantId, (tx) => countStorm(tx, stormCaps.calls, stormCaps.attempts));
const { rows } = await admin.query('select installation_id from installation');
const { findings } = await verifyTenant(
  { pool, keys, home, installationId: rows[0].installation_id } as Parameters<typeof verifyTenant>[0],
  tenantId,
);
const journal = findings.filter(({ code: what }) => /^(entry|entries|chain)/.test(what)).length;
const report = {
  attempts: asked,
  ...told,
  requesters,
  persons,
  perNumber: sharing,
  processesKilled: killed,
  connectionsEnded: ended,
  perSecond: Math.round(asked / seconds),
  ...found,
  journalFindings: journal,
};
process.stdout.write(`${JSON.stringify(report)}\n`);
if (failed !== '') process.stderr.write(failed);
await admin.end();
await pool.end();
await bench.close();
rmSync(home, { recursive: true, force: true });
if (found.persons_over > 0 || found.numbers_over > 0 || journal > 0 || failed !== '') process.exitCode = 1;

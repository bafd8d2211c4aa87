// Whether any person ever gets more permits than the rules allow, when many ask at once.
//   npm run soak -- permits [persons] [clients] [requests]     on an embedded server, or in the empty database that DATABASE_URL names
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { permissionsOf } from '@duly/core/access/permissions.ts';
import { takePermit } from '@duly/server/contacts/take-permit.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { plantQueue } from '@duly/server/queue/testing/store-planted-queue.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { openBenchDatabase } from '../bench-server.ts';

const bench = await openBenchDatabase('duly_bench');
const { databaseUrl } = bench;
const persons = Number(process.argv[2] ?? 200);
const clients = Number(process.argv[3] ?? 64);
const requests = Number(process.argv[4] ?? 20_000);

// A working Monday, 10:00 in Shanghai, so that only the counts can refuse.
const atMs = Date.parse('2026-03-02T02:00:00Z');
// GB/T 45251 and the house allow three effective calls a person and day; an open permit may become one.
const cap = 3;

const home = mkdtempSync(path.join(tmpdir(), 'duly-soak-'));
await migrate(databaseUrl);
const pool = appPool(databaseUrl, clients);
const keys = openKeys(home);
const code = `soak-${randomUUID().slice(0, 8)}`;
const made = await createTenant({ pool, keys }, { code, name: code, kind: 'lender' }, atMs);
if (!made.ok) throw new Error('no tenant');
const { tenantId } = made.value;
const points = await inTenant(pool, tenantId, async (tx) => {
  await plantQueue(tx, persons);
  await tx.query(`update accounts set product = 'card' where tenant_id = $1`, [tenantId]);
  await tx.query(`update contact_points set source = 'contract' where tenant_id = $1`, [tenantId]);
  return tx.query<{ party_id: string; point_id: string }>(
    'select party_id, point_id from contact_points where tenant_id = $1 order by party_id',
    [tenantId],
  );
});

const deps = { pool, keys, clock: () => atMs, home, maxUploadBytes: 0 };
const caller = {
  tenantId,
  userId: randomUUID(),
  name: 'soak',
  staffNo: null,
  roles: ['collector'] as const,
  permissions: new Set(permissionsOf(['collector'])),
  language: 'en' as const,
  tokenHash: Buffer.alloc(32),
  atMs,
};

let asked = 0;
let given = 0;
async function client(): Promise<void> {
  while (asked < requests) {
    // Half of the requests meet at one person at a time, the others are spread over all.
    const one = asked % 2 === 0 ? Math.floor(asked / clients) : asked * 7919;
    const point = points[one % points.length];
    asked += 1;
    if (point === undefined) throw new Error('nobody to call');
    const answer = await takePermit(deps, caller, point.party_id, {
      channel: 'call',
      pointId: point.point_id,
      purpose: 'collect',
      targetRole: 'debtor',
      voice: 'interactive',
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
    if (answer.value.permit !== null) given += 1;
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: clients }, client));
const seconds = (performance.now() - began) / 1000;
const [found] = await inTenant(pool, tenantId, (tx) =>
  tx.query<{ over: number; most: number; short: number }>(
    `select count(*) filter (where n > $2)::int as over, max(n)::int as most, count(*) filter (where n < $2)::int as short
       from (select party_id, count(*) as n from permits where tenant_id = $1 group by party_id) p`,
    [tenantId, cap],
  ),
);
const report = { persons, clients, asked, given, perSecond: Math.round(asked / seconds), ...found, cap };
process.stdout.write(`${JSON.stringify(report)}\n`);
await pool.end();
await bench.close();
rmSync(home, { recursive: true, force: true });
if (found === undefined || found.over > 0) process.exitCode = 1;

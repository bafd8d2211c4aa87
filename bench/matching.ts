// A dirty bank file matched to a book of open items, import of the lines included: seconds, precision of what was posted, and
// recall by how a line was made. The set is invented from a seed and holds damage that no rule undoes (sim/bank-lines).
//   npm run bench -- matching [lines] [items]     on an embedded server, or in the empty database that DATABASE_URL names
// Fails when fewer than 990 in 1,000 of the posted lines are right, or a rule holds less often than its confidence says.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asDay, formatDay } from '@duly/kernel/day.ts';
import { importBankFile } from '@duly/server/bank/import-bank-file.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { openKeys } from '@duly/server/keys/open-keys.ts';
import { holdsProof } from '@duly/server/matching/judge-proof.ts';
import { runMatching } from '@duly/server/matching/run-matching.ts';
import { readProof } from '@duly/server/matching/store-proof.ts';
import { plantDebts, plantedId } from '@duly/server/matching/testing/store-planted-debts.ts';
import { createTenant } from '@duly/server/tenants/create-tenant.ts';
import { inventBankLines } from '@duly/sim/bank-lines/invent-bank-lines.ts';
import { inventDebts } from '@duly/sim/bank-lines/invent-debts.ts';
import { measureMatching } from '@duly/sim/bank-lines/measure-matching.ts';
import pg from 'pg';
import { openBenchDatabase } from './bench-server.ts';

const count = Number(process.argv[2] ?? 100_000);
const itemCount = Number(process.argv[3] ?? 300_000);
const day = asDay(20_514);
const atMs = Date.parse('2026-03-02T06:00:00Z');
const seed = 'dirty';

const report = (what: string, figures: object) =>
  process.stdout.write(`${JSON.stringify({ what, ...figures })}\n`);
const secondsOf = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const began = performance.now();
  const done = await work();
  return [done, Math.round((performance.now() - began) / 100) / 10];
};

const bench = await openBenchDatabase('duly_bench_matching');
const { databaseUrl } = bench;
const home = mkdtempSync(path.join(tmpdir(), 'duly-bench-'));
await migrate(databaseUrl);
const pool = appPool(databaseUrl, 4);
const keys = openKeys(home);
const code = `bench-${randomUUID().slice(0, 8)}`;
const made = await createTenant({ pool, keys }, { code, name: code, currency: 'CNY' }, atMs);
if (!made.ok) throw new Error('no tenant');
const { tenantId } = made.value;
const deps = { pool, keys, clock: () => atMs, home, maxUploadBytes: 0 };

const debts = inventDebts(seed, itemCount);
const lines = inventBankLines(seed, debts, count);
const [, plantedIn] = await secondsOf(() =>
  inTenant(pool, tenantId, (tx) => plantDebts(tx, debts, day, atMs)),
);
report('planted', { items: debts.items.length, debtors: debts.debtors.length, seconds: plantedIn });
const admin = new pg.Client({ connectionString: databaseUrl });
await admin.connect();
await admin.query('analyze');
await admin.query('checkpoint');

/** Seconds of processor that the server's processes have used so far, where they run on this machine; else null. */
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

const account = '6222000011112222';
const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const decimal = (minor: bigint) => `${minor / 100n}.${`${minor % 100n}`.padStart(2, '0')}`;
const codeOf: Readonly<Record<string, string>> = {
  return: 'RRTN',
  fee: 'CHRG',
  interest: 'INTR',
  internal: 'BOOK',
  wallet: 'ESCT',
};

/** A camt.053 of the invented lines: a statement for each currency, as a bank writes it. */
function camtOf(): string {
  const entry = (line: (typeof lines)[number], n: number) => {
    const day = formatDay(asDay(bookDayOf(line)));
    const [sign, minor] = line.amountMinor < 0n ? ['DBIT', -line.amountMinor] : ['CRDT', line.amountMinor];
    const side = sign === 'CRDT' ? 'Dbtr' : 'Cdtr';
    const party =
      line.payerName === ''
        ? ''
        : `<RltdPties><${side}><Nm>${xml(line.payerName)}</Nm></${side}></RltdPties>`;
    return `<Ntry><Amt Ccy="${line.currency}">${decimal(minor)}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>${referenceOf(n)}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>${codeOf[line.kind] ?? 'ESCT'}</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><AcctSvcrRef>${referenceOf(n)}</AcctSvcrRef></Refs>${party}<RmtInf><Ustrd>${xml(line.remittance)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  };
  const statements = [
    ...Map.groupBy(
      lines.map((line, n) => ({ line, n })),
      ({ line }) => line.currency,
    ),
  ].map(
    ([currency, list]) =>
      `<Stmt><Id>S-${currency}</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>2026-03-02T06:00:00Z</CreDtTm><Acct><Id><Othr><Id>${account}</Id></Othr></Id><Ccy>${currency}</Ccy></Acct>${list.map(({ line, n }) => entry(line, n)).join('')}</Stmt>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-03-02T06:00:00Z</CreDtTm></GrpHdr>${statements.join('')}</BkToCstmrStmt></Document>`;
}
const referenceOf = (n: number) => `B2026${`${n}`.padStart(9, '0')}`;
const bookDayOf = (line: (typeof lines)[number]) => day - line.daysAgo;

await inTenant(pool, tenantId, (tx) =>
  tx.query(
    `update tenants set settings = settings || '{"designatedAccounts": ["${account}"]}' where tenant_id = $1`,
    [tenantId],
  ),
);
const file = path.join(home, 'statement.xml');
await writeFile(file, camtOf());
const cpuBefore = process.cpuUsage();
const serverBefore = await serverCpuSeconds();
const [imported, importSeconds] = await secondsOf(() =>
  importBankFile(deps, {
    tenantId,
    file,
    name: 'statement.xml',
    account: null,
    dates: null,
    currency: null,
    actor: null,
    atMs,
  }),
);
if (!imported.ok) throw new Error(JSON.stringify(imported.refusals.slice(0, 3)));
const { fileId } = imported.value;
const [done, matchSeconds] = await secondsOf(() =>
  runMatching(deps, { runId: randomUUID(), tenantId, fileId, dryRun: false, askedBy: null, atMs }),
);
const serverAfter = await serverCpuSeconds();
const cpu = process.cpuUsage(cpuBefore);
report('matched', {
  lines: lines.length,
  posted: done.posted,
  proposed: done.proposed,
  why: done.why,
  importSeconds,
  matchSeconds,
  seconds: Math.round((importSeconds + matchSeconds) * 10) / 10,
  cpuSecondsOfNode: Math.round((cpu.user + cpu.system) / 100_000) / 10,
  cpuSecondsOfServer:
    serverBefore === null || serverAfter === null ? null : Math.round((serverAfter - serverBefore) * 10) / 10,
});

const posted = await inTenant(pool, tenantId, (tx) =>
  tx.query<{ reference: string; said: string[] }>(
    `select l.bank_reference as reference, array_agg(coalesce(m.item_id, m.account_id) || ' ' || m.amount_minor) as said
       from bank_line_matches m join bank_lines l on l.slot = m.slot and l.tenant_id = $1 and l.line_id = m.line_id
      where m.tenant_id = $1 group by 1`,
    [tx.tenantId],
  ),
);
const placeOf = new Map(lines.map((_, n) => [referenceOf(n), n]));
let right = 0;
for (const { reference, said } of posted) {
  const line = lines[placeOf.get(reference) ?? -1];
  const meant = (line?.truth.parts ?? []).map((part) => `${plantedId('item', part.item)} ${part.minor}`);
  if (meant.length > 0 && said.sort().join() === meant.sort().join()) right += 1;
}
const precision = right / Math.max(posted.length, 1);
report('precision of what stands in the ledger', { posted: posted.length, right, precision });
const proof = await inTenant(pool, tenantId, (tx) => readProof(tx, null));
report('proof of sums', { holds: proof.every(holdsProof), currencies: proof.length });
const [again, againSeconds] = await secondsOf(() =>
  runMatching(deps, {
    runId: randomUUID(),
    tenantId,
    fileId,
    dryRun: false,
    askedBy: null,
    atMs,
  }),
);
report('again', { posted: again.posted, seconds: againSeconds });

const measured = measureMatching(debts, lines, { autoPermille: 990 });
report('recall', { precision: measured.precision, recall: measured.recall, firstRight: measured.firstRight });
for (const [kind, tally] of Object.entries(measured.byKind)) report(`made: ${kind}`, tally);
for (const [rule, tally] of Object.entries(measured.byRule)) report(`rule: ${rule}`, tally);
// Fewer than a thousand cases say nothing of parts per thousand.
const overstated = Object.entries(measured.byRule).filter(
  ([, rule]) => rule.alone >= 1000 && Math.round((rule.right * 1000) / rule.alone) < rule.stated,
);
await admin.end();
await pool.end();
await bench.close();
rmSync(home, { recursive: true, force: true });
if (precision < 0.99 || !proof.every(holdsProof) || overstated.length > 0) {
  report('FAILED', { precision, overstated: overstated.map(([rule]) => rule) });
  process.exitCode = 1;
}

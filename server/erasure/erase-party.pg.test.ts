import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opened } from '../cli/cli-context.ts';
import { openDuly } from '../cli/open-duly.ts';
import { runCommand } from '../cli/run-command.ts';
import { readConfig } from '../config.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openText } from '../keys/seal-text.ts';
import { createTenant } from '../tenants/create-tenant.ts';
import { insertSampleParty, type SampleParty } from '../tenants/testing/insert-sample-party.ts';

// A server of its own, because what counts here is what stays on its disk.
const home = mkdtempSync(path.join(tmpdir(), 'duly-erase-'));
const env = { ...process.env, DULY_HOME: home, DATABASE_URL: '', LANG: 'C' };
const config = readConfig(env);
const nowMs = Date.parse('2026-03-02T02:00:00Z');

let opened: Opened;
let tenantId: string;
let party: SampleParty;
let other: SampleParty;
const runId = randomUUID();
/** No figure or word of the program: found only where it was planted. */
const secret = `张三丰${randomBytes(6).toString('hex')}`;
const kept = `李四光${randomBytes(6).toString('hex')}`;

async function duly(
  ...words: string[]
): Promise<{ code: number; answer: Record<string, unknown>; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommand([...words, '--json'], {
    env,
    clock: () => nowMs,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
  });
  return { code, answer: JSON.parse(out.trim().split('\n').at(-1) || '{}'), err };
}

/** Every file under the folder that holds the text, in any of the encodings that we meet. */
function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text.slice(3), 'utf8')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      const plain = file.endsWith('.backup') ? gunzipSync(bytes) : bytes;
      return forms.some((form) => plain.includes(form));
    });
}

async function plantTraces(text: string): Promise<void> {
  await inTenant(opened.deps.pool, tenantId, async (tx) => {
    await tx.query(
      `insert into import_runs (tenant_id, run_id, kind, file_name, file_sha256, size_bytes, options, mapping, dry_run, status, error, started_at)
       values ($1, $2, 'customers', $3, '', 1, '{}', '{}', false, 'done', $4, now())`,
      [tenantId, runId, `${text} name.csv`, `row 3: ${text} phone`],
    );
    await tx.query(
      `insert into import_rejects (tenant_id, run_id, line, column_name, value, code, params) values ($1, $2, 7, 'phone', $3, 'bad', $4)`,
      [tenantId, runId, `${text} phone`, JSON.stringify({ seen: `${text} spelling` })],
    );
    await tx.query(
      `insert into day_runs (tenant_id, run_id, day, status, workers, ruleset_no, ruleset_hash, started_at, error)
       values ($1, $2, '2026-03-01', 'failed', 1, 1, '', now(), $3)`,
      [tenantId, runId, `could not decide ${text} name`],
    );
  });
  for (const folder of ['uploads', 'rejects']) {
    mkdirSync(path.join(home, folder), { recursive: true });
    writeFileSync(path.join(home, folder, `${runId}.csv`), `line,value\n7,${text} phone\n`);
  }
}

/** A bank's file that names the person as a payer whom nobody has matched. */
async function bringStatement(payer: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'duly-erase-bank-'));
  const file = path.join(folder, `${payer}.sta`);
  const [head, tail] = [':20:X\n:25:123456789\n:28C:1\n:60F:C260301CNY0,00\n', ':62F:C260301CNY10,00\n-\n'];
  writeFileSync(
    file,
    `${head}:61:260301C10,00NTRFNONREF//B1\n:86:166?00X?20SVWZ+from ${payer}?32${payer}\n${tail}`,
  );
  const done = await duly('import', 'bank', file, '--tenant', 'erasing');
  rmSync(folder, { recursive: true });
  expect(done).toMatchObject({ code: 0, answer: { lines: 1, linesNew: 1, undesignated: ['123456789'] } });
}

async function postMore(amountMinor: number): Promise<void> {
  await inTenant(opened.deps.pool, tenantId, (tx) =>
    tx.query(
      `insert into postings (tenant_id, slot, party_id, account_id, posting_id, item_id, kind, amount_minor, currency, on_day, booked_at, cause, cause_id)
       select tenant_id, slot, party_id, account_id, gen_random_uuid(), item_id, 'principal', $3, currency, due_on, now(), 'receivable-change', item_id
         from items where tenant_id = $1 and item_id = $2`,
      [tenantId, party.itemId, amountMinor],
    ),
  );
}

beforeAll(async () => {
  opened = await openDuly(config, () => nowMs, 3);
  const made = await createTenant(opened.deps, { code: 'erasing', name: 'Erasing' }, nowMs);
  if (!made.ok) throw new Error('the tenant was refused');
  tenantId = made.value.tenantId;
  party = await insertSampleParty(opened.deps, tenantId, secret);
  other = await insertSampleParty(opened.deps, tenantId, kept);
  await plantTraces(secret);
  await bringStatement(`${secret} name`);
  // From memory into the tables' files and their statistics, so that there is something to remove.
  const admin = new pg.Client({ connectionString: opened.adminUrl });
  await admin.connect();
  await admin.query('analyze');
  await admin.query('checkpoint');
  await admin.end();
}, 120_000);

afterAll(async () => {
  await opened?.close();
  rmSync(home, { recursive: true, force: true });
});

test('a party who still owes is not erased, and the rule is named', async () => {
  await postMore(100);
  const refused = await duly('erase', party.partyId);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('CN-KEEP-09');
  await postMore(-100);
  expect((await duly('erase', randomUUID())).code).toBe(2);
  expect((await duly('erase', party.partyId, '--basis', 'because')).code).toBe(2);
});

test('after an erasure no byte of the party’s texts is left in database, files, logs or a new backup, and the chains hold', async () => {
  expect(filesWith(home, secret).length).toBeGreaterThan(15);
  const done = await duly('erase', `${secret} spelling`, '--tenant', 'erasing', '--basis', 'pipl-47');
  expect(done).toMatchObject({
    code: 0,
    answer: {
      basis: 'pipl-47',
      partyIds: [party.partyId],
      filesRemoved: 2,
      purged: { rows: true, log: true },
    },
  });
  const rows = done.answer.rows as Record<string, number>;
  for (const table of [
    'parties',
    'contact_points',
    'consents',
    'disputes',
    'paid_claims',
    'refs',
    'search_terms',
    'accounts',
    'items',
    'payments',
    'contacts',
    'import_rejects',
    'import_runs',
    'idempotency_keys',
    'day_runs',
    'bank_lines',
    'bank_files',
  ]) {
    expect({ table, rows: rows[table] }).toEqual({ table, rows: 1 });
  }
  expect(rows.stops).toBe(2);
  const backup = path.join(home, 'after.backup');
  expect((await duly('backup', backup)).code).toBe(0);
  expect(filesWith(home, secret)).toEqual([]);
  expect(filesWith(home, kept).length).toBeGreaterThan(1);
  const verified = await duly('verify');
  expect(verified).toMatchObject({ code: 0, answer: { ok: true } });
});

test('what was sealed for the erased party does not open, while another’s does', async () => {
  await inTenant(opened.deps.pool, tenantId, async (tx) => {
    const ciphers = await tx.query<{ partyId: string; cipher: Buffer }>(
      `select party_id as "partyId", cipher from journal where tenant_id = $1 and cipher is not null`,
      [tenantId],
    );
    const texts = new Map<string, string | null>();
    for (const { partyId, cipher } of ciphers)
      texts.set(partyId, await openText(tx, opened.deps.keys, partyId, cipher));
    expect(texts.get(party.partyId)).toBeNull();
    expect(texts.get(other.partyId)).toBe(`${kept} journal`);
  });
});

test('the erasure stands in the journal with its legal basis', async () => {
  const entries = await inTenant(opened.deps.pool, tenantId, (tx) =>
    tx.query<{ body: string }>(`select body from journal where tenant_id = $1 and kind = 'party-erased'`, [
      tenantId,
    ]),
  );
  expect(entries.map((entry) => JSON.parse(entry.body).basis)).toEqual(['pipl-47']);
});

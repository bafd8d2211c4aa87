import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { slotOf } from '@duly/kernel/id.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { openText } from '../keys/seal-text.ts';
import { destroyPartyKey } from '../keys/store.ts';
import { insertSampleParty } from '../tenants/testing/insert-sample-party.ts';
import { appendJournal } from './append-journal.ts';
import { sealAll } from './run-sealer.ts';
import { sealFileOf } from './seal.ts';
import { type SealPlace, sealTenant } from './seal-tenant.ts';
import { verifyTenant } from './verify-tenant.ts';

let duly: TestDuly;
let place: SealPlace;
let admin: pg.Client;

beforeAll(async () => {
  duly = await openTestDuly();
  place = { ...duly.deps, installationId: randomUUID() };
  admin = new pg.Client({ connectionString: duly.database.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await admin?.end();
  await duly?.close();
});

const partyId = '7b1f0c9e-1111-8222-9333-444455556666';
const slot = slotOf(partyId);

/** A tenant with five entries about one party in one chain, sealed after the third and after the fifth. */
async function withStory(): Promise<string> {
  const tenantId = await duly.makeTenant();
  for (let n = 1; n <= 5; n += 1) {
    duly.clock.nowMs += 1000;
    const entry = {
      kind: 'contact-recorded',
      actor: null,
      partyId,
      body: { n, minor: 100n },
      personal: `第 ${n} 次通话`,
    };
    await inTenant(duly.deps.pool, tenantId, (tx) =>
      appendJournal(tx, duly.deps.keys, duly.clock.nowMs, [entry]),
    );
    if (n === 3 || n === 5) await sealTenant(place, tenantId, duly.clock.nowMs);
  }
  return tenantId;
}

const codes = async (tenantId: string) =>
  (await verifyTenant(place, tenantId)).findings.map(({ code, slot: at, seq, toSeq }) => [
    code,
    at,
    seq,
    toSeq,
  ]);

test('a journal that nobody touched holds, sealed twice, and its personal texts open again', async () => {
  const tenantId = await withStory();
  const verified = await verifyTenant(place, tenantId);
  expect(verified).toMatchObject({ entries: 6, chains: 2, seals: 2, unsealed: 0, findings: [] });
  const { rows } = await admin.query(
    'select cipher from journal where tenant_id = $1 and slot = $2 and seq = 2',
    [tenantId, slot],
  );
  expect(
    await inTenant(duly.deps.pool, tenantId, (tx) => openText(tx, duly.deps.keys, partyId, rows[0].cipher)),
  ).toBe('第 2 次通话');
  expect(Buffer.from(rows[0].cipher).toString('utf8')).not.toContain('通话');
});

test('nothing is sealed anew while nothing happens', async () => {
  const tenantId = await withStory();
  expect(await sealTenant(place, tenantId, duly.clock.nowMs)).toBeNull();
});

test.each([
  ['body', `body = replace(body, '100', '900')`],
  ['kind', `kind = 'contact-withdrawn'`],
  ['instant', `at = at + interval '1 second'`],
  ['actor', `actor = '00000000-0000-8000-8000-000000000000'`],
  ['ciphertext', `cipher = null`],
])('a changed %s is named by chain and number', async (_, change) => {
  const tenantId = await withStory();
  await admin.query(`update journal set ${change} where tenant_id = $1 and slot = $2 and seq = 2`, [
    tenantId,
    slot,
  ]);
  expect(await codes(tenantId)).toEqual([['entry-changed', slot, '2', undefined]]);
});

test('a removed entry is named missing', async () => {
  const tenantId = await withStory();
  await admin.query('delete from journal where tenant_id = $1 and slot = $2 and seq = 2', [tenantId, slot]);
  expect(await codes(tenantId)).toEqual([['entry-missing', slot, '2', '2']]);
});

test('two entries that changed places are named with the places they had', async () => {
  const tenantId = await withStory();
  await admin.query('update journal set seq = -seq where tenant_id = $1 and slot = $2 and seq in (1, 2)', [
    tenantId,
    slot,
  ]);
  await admin.query('update journal set seq = 3 + seq where tenant_id = $1 and slot = $2 and seq < 0', [
    tenantId,
    slot,
  ]);
  expect(await codes(tenantId)).toEqual([
    ['entry-reordered', slot, '1', '2'],
    ['entry-reordered', slot, '2', '1'],
  ]);
});

test('a cut-off tail is named, from the head', async () => {
  const tenantId = await withStory();
  await admin.query('delete from journal where tenant_id = $1 and slot = $2 and seq > 3', [tenantId, slot]);
  expect(await codes(tenantId)).toEqual([['entries-cut-off', slot, '4', '5']]);
});

test('a cut-off tail is named even when head and seals in the database were set back with it', async () => {
  const tenantId = await withStory();
  await admin.query('delete from journal where tenant_id = $1 and slot = $2 and seq > 3', [tenantId, slot]);
  await admin.query('delete from seals where tenant_id = $1 and seal_no > 1', [tenantId]);
  await admin.query(
    `update journal_heads set seq = 3, hash = (select hash from journal where tenant_id = $1 and slot = $2 and seq = 3)
      where tenant_id = $1 and slot = $2`,
    [tenantId, slot],
  );
  const found = await codes(tenantId);
  expect(found).toContainEqual(['entries-cut-off', slot, '4', '5']);
  expect(found.map(([code]) => code)).toContain('seal-missing');
});

test('a chain rewritten with right hashes throughout is betrayed by its seal', async () => {
  const tenantId = await withStory();
  const { rows } = await admin.query(
    'select * from journal where tenant_id = $1 and slot = $2 order by seq',
    [tenantId, slot],
  );
  const { hashEntry, genesis } = await import('./chain-entry.ts');
  let prev: Uint8Array = genesis;
  for (const row of rows) {
    const body = row.body.replace('100', '900');
    const content = {
      tenantId,
      slot,
      seq: BigInt(row.seq),
      atMs: row.at.getTime(),
      kind: row.kind,
      actor: row.actor,
      partyId: row.party_id,
      subjectId: row.subject_id,
      body,
      cipher: row.cipher,
    };
    const hash = hashEntry(prev, content);
    await admin.query(
      'update journal set body = $3, prev = $4, hash = $5 where tenant_id = $1 and slot = $2 and seq = $6',
      [tenantId, slot, body, prev, hash, row.seq],
    );
    prev = hash;
  }
  await admin.query('update journal_heads set hash = $3 where tenant_id = $1 and slot = $2', [
    tenantId,
    slot,
    prev,
  ]);
  expect((await codes(tenantId)).map(([code]) => code)).toContain('seal-broken');
});

test('a forged seal, a lost line and a lost file are told', async () => {
  const tenantId = await withStory();
  const file = sealFileOf(place.home, place.installationId, tenantId);
  const text = await readFile(file, 'utf8');
  const [first = '', second = ''] = text.split('\n');
  await writeFile(file, `${first}\n`);
  expect((await codes(tenantId)).map(([code]) => code)).toEqual(['seal-missing']);
  await writeFile(file, `${first}\n${second.replace(/"signature":"..../, '"signature":"AAAA')}\n`);
  expect((await codes(tenantId)).map(([code]) => code)).toEqual(['seal-broken']);
  await rm(file);
  expect((await codes(tenantId)).map(([code]) => code)).toEqual(['seal-file-missing']);
});

test('once a party’s key is destroyed its texts are gone and the chain still holds', async () => {
  const tenantId = await withStory();
  await inTenant(duly.deps.pool, tenantId, (tx) => destroyPartyKey(tx, partyId, duly.clock.nowMs));
  const { rows } = await admin.query(
    'select cipher from journal where tenant_id = $1 and slot = $2 and seq = 2',
    [tenantId, slot],
  );
  expect(
    await inTenant(duly.deps.pool, tenantId, (tx) => openText(tx, duly.deps.keys, partyId, rows[0].cipher)),
  ).toBeNull();
  const after = { kind: 'contact-recorded', actor: null, partyId, body: { n: 6 }, personal: '再写一次' };
  await inTenant(duly.deps.pool, tenantId, (tx) =>
    appendJournal(tx, duly.deps.keys, duly.clock.nowMs, [after]),
  );
  expect(await codes(tenantId)).toEqual([]);
});

test('a balance, a state or an outcome that does not follow from its sources is named by its subject', async () => {
  const tenantId = await duly.makeTenant();
  const { accountId, itemId } = await insertSampleParty(duly.deps, tenantId, 'x');
  expect(await codes(tenantId)).toEqual([]);
  await admin.query('update items set open_minor = 1 where tenant_id = $1', [tenantId]);
  await admin.query(`update account_state set fee_minor = 7, outcome = '\\x00' where tenant_id = $1`, [
    tenantId,
  ]);
  const { findings } = await verifyTenant(place, tenantId);
  expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
    ['balance-differs', itemId],
    ['state-differs', accountId],
    ['outcome-differs', accountId],
  ]);
  expect(findings[1]?.words.en).toContain('fee_minor');
});

test('the application may neither change nor remove an entry', async () => {
  const tenantId = await withStory();
  for (const sql of [
    'update journal set kind = kind',
    'delete from journal',
    'update seals set root = root',
    'delete from postings',
  ]) {
    await expect(inTenant(duly.deps.pool, tenantId, (tx) => tx.query(sql))).rejects.toMatchObject({
      code: '42501',
    });
  }
});

test('a hundred transactions at once leave every chain whole', async () => {
  const tenantId = await duly.makeTenant();
  const parties = Array.from({ length: 20 }, () => randomUUID());
  await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      inTenant(duly.deps.pool, tenantId, (tx) =>
        appendJournal(
          tx,
          duly.deps.keys,
          duly.clock.nowMs,
          [0, 1, 2].map((k) => ({
            kind: 'party-viewed',
            actor: null,
            partyId: parties[(n * 7 + k * 3) % 20] ?? null,
            body: { n, k },
          })),
        ),
      ),
    ),
  );
  expect(await verifyTenant(place, tenantId)).toMatchObject({ entries: 301, findings: [] });
});

test('ten thousand entries are appended in seconds', async () => {
  const tenantId = await duly.makeTenant();
  const entries = Array.from({ length: 10_000 }, (_, n) => ({
    kind: 'party-imported',
    actor: null,
    partyId: randomUUID(),
    body: { n },
  }));
  const started = performance.now();
  await inTenant(duly.deps.pool, tenantId, (tx) =>
    appendJournal(tx, duly.deps.keys, duly.clock.nowMs, entries),
  );
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(await verifyTenant(place, tenantId)).toMatchObject({ entries: 10_001, findings: [] });
});

test('a seal whose line is written while verifying is not said to be missing', async () => {
  const tenantId = await withStory();
  const file = sealFileOf(place.home, place.installationId, tenantId);
  const whole = await readFile(file, 'utf8');
  await writeFile(file, `${whole.split('\n')[0]}\n`);
  const verifying = codes(tenantId);
  setTimeout(() => writeFile(file, whole), 200);
  expect(await verifying).toEqual([]);
});

test('a line that a crash left half written swallows no later seal', async () => {
  const tenantId = await withStory();
  const file = sealFileOf(place.home, place.installationId, tenantId);
  const [first = '', second = ''] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, `${first}\n`);
  await appendFile(file, second.slice(0, 40));
  await sealTenant(place, tenantId, duly.clock.nowMs);
  expect(await codes(tenantId)).toEqual([]);
});

test("one tenant's broken file keeps no other tenant unsealed", async () => {
  const [one, two] = [await duly.makeTenant(), await duly.makeTenant()];
  const broken = sealFileOf(place.home, place.installationId, one);
  await mkdir(broken, { recursive: true });
  await expect(sealAll(place, duly.clock.nowMs)).rejects.toThrow();
  expect((await verifyTenant(place, two)).seals).toBe(1);
  await rm(broken, { recursive: true });
});

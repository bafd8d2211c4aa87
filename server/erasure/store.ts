import { partyFlags } from '@duly/facts/party-flags.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** The party and those merged into it: one person. */
export async function readPersonIds(
  tx: Tx,
  partyId: string,
): Promise<{ partyId: string; erased: boolean }[]> {
  return tx.query<{ partyId: string; erased: boolean }>(
    `select party_id as "partyId", erased_at is not null as erased from parties
      where tenant_id = $1 and ((slot = $2 and party_id = $3) or merged_into = $3) order by slot, party_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

/** Parties that a reference means or meant, however it is spelt. */
export async function findByReference(tx: Tx, reference: string): Promise<string[]> {
  const rows = await tx.query<{ partyId: string }>(
    `select distinct party_id as "partyId" from refs
      where tenant_id = $1 and domain = 'party' and (reference = $2 or spelling = $2)`,
    [tx.tenantId, reference],
  );
  return rows.map((row) => row.partyId);
}

export type AccountFact = { kind: string; owedMinor: bigint; currency: string; lastActOn: string | null };

/** What the party's accounts say to whether it may be erased. */
export async function readAccountFacts(tx: Tx, partyIds: readonly string[]): Promise<AccountFact[]> {
  return tx.query<AccountFact>(
    `select a.kind, a.currency,
            coalesce((select sum(p.amount_minor) from postings p
                       where p.tenant_id = $1 and p.slot = a.slot and p.account_id = a.account_id), 0)::bigint as "owedMinor",
            greatest((select max(p.on_day) from postings p
                       where p.tenant_id = $1 and p.slot = a.slot and p.account_id = a.account_id),
                     (select max(c.local_day) from contacts c
                       where c.tenant_id = $1 and c.slot = a.slot and c.party_id = a.party_id),
                     (select max(m.made_on) from promises m
                       where m.tenant_id = $1 and m.slot = a.slot and m.account_id = a.account_id)) as "lastActOn"
       from accounts a where a.tenant_id = $1 and a.slot = any($2::smallint[]) and a.party_id = any($3::uuid[])`,
    [tx.tenantId, partyIds.map(slotOf), partyIds],
  );
}

/** Every clear text about the parties that working tables hold, to look for where no column says whose a text is. */
export async function readClearTexts(tx: Tx, partyIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ text: string | null }>(
    `with who as (select unnest($2::smallint[]) as slot, unnest($3::uuid[]) as party_id)
     select name as text from parties join who using (slot, party_id) where tenant_id = $1
     union select value from contact_points join who using (slot, party_id) where tenant_id = $1
     union select owner_name from contact_points join who using (slot, party_id) where tenant_id = $1
     union select label from contact_points join who using (slot, party_id) where tenant_id = $1
     union select proof from contact_agreements join who using (slot, party_id) where tenant_id = $1
     union select proof from stops join who using (slot, party_id) where tenant_id = $1
     union select proof from consents join who using (slot, party_id) where tenant_id = $1
     union select proof from disputes join who using (slot, party_id) where tenant_id = $1
     union select bank from paid_claims join who using (slot, party_id) where tenant_id = $1
     union select number from paid_claims join who using (slot, party_id) where tenant_id = $1
     union select ended_reason from paid_claims join who using (slot, party_id) where tenant_id = $1
     union select void_reason from cashier_receipts join who using (slot, party_id) where tenant_id = $1
     union select reference from refs where tenant_id = $1 and party_id = any($3::uuid[])
     union select spelling from refs where tenant_id = $1 and party_id = any($3::uuid[])
     union select reference from accounts join who using (slot, party_id) where tenant_id = $1
     union select counts_with from accounts join who using (slot, party_id) where tenant_id = $1
     union select reference from items join who using (slot, party_id) where tenant_id = $1
     union select reference from payments join who using (slot, party_id) where tenant_id = $1
     union select reversal_reason from payments join who using (slot, party_id) where tenant_id = $1`,
    [tx.tenantId, partyIds.map(slotOf), partyIds],
  );
  return rows.flatMap((row) => (row.text ? [row.text] : []));
}

/** Statements that blank what a party's row holds; `$1` tenant, `$2` slots, `$3` party ids, `$4` the instant. */
const blanks: readonly (readonly [table: string, change: string])[] = [
  [
    'parties',
    `name = '', country = null, places = '{}', more_zones = '{}', identity_cipher = null, erased_at = coalesce(erased_at, $4::timestamptz)`,
  ],
  [
    'party_state',
    `flags = flags | ${partyFlags.erased}, points = 0, assignee = null, last_contact_on = null`,
  ],
  [
    'contact_points',
    `value = '', value_key = decode(repeat('00', 32), 'hex'), label = null, owner_name = null, owner_relation = 'unknown', status = 'retired', preferred = false`,
  ],
  ['contact_agreements', `proof = ''`],
  ['stops', `proof = null, name_cipher = null`],
  ['consents', `proof = ''`],
  ['disputes', `proof = ''`],
  ['paid_claims', `bank = '', number = '', ended_reason = null`],
  ['cashier_receipts', `void_reason = case when void_reason is null then null else '' end`],
  ['accounts', `reference = '', counts_with = null`],
  ['items', `reference = ''`],
  ['payments', `reference = '', reversal_reason = null, designated_account = null`],
  ['contacts', `note_cipher = null`],
  ['parked_accounts', `error = ''`],
];

export type BlankedRows = Record<string, number>;

/** Blanks every working row of the parties. @returns rows by table */
export async function blankRows(tx: Tx, partyIds: readonly string[], atMs: number): Promise<BlankedRows> {
  const values = [tx.tenantId, partyIds.map(slotOf), partyIds, new Date(atMs)];
  const blanked: BlankedRows = {};
  for (const [table, change] of blanks) {
    const rows = await tx.query<{ n: bigint }>(
      `with done as (update ${table} set ${change}
          where tenant_id = $1 and slot = any($2::smallint[]) and party_id = any($3::uuid[]) and $4::timestamptz is not null
          returning 1) select count(*) as n from done`,
      values,
    );
    blanked[table] = Number(rows[0]?.n ?? 0);
  }
  return blanked;
}

/** Removes what only finds the parties: search terms and references. A later sight of a reference finds the same erased party. */
export async function removeFinders(tx: Tx, partyIds: readonly string[]): Promise<BlankedRows> {
  const removed: BlankedRows = {};
  for (const table of ['search_terms', 'refs']) {
    const rows = await tx.query<{ n: bigint }>(
      `with done as (delete from ${table} where tenant_id = $1 and party_id = any($2::uuid[]) returning 1)
       select count(*) as n from done`,
      [tx.tenantId, partyIds],
    );
    removed[table] = Number(rows[0]?.n ?? 0);
  }
  return removed;
}

/** Ends the parties' open tasks: nobody works somebody who is no more known. */
export async function withdrawTasks(
  tx: Tx,
  partyIds: readonly string[],
  atMs: number,
  day: string,
): Promise<number> {
  const values = [tx.tenantId, partyIds.map(slotOf), partyIds];
  await tx.query(
    `insert into tasks (tenant_id, slot, party_id, account_id, task_id, n, event, ladder, step, occurrence, anchor, due_on,
                        item_id, on_day, at, reason)
     select o.tenant_id, o.slot, o.party_id, o.account_id, o.task_id,
            (select coalesce(max(t.n), 0) + 1 from tasks t
              where t.tenant_id = $1 and t.slot = o.slot and t.account_id = o.account_id and t.task_id = o.task_id),
            'withdrawn', o.ladder, o.step, o.occurrence, o.anchor, o.due_on, o.item_id, $5, $4, 'party-erased'
       from open_tasks o where o.tenant_id = $1 and o.slot = any($2::smallint[]) and o.party_id = any($3::uuid[])`,
    [...values, new Date(atMs), day],
  );
  await tx.query(
    `update account_state set task_anchor = null, task_step = null, task_occurrence = null, task_opened_on = null
      where tenant_id = $1 and slot = any($2::smallint[]) and party_id = any($3::uuid[]) and task_step is not null`,
    values,
  );
  const gone = await tx.query(
    `delete from open_tasks where tenant_id = $1 and slot = any($2::smallint[]) and party_id = any($3::uuid[]) returning task_id`,
    values,
  );
  return gone.length;
}

import type { Tx } from '../db/tenant-tx.ts';
import { tenantChain } from './chain-entry.ts';
import type { ChainedEntry, ChainHead } from './store.ts';

/** Entries read at once. */
const batch = 5000;

type Row = Omit<ChainedEntry, 'atMs' | 'tenantId'> & { at: Date };

/** Every entry of the tenant by chain and number, in batches. */
export async function* readWholeJournal(tx: Tx): AsyncGenerator<ChainedEntry[]> {
  let slot = -1;
  let seq = 0n;
  for (;;) {
    const rows = await tx.query<Row>(
      `select slot, seq, at, kind, actor, party_id as "partyId", subject_id as "subjectId", body, cipher, prev, hash
         from journal where tenant_id = $1 and (slot, seq) > ($2, $3) order by slot, seq limit ${batch}`,
      [tx.tenantId, slot, seq],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ at, ...row }) => ({ ...row, tenantId: tx.tenantId, atMs: at.getTime() }));
    slot = last.slot;
    seq = last.seq;
  }
}

export async function readAllHeads(tx: Tx): Promise<ChainHead[]> {
  return tx.query<{ slot: number; seq: bigint; hash: Buffer }>(
    `select slot, seq, hash from journal_heads where tenant_id = $1 order by slot`,
    [tx.tenantId],
  );
}

export type ItemDifference = { itemId: string; currency: string; open: bigint; posted: bigint };

/** Receivables whose open amount is not the sum of their postings. */
export async function readItemDifferences(tx: Tx, limit: number): Promise<ItemDifference[]> {
  return tx.query<ItemDifference>(
    `select i.item_id as "itemId", i.currency, i.open_minor as open, coalesce(p.posted, 0)::bigint as posted
       from items i
       left join (select slot, item_id, sum(amount_minor)::bigint as posted from postings
                   where tenant_id = $1 and item_id is not null group by slot, item_id) p
         on p.slot = i.slot and p.item_id = i.item_id
      where i.tenant_id = $1 and i.open_minor <> coalesce(p.posted, 0)
      order by i.item_id limit $2`,
    [tx.tenantId, limit],
  );
}

export type AccountDifference = { accountId: string; columns: string[] };

/**
 * Accounts whose ledger columns are not what postings and receivables give. Written apart from the ledger's own statement
 * (server/ledger/store-account-state.ts), so that a fault there does not hide itself here.
 */
export async function readAccountDifferences(tx: Tx, limit: number): Promise<AccountDifference[]> {
  return tx.query<AccountDifference>(
    `with money as (
       select slot, account_id,
              sum(case when kind = 'principal' then amount_minor else 0 end) as principal,
              sum(case when kind = 'interest' then amount_minor else 0 end) as interest,
              sum(case when kind in ('penalty-interest', 'late-fee') then amount_minor else 0 end) as fee,
              sum(case when kind in ('cost', 'tax') then amount_minor else 0 end) as cost
         from postings where tenant_id = $1 group by slot, account_id
     ), owed as (
       select i.slot, i.account_id,
              sum(case when i.disputed then i.open_minor else 0 end) as disputed,
              sum(case when not i.disputed and i.due_on > s.due_as_of then i.open_minor else 0 end) as not_due,
              min(case when not i.disputed then i.due_on end) as oldest_due
         from items i join account_state s on s.tenant_id = $1 and s.slot = i.slot and s.party_id = i.party_id and s.account_id = i.account_id
        where i.tenant_id = $1 and i.open_minor > 0 group by i.slot, i.account_id
     ), compared as (
       select s.account_id,
              array_remove(array[
                case when s.principal_minor <> coalesce(m.principal, 0) then 'principal_minor' end,
                case when s.interest_minor <> coalesce(m.interest, 0) then 'interest_minor' end,
                case when s.fee_minor <> coalesce(m.fee, 0) then 'fee_minor' end,
                case when s.cost_minor <> coalesce(m.cost, 0) then 'cost_minor' end,
                case when s.disputed_minor <> coalesce(o.disputed, 0) then 'disputed_minor' end,
                case when s.due_as_of is not null and s.not_due_minor <> coalesce(o.not_due, 0) then 'not_due_minor' end,
                case when s.oldest_due is distinct from o.oldest_due then 'oldest_due' end
              ], null) as columns
         from account_state s
         left join money m on m.slot = s.slot and m.account_id = s.account_id
         left join owed o on o.slot = s.slot and o.account_id = s.account_id
        where s.tenant_id = $1
     )
     select account_id as "accountId", columns from compared where cardinality(columns) > 0 order by account_id limit $2`,
    [tx.tenantId, limit],
  );
}

/** Accounts whose state holds another outcome than their newest decision, which cannot be changed. */
export async function readOutcomeDifferences(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.query<{ accountId: string }>(
    `select s.account_id as "accountId"
       from account_state s
       left join (select distinct on (b.slot, one.account_id) b.slot, one.account_id, one.outcome
                    from decision_batches b,
                         unnest(b.account_ids, b.outcomes, b.party_versions) as one (account_id, outcome, version)
                   where b.tenant_id = $1
                   order by b.slot, one.account_id, b.day desc, one.version desc, b.at desc) d
         on d.slot = s.slot and d.account_id = s.account_id
      where s.tenant_id = $1 and s.outcome is not null and s.outcome is distinct from d.outcome
      order by s.account_id limit $2`,
    [tx.tenantId, limit],
  );
  return rows.map((row) => row.accountId);
}

export type RunDifference = { runId: string; day: string };

/** Finished day runs whose outcome hash is not the one that the journal has of them. */
export async function readRunDifferences(tx: Tx, limit: number): Promise<RunDifference[]> {
  return tx.query<RunDifference>(
    `with told as (
       select distinct on (subject_id) subject_id, body::jsonb ->> 'outcomeHash' as outcome_hash
         from journal where tenant_id = $1 and slot = ${tenantChain} and kind = 'day-run-finished'
        order by subject_id, seq desc
     )
     select r.run_id as "runId", r.day::text as day
       from told t join day_runs r on r.tenant_id = $1 and r.run_id = t.subject_id
      where encode(r.outcome_hash, 'hex') is distinct from t.outcome_hash
      order by r.day limit $2`,
    [tx.tenantId, limit],
  );
}

export type JournalFigures = { accounts: bigint; postings: bigint; items: bigint };

/** How much was looked at, for the answer. */
export async function countLedger(tx: Tx): Promise<JournalFigures> {
  const rows = await tx.query<JournalFigures>(
    `select (select count(*) from accounts where tenant_id = $1) as accounts,
            (select count(*) from postings where tenant_id = $1) as postings,
            (select count(*) from items where tenant_id = $1) as items`,
    [tx.tenantId],
  );
  return rows[0] ?? { accounts: 0n, postings: 0n, items: 0n };
}

import type { Tx } from '../db/tenant-tx.ts';
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

export type AccountDifference = { accountId: string; state: bigint; posted: bigint };

/** Accounts whose state holds another total than their postings add up to. */
export async function readAccountDifferences(tx: Tx, limit: number): Promise<AccountDifference[]> {
  return tx.query<AccountDifference>(
    `select s.account_id as "accountId",
            s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor as state,
            coalesce(p.posted, 0)::bigint as posted
       from account_state s
       left join (select slot, account_id, sum(amount_minor)::bigint as posted from postings
                   where tenant_id = $1 group by slot, account_id) p
         on p.slot = s.slot and p.account_id = s.account_id
      where s.tenant_id = $1
        and s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor <> coalesce(p.posted, 0)
      order by s.account_id limit $2`,
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

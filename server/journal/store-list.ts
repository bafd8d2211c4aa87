import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { tenantChain } from './chain-entry.ts';

export type ListedEntry = {
  slot: number;
  seq: bigint;
  at: Date;
  kind: string;
  actor: string | null;
  partyId: string | null;
  subjectId: string | null;
  body: string;
  hasPersonalText: boolean;
};

export type JournalQuery = {
  /** A party's entries; null: the tenant's own acts. */
  readonly party: string | null;
  readonly kind: string | null;
  readonly limit: number;
  readonly before: { readonly slot: number; readonly seq: bigint } | null;
};

/** One chain's entries, newest first, one more than asked for. Chains are read one at a time: no order holds across them. */
export async function listEntries(tx: Tx, query: JournalQuery): Promise<ListedEntry[]> {
  const slot = query.party === null ? tenantChain : slotOf(query.party);
  return tx.query<ListedEntry>(
    `select slot, seq, at, kind, actor, party_id as "partyId", subject_id as "subjectId", body,
            cipher is not null as "hasPersonalText"
       from journal
      where tenant_id = $1 and slot = $2 and ($3::uuid is null or party_id = $3) and ($4::text is null or kind = $4)
        and ($5::bigint is null or seq < $5)
      order by seq desc limit $6`,
    [tx.tenantId, slot, query.party, query.kind, query.before?.seq ?? null, query.limit + 1],
  );
}

import { copyLine, copyText, inPieces } from '../db/copy-text.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { slotOfKey } from '../keys/derive-id.ts';

/** Adds terms by which parties are found; ones that stand already are left alone. */
export async function insertSearchTerms(
  tx: Tx,
  terms: Iterable<{ readonly partyId: string; readonly term: string }>,
): Promise<void> {
  const slots = new Map<string, number>();
  const slotOfTerm = (term: string): number => {
    const known = slots.get(term);
    if (known !== undefined) return known;
    const slot = slotOfKey(term);
    slots.set(term, slot);
    return slot;
  };
  await tx.query(
    'create temp table if not exists new_terms (slot smallint, term text, party_id uuid) on commit drop',
  );
  function* lines(): Generator<string> {
    for (const { partyId, term } of terms) yield copyLine([slotOfTerm(term), term, partyId]);
  }
  await copyText(tx, 'new_terms', inPieces(lines()));
  await tx.query(
    `insert into search_terms (tenant_id, slot, term, party_id)
     select $1::uuid, slot, term, party_id from new_terms order by slot, term, party_id on conflict do nothing`,
    [tx.tenantId],
  );
  await tx.query('truncate new_terms');
}

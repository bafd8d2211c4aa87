import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { LineRow } from './line-row.ts';
import type { MatchRow } from './store-matches.ts';

/**
 * After an undo: payments are no more linked to the line, and a line that had posted by itself gets the meaning that was
 * undone as its first candidate, so that a clerk sees what was there.
 */
export async function keepUndone(tx: Tx, line: LineRow, undone: readonly MatchRow[]): Promise<void> {
  const payments = undone.flatMap((one) => (one.payment_id !== null && one.party_id !== null ? [one] : []));
  await tx.query(
    `delete from bank_payments b using unnest($2::smallint[], $3::uuid[]) as w (slot, match_id)
      where b.tenant_id = $1 and b.slot = w.slot and b.match_id = w.match_id`,
    [tx.tenantId, payments.map((one) => slotOf(one.party_id as string)), payments.map((one) => one.match_id)],
  );
  const parts = payments.flatMap((one) =>
    one.kind === 'payment'
      ? [
          {
            partyId: one.party_id,
            accountId: one.account_id,
            itemId: one.item_id,
            minor: `${one.amount_minor}`,
          },
        ]
      : [],
  );
  const [first] = payments;
  if (first === undefined || parts.length === 0 || first.permille === null) return;
  const candidate = { rule: first.rule, permille: first.permille, reasons: first.reasons, parts };
  await tx.query(
    `insert into bank_line_proposals (tenant_id, slot, line_id, candidates, best_permille, why, run_id)
     values ($1, $2, $3, $4, $5, 'below', $6) on conflict do nothing`,
    [
      tx.tenantId,
      line.slot,
      line.lineId,
      JSON.stringify({ candidates: [candidate], booked: [] }),
      first.permille,
      first.match_id,
    ],
  );
}

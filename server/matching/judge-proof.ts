import type { ProofRow } from './store-proof.ts';

/**
 * Whether a file's sums prove one another: total = posted + suspense + set aside + open; the same sums from the history of
 * matches; and what is posted is what stands in the ledger with what was taken back and returned.
 */
export function holdsProof(row: ProofRow): boolean {
  return (
    row.total === row.posted + row.suspense + row.set_aside + row.open &&
    row.posted === row.history_posted &&
    row.suspense === row.history_suspense &&
    row.set_aside === row.history_set_aside &&
    row.history_posted === row.ledger_standing + row.ledger_taken_back + row.ledger_returned
  );
}

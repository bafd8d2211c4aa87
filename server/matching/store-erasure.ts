import { blankBankLines } from '../bank/store-erasure.ts';
import type { Tx } from '../db/tenant-tx.ts';

/**
 * Blanks the bank lines that were matched to these parties, undone matches included, and forgets what was learned of who pays for
 * them. What was decided stays: ids, codes and figures.
 */
export async function eraseMatches(tx: Tx, partyIds: readonly string[]): Promise<Record<string, number>> {
  const matched = await tx.query<{ line_id: string }>(
    'select distinct line_id from bank_line_matches where tenant_id = $1 and party_id = any($2::uuid[])',
    [tx.tenantId, partyIds],
  );
  const aliases = await tx.query(
    'delete from payer_aliases where tenant_id = $1 and party_id = any($2::uuid[]) returning 1',
    [tx.tenantId, partyIds],
  );
  const lines = await blankBankLines(
    tx,
    matched.map((row) => row.line_id),
  );
  return { matched_bank_lines: lines, payer_aliases: aliases.length };
}

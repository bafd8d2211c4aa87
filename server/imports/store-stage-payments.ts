import type { PaymentRow } from '@duly/core/imports/read-payment.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { copyLine, copyText, inPieces } from '../db/copy-text.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { PaymentTarget } from './match-payments.ts';

/** A payment on its way to the ledger. */
export type MatchedPayment = {
  readonly row: PaymentRow;
  readonly target: PaymentTarget;
  readonly paymentId: string;
  readonly reference: string;
  readonly designatedAccount: string | null;
};

/** Copies matched payments into the ledger's staging. */
export async function stagePayments(tx: Tx, payments: readonly MatchedPayment[]): Promise<void> {
  const lines = payments.map(({ row, target, paymentId, reference, designatedAccount }) =>
    copyLine([
      slotOf(target.partyId),
      target.partyId,
      target.accountId,
      paymentId,
      reference,
      row.currency,
      row.amountMinor,
      formatDay(row.paidOn),
      row.method,
      designatedAccount,
      target.itemId,
    ]),
  );
  await copyText(
    tx,
    'staged_payments (slot, party_id, account_id, payment_id, reference, currency, amount_minor, paid_on, method, designated_account, item_id)',
    inPieces(lines),
  );
}

/** Root over the payments of each slot as they stand now, for the journal; only of this run. */
export async function readPaymentRoots(
  tx: Tx,
  runId: string,
): Promise<{ slot: number; count: number; root: string; partyIds: string[] }[]> {
  return tx.query(
    `select slot, count(*)::int as count, array_agg(distinct party_id) as "partyIds",
            encode(sha256(convert_to(string_agg(
              concat_ws('|', payment_id, account_id, amount_minor, currency, paid_on), E'\\n' order by payment_id), 'UTF8')), 'hex') as root
       from payments where tenant_id = $1 and source_run = $2 group by slot order by slot`,
    [tx.tenantId, runId],
  );
}

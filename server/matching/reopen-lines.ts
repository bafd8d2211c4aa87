import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { forgetOfMatches } from './store-aliases.ts';
import { changeLines, lockLines } from './store-lines.ts';
import { insertUndos, readBankPayments, readMatches } from './store-matches.ts';
import { keepUndone } from './store-undone.ts';

/**
 * Opens the part of a bank line again whose payment somebody took back as misplaced on the payment's own page. The party is
 * locked and the payment reversed; for money that bounced nothing is opened, because the bank's own line about it comes.
 */
export async function reopenLines(
  tx: Tx,
  payment: { readonly partyId: string; readonly paymentId: string },
  reason: string,
  atMs: number,
  by: string | null,
): Promise<void> {
  const links = await readBankPayments(tx, [{ slot: slotOf(payment.partyId), paymentId: payment.paymentId }]);
  const keys = links.map((link) => ({ slot: link.line_slot, lineId: link.line_id }));
  if (keys.length === 0) return;
  for (const line of (await lockLines(tx, keys)).values()) {
    const live = (await readMatches(tx, [line])).filter((one) => one.undone_at === null);
    // Designated anew since, the payment has another id than the match wrote down; the link knows both.
    const written = new Set(
      links.map((link) => live.find((one) => one.match_id === link.match_id)?.payment_id),
    );
    const paid = live.filter(
      (one) => one.kind !== 'reversal' && one.payment_id !== null && written.has(one.payment_id),
    );
    if (paid.length === 0) continue;
    // What rested in suspense or was set aside was the rest beside this payment; now the rest is another.
    const undone = [...paid, ...live.filter((one) => one.kind === 'suspense' || one.kind === 'set-aside')];
    const minor = paid.reduce((sum, one) => sum + one.amount_minor, 0n);
    const postedMinor = line.postedMinor - minor;
    await insertUndos(
      tx,
      line,
      undone.map((one) => one.match_id),
      reason,
      atMs,
      by,
    );
    await forgetOfMatches(
      tx,
      undone.map((one) => one.match_id),
    );
    await keepUndone(tx, line, undone);
    const status = postedMinor === 0n ? 'open' : 'part-posted';
    await changeLines(tx, [{ ...line, status, postedMinor, setAsideReason: null }]);
  }
}

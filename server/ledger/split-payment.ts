import type { Allocation } from '@duly/core/ledger/allocate-money.ts';
import { derivePartId } from '../keys/derive-id.ts';
import type { PaymentPart } from './store-payment-parts.ts';
import type { InsertedPayment } from './store-staged-payments.ts';

/**
 * The rows of a payment: one an account that it reached. The first carries the payment's own id: that of the account for
 * which it was given, or, where nothing came to that one, the next. What no item took rests on the first account given.
 */
export function splitPayment(
  payment: InsertedPayment,
  { lines, restMinor }: Pick<Allocation, 'lines' | 'restMinor'>,
): PaymentPart[] {
  const byAccount = new Map<string, { lines: Allocation['lines'][number][]; minor: bigint }>();
  const of = (accountId: string) => {
    const known = byAccount.get(accountId) ?? { lines: [], minor: 0n };
    byAccount.set(accountId, known);
    return known;
  };
  if (restMinor > 0n) of(payment.accountId).minor += restMinor;
  for (const line of lines) {
    const share = of(line.accountId);
    share.lines.push(line);
    share.minor += line.minor;
  }
  const accounts = [...byAccount].sort(([a], [b]) => {
    if (a === payment.accountId || b === payment.accountId) return a === payment.accountId ? -1 : 1;
    return a < b ? -1 : 1;
  });
  return accounts.map(([accountId, share], place) => ({
    slot: payment.slot,
    wholeId: payment.paymentId,
    wholeMinor: payment.amountMinor,
    paymentId: place === 0 ? payment.paymentId : derivePartId(payment.paymentId, accountId),
    accountId,
    minor: share.minor,
    lines: share.lines,
    restMinor: accountId === payment.accountId ? restMinor : 0n,
  }));
}

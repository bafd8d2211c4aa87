/**
 * Why a posting stands in the ledger. A cause and its id (`cause_id`) lead from any balance to the act behind it; each has its
 * words on the page that explains a balance.
 */
export const postingCauses = [
  'receivable',
  'receivable-change',
  'payment',
  'payment-reversal',
  /** Money that moves inside an account: from rest on account to an item. */
  'allocation',
  /** An item that moves to another account or party. */
  'transfer',
  /** Interest, penalty interest or late fee for days that have passed, and its return when it turns out not to be owed. */
  'accrual',
  'accrual-reversal',
  /** A single fee or cost: a failed debit, a court's cost, a statutory fixed sum. */
  'charge',
  'charge-reversal',
  'waiver',
  'waiver-restored',
  'write-off',
  'write-off-reversal',
  'set-off',
  'set-off-reversal',
  'deposit',
  'refund',
] as const;
export type PostingCause = (typeof postingCauses)[number];

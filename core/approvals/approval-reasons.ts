import type { ApprovalKind } from './approval-kinds.ts';

/**
 * Why something is asked for, kind by kind. Codes with words in zh and en; what only the case knows is told in the proof.
 * `not-wilful` and `hardship` are the property manager's classes of owners who do not pay (非恶意, 难点户).
 */
export const approvalReasons: Readonly<Record<ApprovalKind, readonly string[]>> = {
  waiver: [
    'paid-today',
    'settlement',
    'bank-delay',
    'our-error',
    'quality',
    'not-wilful',
    'hardship',
    'goodwill',
    'other',
  ],
  discount: ['settlement', 'hardship', 'quality', 'early-payment', 'goodwill', 'other'],
  'write-off': [
    'uncollectible',
    'insolvent',
    'deceased',
    'untraceable',
    'limitation-passed',
    'cost-exceeds',
    'small-remainder',
    'other',
  ],
  'set-off': ['mutual-debts', 'three-party', 'return-of-goods', 'other'],
  refund: ['overpaid', 'paid-twice', 'deposit-back', 'our-error', 'other'],
  plan: ['hardship', 'settlement', 'seasonal-income', 'other'],
  letter: ['next-step', 'asked-by-debtor', 'before-suit', 'other'],
  'credit-stop': ['over-limit', 'overdue', 'rating-fell', 'other'],
  'credit-lock': ['overdue', 'promise-broken', 'security-at-risk', 'other'],
  'credit-limit': ['good-payer', 'more-business', 'rating-fell', 'other'],
};

/** Whether a reason belongs to a kind. */
export function isReasonOf(kind: ApprovalKind, reason: string): boolean {
  return approvalReasons[kind].includes(reason);
}

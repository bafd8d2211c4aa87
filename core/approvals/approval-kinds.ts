/**
 * What can be put to somebody else for approval. A kind is added here, in `approval-reasons.ts`, in the shipped authority
 * (`policies/authority/`) and with its effect in `server/approvals/approval-handlers.ts`.
 */
export const approvalKinds = [
  'waiver',
  'discount',
  'write-off',
  'set-off',
  'refund',
  'plan',
  'letter',
  'credit-stop',
  'credit-lock',
  'credit-limit',
] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

export const approvalStates = ['asked', 'approved', 'refused', 'withdrawn', 'expired'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** Why an approver says no; a note may say more. */
export const refusalReasons = [
  'amount-too-high',
  'proof-missing',
  'not-justified',
  'terms-to-change',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

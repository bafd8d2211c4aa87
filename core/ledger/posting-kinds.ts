/**
 * Kinds of a posting, in the order in which money settles them within one item: costs of enforcement, interest, then
 * the principal debt (Civil Code art. 561). Balances of different kinds are never netted on a screen.
 */
export const postingKinds = ['cost', 'tax', 'interest', 'penalty-interest', 'late-fee', 'principal'] as const;
export type PostingKind = (typeof postingKinds)[number];

/** The four balances that people see: principal 本金, interest 利息, fee 违约金/罚息, cost 费用. */
export type BalanceKind = 'principal' | 'interest' | 'fee' | 'cost';

const balanceOf: Record<PostingKind, BalanceKind> = {
  principal: 'principal',
  interest: 'interest',
  'penalty-interest': 'fee',
  'late-fee': 'fee',
  cost: 'cost',
  tax: 'cost',
};

/** The balance that a posting of this kind counts in. */
export function balanceKindOf(kind: PostingKind): BalanceKind {
  return balanceOf[kind];
}

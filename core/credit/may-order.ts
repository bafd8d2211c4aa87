import type { CreditAssessment } from './assess-credit.ts';

/** A sale on credit that a cashier point, front office or shop is about to make. */
export type Order = {
  /** Minor units; 0n: only whether anything may be sold. */
  readonly amountMinor: bigint;
  /** What is traded, as a code of the tenant's; null: not told. */
  readonly trade: string | null;
};

export const orderReasons = ['stopped', 'locked', 'past-due', 'no-limit', 'over-limit', 'trade'] as const;
export type OrderReason = (typeof orderReasons)[number];

export type OrderAnswer = {
  readonly mayOrderOnCredit: boolean;
  /** Not forbidden, and not the seller's to decide. A stopped customer is refused instead: first the stop is ended. */
  readonly needsApproval: boolean;
  readonly reasons: readonly OrderReason[];
};

/**
 * Whether something may be sold on credit. Nothing to a stopped customer; nothing without approval to one in arrears, beyond the
 * limit, without a limit, or outside of what was agreed to be traded.
 *
 * @param assessed the customer's standing in every currency; arrears in one count for all
 * @param own the standing in the currency of the order
 * @param trades codes that may be traded; empty: any
 */
export function mayOrder(
  order: Order,
  own: CreditAssessment,
  assessed: readonly CreditAssessment[],
  trades: readonly string[],
): OrderAnswer {
  const has = (reason: string) => assessed.some((one) => (one.reasons as readonly string[]).includes(reason));
  const held = (['stopped', 'locked'] as const).filter(has);
  const outside = trades.length > 0 && (order.trade === null || !trades.includes(order.trade));
  const beyond = own.limitMinor !== null && own.exposureMinor + order.amountMinor > own.limitMinor;
  const doubts: OrderReason[] = [
    ...(assessed.some((one) => one.daysPastDue > 0) ? (['past-due'] as const) : []),
    ...(own.limitMinor === null ? (['no-limit'] as const) : []),
    ...(beyond ? (['over-limit'] as const) : []),
    ...(outside ? (['trade'] as const) : []),
  ];
  return {
    mayOrderOnCredit: held.length === 0 && doubts.length === 0,
    needsApproval: held.length === 0 && doubts.length > 0,
    reasons: [...held, ...doubts],
  };
}

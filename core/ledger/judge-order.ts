import { type AllocationOrder, houseOrder } from './allocation-order.ts';
import type { PostingKind } from './posting-kinds.ts';

/** What an order may not say without an agreement. */
export type OrderFault = 'order-needs-agreement' | 'kinds-need-agreement' | 'designation-needs-agreement';

// Art. 561 knows costs, interest, principal. Penalty interest and late fees run like interest and stand with it; where exactly
// within it the law leaves open.
const classOf: Readonly<Record<PostingKind, number>> = {
  cost: 0,
  tax: 0,
  interest: 1,
  'penalty-interest': 1,
  'late-fee': 1,
  principal: 2,
};

const byClass = (kinds: readonly PostingKind[]): boolean =>
  kinds.every((kind, place) => place === 0 || classOf[kinds[place - 1] ?? kind] <= classOf[kind]);

/**
 * What of an order holds. In China the order of the Civil Code (art. 560, 561) and the debtor's word give way to an agreement
 * only ("unless agreed otherwise"), so that of an order that is merely the house's own the rest of it remains. Elsewhere an
 * order holds as it is set: no rule of those laws is encoded here.
 *
 * @param country of the creditor, ISO 3166
 */
export function judgeOrder(
  order: AllocationOrder,
  country: string,
): { order: AllocationOrder; faults: readonly OrderFault[] } {
  if (country !== 'CN' || order.basis === 'contract') return { order, faults: [] };
  const faults: OrderFault[] = [];
  // Among lines of one account oldest first is what the law comes to.
  if (order.by !== 'law' && order.by !== 'oldest-first') faults.push('order-needs-agreement');
  if (!byClass(order.kinds)) faults.push('kinds-need-agreement');
  if (order.designation === 'excluded') faults.push('designation-needs-agreement');
  if (faults.length === 0) return { order, faults };
  return {
    order: {
      ...order,
      by: faults.includes('order-needs-agreement') ? houseOrder.by : order.by,
      kinds: faults.includes('kinds-need-agreement') ? houseOrder.kinds : order.kinds,
      designation: 'payer',
    },
    faults,
  };
}

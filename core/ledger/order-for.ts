import type { AllocationDefault } from '@duly/facts/tenant-settings.ts';
import type { Day } from '@duly/kernel/day.ts';
import { type AllocationOrder, houseOrder, readAllocationOrder } from './allocation-order.ts';
import { judgeOrder } from './judge-order.ts';
import type { Security } from './rank-debts.ts';

/** An account's own terms from a day on. */
export type AllocationTerms = {
  readonly from: Day;
  /** Null: the house's for this kind of account. */
  readonly order: AllocationOrder | null;
  readonly security: Security;
  readonly burdenPpm: number;
};

/** What the ranking of an account's debts rests on, on one day. */
export type AllocationBasis = {
  readonly order: AllocationOrder;
  readonly security: Security;
  readonly burdenPpm: number;
};

function latest<T extends { readonly from: Day }>(dated: readonly T[], day: Day): T | null {
  let found: T | null = null;
  for (const one of dated) {
    if (one.from <= day && (found === null || one.from >= found.from)) found = one;
  }
  return found;
}

/**
 * The order of an account on a day: its own, else the tenant's for its kind, else the law's.
 *
 * @param terms of the account; of two for one day the later in the list holds
 * @param guaranteed whether a guarantor or co-debtor stands beside the debtor
 */
export function orderFor(
  account: {
    readonly kind: string;
    readonly guaranteed: boolean;
    readonly terms: readonly AllocationTerms[];
  },
  house: { readonly country: string; readonly allocation: readonly AllocationDefault[] },
  day: Day,
): AllocationBasis {
  const own = latest(account.terms, day);
  const byKind = latest(
    house.allocation.filter((one) => one.kind === account.kind),
    day,
  );
  const order = own?.order ?? readAllocationOrder(byKind?.order) ?? houseOrder;
  // A guarantor answers for the whole debt unless something narrower is on record.
  const security: Security =
    own !== null && own.security.cover !== 'none'
      ? own.security
      : { cover: account.guaranteed ? 'whole' : 'none' };
  return { order: judgeOrder(order, house.country).order, security, burdenPpm: own?.burdenPpm ?? 0 };
}

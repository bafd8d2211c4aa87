import type { Day } from '@duly/kernel/day.ts';
import type { Holder } from './store-references.ts';

/** Whom a reference meant on a day; null when it meant nobody then. Lines are in order of time. */
export function holderOn(holders: readonly Holder[] | undefined, day: Day): Holder | null {
  return (
    holders?.find((holder) => holder.fromDay <= day && (holder.toDay === null || day <= holder.toDay)) ?? null
  );
}

/** Whom it means from now on; null when its last line has ended. */
export function presentHolder(holders: readonly Holder[] | undefined): Holder | null {
  return holders?.find((holder) => holder.toDay === null) ?? null;
}

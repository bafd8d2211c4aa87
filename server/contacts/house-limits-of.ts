import type { HouseLimits } from '@duly/facts/house-limits.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import type { Desk } from '../cases/store-desk-day.ts';

/** The limits that the tenant sets itself: those of its kind of creditor, until it can change them by a version of its own. */
export function houseLimitsOf(desk: Desk): HouseLimits {
  return starterLimits[desk.kind];
}

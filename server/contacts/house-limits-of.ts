import { readHouseLimits } from '@duly/core/contacts/read-house-limits.ts';
import type { HouseLimits } from '@duly/facts/house-limits.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import type { Desk } from '../cases/store-desk-day.ts';

/** The limits that the tenant set for itself; until it has, those that its kind of creditor starts with. */
export function houseLimitsOf(desk: Pick<Desk, 'kind' | 'settings'>): HouseLimits {
  return readHouseLimits(readTenantSettings(desk.settings).houseLimits) ?? starterLimits[desk.kind];
}

import type { CreditorKind } from '@duly/facts/gate-facts.ts';
import type { HouseLimits } from '@duly/facts/house-limits.ts';
import { businessLimits } from './business-limits.ts';
import { consumerLimits } from './consumer-limits.ts';

const title = { zh: '联系作业内部规定', en: 'House limits on contacts' };

/** The house limits that a new tenant starts with, by the kind of creditor; a tenant changes them by a new version. */
export const starterLimits: Readonly<Record<CreditorKind, HouseLimits>> = {
  trade: { id: 'trade', version: 1, title, person: consumerLimits, organisation: businessLimits },
  lessor: { id: 'lessor', version: 1, title, person: consumerLimits, organisation: businessLimits },
  lender: { id: 'lender', version: 1, title, person: consumerLimits, organisation: businessLimits },
  property: { id: 'property', version: 1, title, person: consumerLimits, organisation: businessLimits },
  hotel: { id: 'hotel', version: 1, title, person: consumerLimits, organisation: businessLimits },
};

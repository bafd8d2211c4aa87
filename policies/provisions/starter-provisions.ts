import type { ProvisionMatrix } from '@duly/core/provisions/provision-matrix.ts';

// A starting point for a house without loss figures of its own: rates in ppm that rise with the age. No text of law sets them; IFRS 9
// (5.5.15) and CAS 22 (应收款项减值) want a house's own experience, so that they are to be replaced by it.
const trade = {
  'not-due': 5_000,
  '1-30': 20_000,
  '31-60': 50_000,
  '61-90': 100_000,
  '91-180': 300_000,
  '>180': 700_000,
};
const credit = {
  'not-due': 10_000,
  '1-30': 50_000,
  '31-60': 150_000,
  '61-90': 300_000,
  '91-180': 600_000,
  '>180': 1_000_000,
};

/** The rates that a new tenant starts with; a tenant changes them by a new version. */
export const starterProvisions: ProvisionMatrix = {
  version: 1,
  rates: { trade, lease: trade, loan: credit, card: credit, property: trade, hotel: trade, staff: trade },
};

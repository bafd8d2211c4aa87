import type { z } from 'zod';
import type { Tx } from '../db/tenant-tx.ts';
import { writeDispute } from '../disputes/record-dispute.ts';
import { readDisputes } from '../disputes/store.ts';
import { writeDebt, writeWhereabouts } from './change-debt.ts';
import { writeAgreement } from './record-agreement.ts';
import { writeConsent } from './record-consent.ts';
import { writePreference } from './record-preference.ts';
import type { agreed } from './schemas.ts';
import { readAgreements } from './store-agreements.ts';
import { readConsents } from './store-consents.ts';
import { readDebts, readWhereabouts } from './store-debts.ts';
import { readPreferences } from './store-preferences.ts';

/** What was agreed with a party or asked by them, with their place and what their debts are. */
export async function readAgreed(tx: Tx, partyId: string): Promise<z.input<typeof agreed>> {
  const where = await readWhereabouts(tx, partyId);
  return {
    agreements: (await readAgreements(tx, partyId)).map(writeAgreement),
    consents: (await readConsents(tx, partyId)).map(writeConsent),
    preferences: (await readPreferences(tx, partyId)).map(writePreference),
    disputes: (await readDisputes(tx, partyId)).map(writeDispute),
    whereabouts: where === null ? { zones: [], places: [] } : writeWhereabouts(where),
    debts: (await readDebts(tx, partyId)).map(writeDebt),
  };
}

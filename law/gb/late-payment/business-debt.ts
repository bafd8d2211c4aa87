import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { Given } from '../../example.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Scope } from '../../scope.ts';

/** Charging a business for paying late, on the footing of the Act (`basis: 'statutory'`). */
export const statutoryCharge: Scope = { acts: ['charge'], debtUses: ['business'] };

/** A trade debt between businesses in England, charged with such particulars. */
export function tradeCharge(conduct: ContactIntent['conduct'], more: Given = {}): Given {
  return {
    tenant: { creditorKind: 'trade' },
    party: { kind: 'organisation' },
    debt: { use: 'business' },
    rates: [
      {
        series: 'gb-bank-rate',
        from: exampleDay('2026-06-30'),
        until: exampleDay('2026-06-30'),
        ratePpm: 37_500,
      },
      {
        series: 'gb-bank-rate',
        from: exampleDay('2025-12-31'),
        until: exampleDay('2025-12-31'),
        ratePpm: 40_000,
      },
    ],
    ...more,
    intent: {
      act: 'charge',
      collectedBy: 'own',
      contactPointId: null,
      conduct: { basis: 'statutory', ...conduct },
    },
  };
}

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { Example, Given } from '../example.ts';
import { exampleDay } from '../plain-case.ts';
import type { Scope } from '../scope.ts';

/** Charging a business for paying late; the directive governs commercial transactions and no consumer. */
export const commercialCharge: Scope = { acts: ['charge'], debtUses: ['business'] };

/** A trade debt between businesses in a member state, charged with such particulars. */
export function commercialCase(conduct: ContactIntent['conduct'], places: readonly string[] = ['NL']): Given {
  const half = { from: exampleDay('2026-07-01'), until: exampleDay('2026-12-31') };
  const before = { from: exampleDay('2026-01-01'), until: exampleDay('2026-06-30') };
  return {
    base: 'DE',
    tenant: { creditorKind: 'trade' },
    party: { kind: 'organisation', places },
    debt: { use: 'business' },
    // Figures of examples only; none ships.
    rates: [
      { series: 'eu-ecb-mro', ...half, ratePpm: 24_000 },
      { series: 'eu-ecb-mro', ...before, ratePpm: 21_500 },
      { series: 'eu-national', ...half, ratePpm: 50_000 },
      { series: 'de-basiszinssatz', ...half, ratePpm: 20_000 },
    ],
    intent: {
      act: 'charge',
      collectedBy: 'own',
      contactPointId: null,
      conduct: { basis: 'statutory', ...conduct },
    },
  };
}

/** An example on an ordinary Thursday afternoon. */
export function euExample(zh: string, en: string, expect: Example['expect'], given: Given): Example {
  const made: Example = { name: { zh, en }, at: '2026-11-12 15:00', given, expect };
  return expect === 'refuse' ? { ...made, until: null } : made;
}

/** The day before the directive surely bound. */
export function beforeDirective(given: Given): Example {
  return {
    name: { zh: '转化期限届满之前', en: 'Before it surely bound' },
    at: '2013-12-31 12:00',
    given,
    expect: 'not-in-force',
  };
}

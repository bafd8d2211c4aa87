import type { Behaviour, BookPromise, ContactResult, CreditorKind } from './book.ts';
import type { Prng } from './prng.ts';

/** How many of a hundred debtors are of each sort. Trade debtors dispute more, consumers get lost more. */
const mixes: Readonly<Record<CreditorKind, Readonly<Record<Behaviour, number>>>> = {
  trade: mix(54, 19, 7, 6, 6, 3, 2, 3),
  lessor: mix(50, 19, 9, 9, 4, 4, 3, 2),
  lender: mix(52, 14, 8, 10, 2, 6, 6, 2),
  property: mix(50, 20, 7, 7, 7, 4, 3, 2),
  hotel: mix(56, 21, 6, 4, 7, 2, 2, 2),
};

function mix(
  ...shares: [number, number, number, number, number, number, number, number]
): Record<Behaviour, number> {
  const [punctual, late, partial, breaker, disputer, hardship, lost, stop] = shares;
  return {
    punctual,
    'late-habitual': late,
    'partial-payer': partial,
    'promise-breaker': breaker,
    disputer,
    'in-hardship': hardship,
    'lost-contact': lost,
    'asked-to-stop': stop,
  };
}

export function pickBehaviour(prng: Prng, kind: CreditorKind): Behaviour {
  return prng.weighted(mixes[kind]);
}

/** What a debtor means to do about a sum that falls due: pay so much of it so many days after. */
export interface Intention {
  readonly afterDays: number;
  readonly percent: number;
}

/**
 * What a debtor intends on the due day, in order; percents that do not add up to 100 leave a rest that only
 * collecting brings in.
 *
 * @param stopped they have vanished or given up by now (see `lost-contact`, `promise-breaker`)
 */
export function intend(prng: Prng, behaviour: Behaviour, stopped: boolean): Intention[] {
  if (stopped) return [];
  switch (behaviour) {
    case 'punctual':
      return [{ afterDays: prng.chance(4) ? prng.int(1, 6) : -prng.int(0, 5), percent: 100 }];
    case 'late-habitual':
      return [{ afterDays: prng.int(4, 34), percent: 100 }];
    case 'asked-to-stop':
      return [{ afterDays: prng.int(20, 50), percent: 100 }];
    case 'partial-payer':
      return [
        { afterDays: prng.int(0, 10), percent: prng.int(4, 7) * 10 },
        ...(prng.chance(70) ? [{ afterDays: prng.int(25, 55), percent: 100 }] : []),
      ];
    case 'promise-breaker':
      return prng.chance(55) ? [{ afterDays: prng.int(18, 60), percent: 100 }] : [];
    case 'disputer':
      return [{ afterDays: prng.int(0, 20), percent: 100 }];
    case 'in-hardship':
      return [
        { afterDays: prng.int(5, 20), percent: 20 },
        { afterDays: prng.int(35, 50), percent: 20 },
      ];
    case 'lost-contact':
      return [{ afterDays: prng.int(-2, 12), percent: 100 }];
  }
}

/** What a call to each sort brings, by chance. */
const results: Readonly<Record<Behaviour, Readonly<Partial<Record<ContactResult, number>>>>> = {
  punctual: { 'willing-no-date': 5, 'claims-paid': 3, 'no-answer': 2 },
  'late-habitual': { promise: 5, 'willing-no-date': 2, 'no-answer': 3 },
  'partial-payer': { promise: 4, 'willing-no-date': 2, hardship: 1, 'no-answer': 3 },
  'promise-breaker': { promise: 6, 'no-answer': 3, 'claims-paid': 1 },
  disputer: { disputes: 3, promise: 2, 'willing-no-date': 2, 'no-answer': 3 },
  'in-hardship': { hardship: 5, promise: 2, 'no-answer': 3 },
  'lost-contact': { 'no-answer': 7, 'not-in-service': 2, 'wrong-number': 1 },
  'asked-to-stop': { 'stop-request': 4, 'willing-no-date': 3, 'no-answer': 3 },
};

export function answerCall(prng: Prng, behaviour: Behaviour): ContactResult {
  return prng.weighted(results[behaviour]);
}

/** How a promise of each sort ends, in percent; the rest is broken. */
const keeping: Readonly<Partial<Record<Behaviour, readonly [kept: number, part: number]>>> = {
  'late-habitual': [82, 8],
  'partial-payer': [30, 50],
  'promise-breaker': [18, 17],
  'in-hardship': [30, 35],
};

export function keepPromise(prng: Prng, behaviour: Behaviour): Exclude<BookPromise['status'], 'open'> {
  const [kept, part] = keeping[behaviour] ?? [75, 10];
  const drawn = prng.int(1, 100);
  if (drawn <= kept) return 'kept';
  return drawn <= kept + part ? 'part' : 'broken';
}

/** Days before the end of the year at which somebody stops paying altogether; null: never. */
export function pickStopDaysAgo(prng: Prng, behaviour: Behaviour): number | null {
  if (behaviour === 'lost-contact') return prng.int(40, 210);
  if (behaviour === 'promise-breaker' && prng.chance(40)) return prng.int(30, 120);
  return null;
}

/** Why they say that they have not paid, as a code of core/contacts/result-codes.ts. */
export function pickReason(prng: Prng, kind: CreditorKind, result: ContactResult): string {
  if (result === 'disputes') return prng.pick(disputeReasons);
  if (kind === 'lessor') return prng.pick(lessorReasons);
  return prng.pick<string>(kind === 'trade' || kind === 'hotel' ? businessReasons : personReasons);
}

const businessReasons = [
  'own-customer-unpaid',
  'invoice-not-received',
  'approval-pending',
  'payment-run',
  'cash-flow',
] as const;
const lessorReasons = ['own-customer-unpaid', 'asset-idle', 'cash-flow', 'insurance-unsettled'] as const;
const personReasons = ['income-lost', 'illness', 'forgot', 'over-indebted', 'wants-to-wait'] as const;
const disputeReasons = ['quantity', 'price', 'quality', 'service', 'amount'] as const;

import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { addDays, type Day, parseDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';
import { chargesUntil, type StandingAccrual } from '../plan-accruals.ts';
import { principalHistory } from '../principal-history.ts';
import type { ChargedItem } from '../reckon-line.ts';
import { accrualDenominator } from '../resolve-rate.ts';
import { plainLine } from '../statutory-lines.ts';

const due = parseDay('2027-12-15') as Day;
const world = { rates: [], calendar: weekdaysCalendar };

const caseArbitrary = fc.record({
  minor: fc.bigInt({ min: 1n, max: 9_000_000_000_000n }),
  ppm: fc.integer({ min: 1, max: 100_000 }),
  form: fc.constantFrom('day' as const, '360' as const, '365' as const, 'actual' as const),
  halfUp: fc.boolean(),
  capPpm: fc.option(fc.integer({ min: 1, max: 500_000 })),
  floorMinor: fc.bigInt({ min: 0n, max: 5_000n }),
  paid: fc.array(
    fc.record({ after: fc.integer({ min: -20, max: 600 }), share: fc.integer({ min: 1, max: 60 }) }),
    {
      maxLength: 3,
    },
  ),
  cuts: fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 8 }),
  until: fc.integer({ min: 1, max: 800 }),
});
type Case = typeof caseArbitrary extends fc.Arbitrary<infer T> ? T : never;

function itemOf({ minor, paid }: Case): ChargedItem {
  let open = minor;
  const payments = paid.map(({ after, share }, n) => {
    const sum = (open * BigInt(share)) / 100n;
    open -= sum;
    return {
      postingId: `p${n}`,
      onDay: addDays(due, after),
      minor: -sum,
      cause: 'payment' as const,
      reverses: null,
    };
  });
  const owed = {
    postingId: 'r',
    onDay: addDays(due, -30),
    minor,
    cause: 'receivable' as const,
    reverses: null,
  };
  return {
    itemId: 'item',
    kind: 'invoice',
    issuedOn: addDays(due, -30),
    dueOn: due,
    originalMinor: minor,
    history: principalHistory([owed, ...payments]),
  };
}

// Posts at each cut and at the end; answers every sum posted and the exact total.
function post(given: Case, cuts: readonly number[]): { sums: bigint[]; total: bigint; exact: bigint } {
  const line = plainLine({
    key: 'late',
    kind: 'late-fee',
    rate:
      given.form === 'day'
        ? { basis: 'per-day', steps: [{ fromMinor: 0n, ppm: given.ppm }] }
        : { basis: 'per-year', dayCount: given.form, steps: [{ fromMinor: 0n, ppm: given.ppm }] },
    rounding: given.halfUp ? 'half-up' : 'down',
    capPpm: given.capPpm,
    floorMinor: given.floorMinor,
  });
  const versions = [{ termsId: 't', from: addDays(due, -400), contractOn: null, lines: [line] }];
  const standing: StandingAccrual[] = [];
  let exact = 0n;
  for (const cut of [...cuts.filter((one) => one < given.until).sort((a, b) => a - b), given.until]) {
    const { charges } = chargesUntil(
      { versions, items: [itemOf(given)], standing },
      addDays(due, cut),
      world,
    );
    for (const charge of charges) {
      exact = charge.numerator;
      if (charge.minor !== 0n) standing.push({ ...charge });
    }
  }
  const sums = standing.map((one) => one.minor);
  return { sums, total: sums.reduce((sum, one) => sum + one, 0n), exact };
}

/** A law of reckoning, with what it says of a case that breaks it. */
export type ChargeProperty = { readonly name: string; readonly holds: (given: Case) => boolean };

export const chargeProperties: readonly ChargeProperty[] = [
  {
    name: 'a charge posted in parts is the charge posted at once, to the unit',
    holds: (given) => post(given, given.cuts).total === post(given, []).total,
  },
  {
    name: 'no part is negative: what accrued is never taken back by time alone',
    holds: (given) => post(given, given.cuts).sums.every((sum) => sum > 0n),
  },
  {
    name: 'less than a unit is left over, and rounding down never takes a fraction that is not owed',
    holds: (given) => {
      if (given.capPpm !== null || given.floorMinor > 0n) return true;
      const { total, exact } = post(given, given.cuts);
      const left = exact - total * accrualDenominator;
      if (given.halfUp) return left * 2n < accrualDenominator && left * 2n >= -accrualDenominator;
      return left >= 0n && left < accrualDenominator;
    },
  },
  {
    name: 'a cap is never passed',
    holds: (given) =>
      given.capPpm === null ||
      post(given, given.cuts).total * 1_000_000n <= given.minor * BigInt(given.capPpm) + 500_000n,
  },
];

/** Tries a property on invented cases; null when it holds, else the smallest case that breaks it. */
export function tryCharges(property: ChargeProperty, run: { seed: number; runs: number }): string | null {
  const result = fc.check(
    fc.property(caseArbitrary, (given) => property.holds(given)),
    { seed: run.seed, numRuns: run.runs },
  );
  return result.failed ? fc.stringify(result.counterexample) : null;
}

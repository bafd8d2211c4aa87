import { type AccountFacts, holdReasons, promiseStatuses } from '@duly/facts/account-facts.ts';
import { type PartyHold, partyHoldCodes } from '@duly/facts/party-holds.ts';
import { asDay, type Day, parseDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';

/** A day from its text, for tests. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** An account that owes nothing; tests say what they change. */
export const plainFacts: AccountFacts = {
  slot: 5,
  partyId: '01555555-5555-8555-8555-555555555555',
  accountId: '02555555-5555-8555-8555-555555555555',
  partyVersion: 1,
  flags: 0,
  points: 3,
  partyHoldUntil: null,
  lastContactOn: null,
  kind: 'trade',
  ladder: 'trade-payment',
  currency: 'CNY',
  principalMinor: 0n,
  interestMinor: 0n,
  feeMinor: 0n,
  costMinor: 0n,
  disputedMinor: 0n,
  notDueMinor: 0n,
  oldestDue: null,
  oldestItem: null,
  nextDue: null,
  nextItem: null,
  promiseId: null,
  promiseDueOn: null,
  promiseMinor: 0n,
  promisePaidMinor: 0n,
  promiseStatus: 'none',
  promiseJudgedOn: null,
  brokenCount: 0,
  holdUntil: null,
  holdReason: 'none',
  doneAnchor: null,
  doneStep: 0,
  doneOccurrence: 0,
  doneOn: null,
  partyHolds: [],
};

const today = day('2026-03-18');
const someDay = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((shift) => asDay(today + shift));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });

const someHold: fc.Arbitrary<PartyHold> = fc
  .record({
    code: fc.constantFrom(...partyHoldCodes),
    from: someDay(-20, 20),
    days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  })
  .map(({ code, from, days }) => ({ code, from, until: days === null ? null : asDay(from + days) }));

/** Facts as they may stand on 2026-03-18, all sorts mixed; some of them no real account would show together. */
export const someFacts: fc.Arbitrary<AccountFacts> = fc
  .record({
    flags: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 2047 }) },
    ),
    points: fc.integer({ min: 0, max: 7 }),
    partyHoldUntil: fc.option(someDay(-5, 20), { nil: null, freq: 1 }),
    lastContactOn: maybe(someDay(-60, 0)),
    ladder: fc.constantFrom('trade-payment', 'consumer', 'property-fee'),
    principalMinor: fc.bigInt({ min: 1n, max: 300_000_000n }),
    oldestDue: maybe(someDay(-200, 20)),
    nextIn: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    promiseDueOn: maybe(someDay(-10, 15)),
    promisePaidMinor: fc.constantFrom(0n, 50n, 100n, 200n),
    promiseStatus: fc.constantFrom(...promiseStatuses.slice(1)),
    brokenCount: fc.integer({ min: 1, max: 4 }),
    holdUntil: fc.option(someDay(-3, 12), { nil: null, freq: 1 }),
    holdReason: fc.constantFrom(...holdReasons),
    partyHolds: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(someHold, { minLength: 1, maxLength: 3 }) },
    ),
    doneStep: fc.constantFrom(0, 10, 20, 30, 40, 50, 70, 90, 140),
    doneBefore: fc.integer({ min: 0, max: 40 }),
    doneOccurrence: fc.integer({ min: 1, max: 9 }),
    sameAnchor: fc.boolean(),
  })
  .map(({ nextIn, doneBefore, sameAnchor, ...some }) => ({
    ...plainFacts,
    ...some,
    oldestItem: some.oldestDue === null ? null : plainFacts.accountId,
    nextDue: nextIn === null ? null : asDay(today + nextIn),
    notDueMinor: nextIn === null ? 0n : some.principalMinor / 2n,
    promiseId: some.promiseDueOn === null ? null : plainFacts.accountId,
    promiseMinor: some.promiseDueOn === null ? 0n : 100n,
    promiseStatus: some.promiseDueOn === null ? 'none' : some.promiseStatus,
    doneOn: some.doneStep === 0 ? null : asDay(today - doneBefore),
    doneAnchor: some.doneStep === 0 ? null : sameAnchor ? some.oldestDue : asDay(today - 300),
  }));

/** The day on which `someFacts` stand. */
export const someFactsDay = today;

import type { GateEvent } from '@duly/facts/gate-facts.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callAt, talkAt } from '../us-examples.ts';
import { callsOnDebt, type DebtGroups } from './calls-by-debt.ts';

const limit = 3;
const all = ['a', 'b', 'c'];

function groupsFor(asked: readonly string[]): DebtGroups {
  return { all, asked, groupOf: (debtId) => debtId };
}

/** Every way of putting each unanswered call to one of its debts, tried in full. */
function leastByTrying(events: readonly GateEvent[], asked: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  const put = (index: number, load: Readonly<Record<string, number>>): void => {
    const event = events[index];
    if (event === undefined) {
      const most = Math.max(0, ...asked.map((one) => load[one] ?? 0));
      least = Math.min(least, most);
      return;
    }
    for (const one of event.debtIds) {
      // No call is pushed to a debt that is full, while it could count for one that is asked about.
      const full = !asked.includes(one) && (load[one] ?? 0) >= limit;
      const mustFit = event.debtIds.some((other) => asked.includes(other));
      if (!full || !mustFit) put(index + 1, { ...load, [one]: (load[one] ?? 0) + (full ? 0 : 1) });
    }
  };
  put(0, {});
  return least;
}

const someDebts = fc.subarray(all, { minLength: 1 });

test('an unanswered call weighs where it weighs least, as trying every way shows', () => {
  fc.assert(
    fc.property(fc.array(someDebts, { maxLength: 6 }), someDebts, (calls, asked) => {
      // Calls for other debts take their places first, as in what is tested.
      const events = calls
        .map((debtIds, index) => callAt(`2026-04-01 1${index}:00`, { debtIds }))
        .sort((x, y) => touches(x, asked) - touches(y, asked));
      expect(callsOnDebt(events, groupsFor(asked), limit)).toBe(leastByTrying(events, asked));
    }),
  );
});

function touches(event: GateEvent, asked: readonly string[]): number {
  return event.debtIds.some((one) => asked.includes(one)) ? 1 : 0;
}

test('one more call never lowers the count', () => {
  fc.assert(
    fc.property(fc.array(someDebts, { maxLength: 12 }), someDebts, someDebts, (calls, asked, more) => {
      const events = calls.map((debtIds) => callAt('2026-04-01 10:00', { debtIds }));
      const before = callsOnDebt(events, groupsFor(asked), limit);
      const after = callsOnDebt(
        [...events, callAt('2026-04-01 11:00', { debtIds: more })],
        groupsFor(asked),
        limit,
      );
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('calls for debts that are full and not asked about leave the count of this one alone', () => {
  const events = Array.from({ length: 20 }, () => callAt('2026-04-01 10:00', { debtIds: ['b', 'c'] }));
  expect(callsOnDebt(events, groupsFor(['a']), limit)).toBe(0);
});

test('a talk counts for each debt that it was about', () => {
  const events = [talkAt('2026-04-01 10:00', { debtIds: ['a', 'b'] })];
  expect(callsOnDebt(events, groupsFor(['a']), limit)).toBe(1);
  expect(callsOnDebt(events, groupsFor(['b']), limit)).toBe(1);
  expect(callsOnDebt(events, groupsFor(['c']), limit)).toBe(0);
});

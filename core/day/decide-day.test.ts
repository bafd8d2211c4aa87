import type { AccountFacts } from '@duly/facts/account-facts.ts';
import { partyFlags } from '@duly/facts/party-flags.ts';
import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import { asDay, formatDay } from '@duly/kernel/day.ts';
import { consumer } from '@duly/policies/consumer.ts';
import { shippedLadders } from '@duly/policies/shipped-ladders.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRuleset } from '../policy/compile-ruleset.ts';
import type { DayDecision } from './day-decision.ts';
import { decideDay } from './decide-day.ts';
import { decisionContent, decisionText } from './decision-content.ts';
import { explainDay } from './explain-day.ts';
import { day, plainFacts, someFacts, someFactsDay } from './testing/some-facts.ts';

const ruleset = compileRuleset(shippedLadders, weekdaysCalendar);

/** Due on Monday 2026-03-02, 1,000.00. */
const owing: AccountFacts = {
  ...plainFacts,
  principalMinor: 100_000n,
  oldestDue: day('2026-03-02'),
  oldestItem: plainFacts.accountId,
};

const taskOn = (text: string, more: Partial<AccountFacts> = {}): string | null => {
  const { task } = decideDay({ ...owing, ...more }, ruleset, day(text));
  return task === null ? null : `${task.step} ${task.action} ${task.occurrence} due ${formatDay(task.dueOn)}`;
};

/** What the night and the desk write back. */
const recorded = (facts: AccountFacts, decision: DayDecision): AccountFacts => ({
  ...facts,
  promiseStatus: decision.promiseStatus,
  brokenCount: decision.brokenCount,
});

const done = (step: number, on: string, occurrence = 1): Partial<AccountFacts> => ({
  doneAnchor: owing.oldestDue,
  doneStep: step,
  doneOccurrence: occurrence,
  doneOn: day(on),
});

test.each([
  ['2026-02-22', null],
  ['2026-02-23', 'remind-before-due email 1 due 2026-02-23'],
  ['2026-03-02', 'remind-before-due email 1 due 2026-02-23'],
  ['2026-03-03', 'chase-second-day call-and-email 1 due 2026-03-03'],
  ['2026-03-16', 'chase-second-day call-and-email 1 due 2026-03-03'],
  ['2026-03-17', 'chase-daily call-and-email 1 due 2026-03-17'],
  ['2026-03-23', 'report-to-supervisor escalate 1 due 2026-03-23'],
  ['2026-04-02', 'report-to-manager escalate 1 due 2026-04-02'],
  ['2026-05-04', 'report-to-general-manager escalate 1 due 2026-05-04'],
  ['2026-06-01', 'approve-lock approve-lock 1 due 2026-06-01'],
])(
  'the trade ladder of an invoice due on Monday 2026-03-02, never worked, asks on %s for %s',
  (text, task) => {
    expect(taskOn(text)).toBe(task);
  },
);

test('a step that was done comes again after its pause, on a business day, and the next one follows', () => {
  expect(taskOn('2026-03-04', done(20, '2026-03-03'))).toBe(null);
  expect(taskOn('2026-03-05', done(20, '2026-03-03'))).toBe(
    'chase-second-day call-and-email 2 due 2026-03-05',
  );
  // Two days after Thursday is Saturday: the customer's office opens on Monday.
  expect(taskOn('2026-03-07', done(20, '2026-03-05', 2))).toBe(null);
  expect(taskOn('2026-03-09', done(20, '2026-03-05', 2))).toBe(
    'chase-second-day call-and-email 3 due 2026-03-09',
  );
  expect(taskOn('2026-03-23', done(40, '2026-03-23'))).toBe(null);
  expect(taskOn('2026-03-24', done(40, '2026-03-23'))).toBe(
    'chase-with-supervisor call-and-email 1 due 2026-03-24',
  );
});

test('missing contact data turns the step into a task to complete it, never into silence', () => {
  expect(taskOn('2026-03-03', { points: 4 })).toBe('chase-second-day complete-contact-data 1 due 2026-03-03');
});

test('a promise holds the ladder through its due day; the day after it is judged and the task is there', () => {
  const promised: Partial<AccountFacts> = {
    promiseId: plainFacts.accountId,
    promiseDueOn: day('2026-03-10'),
    promiseMinor: 60_000n,
    promiseStatus: 'open',
  };
  const decide = (text: string, more: Partial<AccountFacts> = {}) =>
    decideDay({ ...owing, ...promised, ...more }, ruleset, day(text));
  expect(decide('2026-03-10')).toMatchObject({
    hold: { code: 'promise-open' },
    task: null,
    wakeOn: day('2026-03-11'),
  });
  expect(decide('2026-03-11')).toMatchObject({ promiseStatus: 'broken', brokenCount: 1, hold: null });
  expect(decide('2026-03-11').task?.reasons[0]).toEqual({ code: 'promise-broken', points: 40 });
  expect(decide('2026-03-11', { promisePaidMinor: 1n })).toMatchObject({
    promiseStatus: 'part',
    brokenCount: 1,
  });
  expect(decide('2026-03-09', { promisePaidMinor: 60_000n })).toMatchObject({
    promiseStatus: 'kept',
    hold: null,
  });
  // Money paid in time and booked late turns the verdict round, and the count with it.
  expect(
    decide('2026-03-12', { promiseStatus: 'broken', brokenCount: 1, promisePaidMinor: 60_000n }),
  ).toMatchObject({ promiseStatus: 'kept', brokenCount: 0 });
});

test.each([
  ['a stop request', { flags: partyFlags.stopRequest }, 'stop-request'],
  ['a death', { flags: partyFlags.deceased | partyFlags.stopRequest }, 'deceased'],
  ['an open complaint', { flags: partyFlags.complaintOpen }, 'complaint-open'],
  ['a hold of the party', { partyHoldUntil: day('2026-03-12') }, 'party-hold'],
  [
    'a claim that it is paid',
    { holdUntil: day('2026-03-12'), holdReason: 'paid-claim' as const },
    'account-hold',
  ],
])('%s holds the ladder', (_, more, code) => {
  expect(decideDay({ ...owing, ...more }, ruleset, day('2026-03-10'))).toMatchObject({
    task: null,
    hold: { code },
  });
});

test('a hold ends by itself: the account wakes the day after', () => {
  const held = { ...owing, holdUntil: day('2026-03-12') };
  expect(decideDay(held, ruleset, day('2026-03-10')).wakeOn).toBe(day('2026-03-13'));
  expect(decideDay(held, ruleset, day('2026-03-13')).task).not.toBe(null);
});

test('a hold with days stands from its first to its last, wakes the account for both, and names itself', () => {
  const hold = { code: 'breathing-space', from: day('2026-03-11'), until: day('2026-03-20') } as const;
  const held = { ...owing, partyHolds: [hold] };
  const before = decideDay(held, ruleset, day('2026-03-10'));
  expect(before).toMatchObject({ hold: null });
  expect(before.wakeOn).toBe(day('2026-03-11'));
  const during = decideDay(held, ruleset, day('2026-03-11'));
  expect(during).toMatchObject({ task: null, hold: { code: 'breathing-space', until: day('2026-03-20') } });
  expect(during.wakeOn).not.toBe(null);
  expect(Number(during.wakeOn)).toBeLessThanOrEqual(day('2026-03-21'));
  expect(decideDay(held, ruleset, day('2026-03-20'))).toMatchObject({ task: null });
  expect(decideDay(held, ruleset, day('2026-03-21'))).toMatchObject({ hold: null });
});

test('of several holds with days the one that lasts longest is named', () => {
  const short = { code: 'moratorium', from: day('2026-03-01'), until: day('2026-03-12') } as const;
  const long = { code: 'adviser-plan', from: day('2026-03-01'), until: day('2026-04-12') } as const;
  const open = { code: 'plan-performing', from: day('2026-03-01'), until: null } as const;
  const codeOf = (partyHolds: AccountFacts['partyHolds']) =>
    decideDay({ ...owing, partyHolds }, ruleset, day('2026-03-10')).hold?.code;
  expect(codeOf([short, long])).toBe('adviser-plan');
  expect(codeOf([long, short])).toBe('adviser-plan');
  expect(codeOf([long, open, short])).toBe('plan-performing');
});

test('nothing open, or only what is disputed, leaves no task and nothing to wake for', () => {
  expect(decideDay(plainFacts, ruleset, day('2026-03-10'))).toMatchObject({
    stage: 0,
    task: null,
    wakeOn: null,
  });
  const disputed = { ...plainFacts, principalMinor: 500n, disputedMinor: 500n };
  expect(explainDay(disputed, ruleset, day('2026-03-10'))).toMatchObject({
    decision: { task: null, wakeOn: null },
    trace: [{ code: 'all-disputed' }, { code: 'sleeps' }],
  });
});

test.each([
  [0, 'm0'],
  [1, 'early'],
  [5, 'early'],
  [6, 'middle'],
  [18, 'middle'],
  [19, 'late'],
  [28, 'late'],
  [31, 'm2'],
  [181, 'm7+'],
])('a consumer %i days past due is in stage %s', (late, id) => {
  const { stage } = decideDay({ ...owing, ladder: 'consumer' }, ruleset, asDay(day('2026-03-02') + late));
  expect(consumer.stages.find((form) => form.no === stage)?.id).toBe(id);
});

test('a priority is the sum of its reasons, highest first', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { task } = decideDay(facts, ruleset, someFactsDay);
      const points = task?.reasons.map((reason) => reason.points) ?? [];
      expect(points).toEqual([...points].sort((a, b) => b - a));
      expect(points.reduce((sum, value) => sum + value, 0)).toBe(task?.priority ?? 0);
    }),
  );
});

test('deciding again after it was recorded decides the same', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const first = decideDay(facts, ruleset, someFactsDay);
      expect(decideDay(recorded(facts, first), ruleset, someFactsDay)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

test('sleepers really sleep: before the day on which it wakes, no decision differs', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const first = decideDay(facts, ruleset, someFactsDay);
      const known = recorded(facts, first);
      const end = first.wakeOn ?? someFactsDay + 60;
      for (let later = someFactsDay + 1; later < end; later += 1) {
        const again = decideDay(known, ruleset, asDay(later));
        expect(decisionText(again)).toBe(decisionText(first));
        expect(again.wakeOn).toBe(first.wakeOn);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('nobody sleeps beyond the end of what the calendar knows, nor beyond the next policy', () => {
  const known = { ...weekdaysCalendar, id: 'known', knownUntil: day('2026-03-20') };
  const nextMonth = { ...owing, oldestDue: day('2026-06-01') };
  expect(decideDay(nextMonth, compileRuleset(shippedLadders, known), day('2026-03-10')).wakeOn).toBe(
    day('2026-03-21'),
  );
  const changing = compileRuleset(shippedLadders, weekdaysCalendar, day('2026-03-15'));
  expect(decideDay(nextMonth, changing, day('2026-03-10')).wakeOn).toBe(day('2026-03-15'));
  expect(decideDay(owing, compileRuleset(shippedLadders, known), day('2026-03-23'))).toMatchObject({
    provisional: true,
  });
});

test('the explained decision is the decision, and the written-out text is the canonical one', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const decision = decideDay(facts, ruleset, someFactsDay);
      expect(explainDay(facts, ruleset, someFactsDay).decision).toEqual(decision);
      expect(decisionText(decision)).toBe(canonical(decisionContent(decision)));
    }),
    { numRuns: 500 },
  );
});

test('an account on a ladder that the ruleset lacks is an error, so that the night parks it', () => {
  expect(() => decideDay({ ...owing, ladder: 'gone' }, ruleset, day('2026-03-10'))).toThrow(/gone/);
});

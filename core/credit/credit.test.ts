import { addDays, type Day, parseDay } from '@duly/kernel/day.ts';
import { starterCredit } from '@duly/policies/credit/starter-credit.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessCredit, type CreditAssessment, type CreditFacts } from './assess-credit.ts';
import { cutsSupply, groundStands, lockTargets, mayAskHold } from './credit-hold.ts';
import { mayOrder } from './may-order.ts';

const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  return day;
};
const today = dayOf('2026-06-01');
const ago = (days: number) => addDays(today, -days);
const plain: CreditFacts = {
  day: today,
  openMinor: 50_000n,
  disputedMinor: 0n,
  oldestDue: null,
  limitMinor: 100_000n,
  stopped: false,
  locked: false,
  asked: { stop: false, lock: false },
};
const assess = (given: Partial<CreditFacts>) => assessCredit({ ...plain, ...given }, starterCredit);

describe('where a customer stands', () => {
  const table: readonly (readonly [string, Partial<CreditFacts>, Partial<CreditAssessment>])[] = [
    [
      'half of the limit, nothing due',
      {},
      { state: 'ok', freeMinor: 50_000n, reasons: [], nextStep: 'none' },
    ],
    ['one below four fifths of the limit', { openMinor: 79_999n }, { state: 'ok' }],
    ['four fifths of the limit', { openMinor: 80_000n }, { state: 'warn', reasons: ['near-limit'] }],
    ['exactly the limit', { openMinor: 100_000n }, { state: 'warn', freeMinor: 0n, nextStep: 'remind' }],
    [
      'one over the limit',
      { openMinor: 100_001n },
      { state: 'over-limit', freeMinor: 0n, reasons: ['over-limit'], nextStep: 'recommend-stop' },
    ],
    ['a limit of nothing, and nothing owed', { openMinor: 0n, limitMinor: 0n }, { state: 'ok', reasons: [] }],
    ['a limit of nothing, and one owed', { openMinor: 1n, limitMinor: 0n }, { state: 'over-limit' }],
    ['due today', { oldestDue: today }, { state: 'ok', daysPastDue: 0 }],
    ['due tomorrow', { oldestDue: addDays(today, 1) }, { state: 'ok', daysPastDue: 0 }],
    ['one day past due', { oldestDue: ago(1) }, { state: 'warn', daysPastDue: 1, reasons: ['past-due'] }],
    ['exactly 60 days', { oldestDue: ago(60) }, { state: 'warn', daysPastDue: 60, nextStep: 'remind' }],
    [
      '61 days',
      { oldestDue: ago(61) },
      { state: 'overdue', daysPastDue: 61, reasons: ['overdue'], nextStep: 'recommend-stop' },
    ],
    ['three months to the day', { oldestDue: dayOf('2026-03-01') }, { reasons: ['overdue'] }],
    [
      'three months and a day',
      { oldestDue: dayOf('2026-02-28') },
      { reasons: ['overdue', 'long-overdue'], nextStep: 'recommend-stop' },
    ],
    [
      'over the limit and 61 days',
      { openMinor: 100_001n, oldestDue: ago(61) },
      { state: 'overdue', reasons: ['over-limit', 'overdue'] },
    ],
    [
      'what is disputed stands apart',
      { openMinor: 130_000n, disputedMinor: 60_000n },
      { state: 'ok', exposureMinor: 70_000n, freeMinor: 30_000n },
    ],
    [
      'more was paid than is owed',
      { openMinor: -5_000n, oldestDue: ago(90) },
      { state: 'ok', exposureMinor: 0n, freeMinor: 100_000n, daysPastDue: 0 },
    ],
    [
      'no limit was agreed',
      { limitMinor: null, openMinor: 9_999_999n },
      { state: 'ok', freeMinor: null, reasons: ['no-limit'] },
    ],
    [
      'somebody recommended a stop',
      { oldestDue: ago(61), asked: { stop: true, lock: false } },
      { state: 'overdue', nextStep: 'await-stop' },
    ],
    ['stopped', { stopped: true, oldestDue: ago(61) }, { state: 'stopped', nextStep: 'collect' }],
    [
      'stopped and older than three months',
      { stopped: true, oldestDue: ago(100) },
      { state: 'stopped', nextStep: 'recommend-lock' },
    ],
    [
      'a lock waits',
      { stopped: true, oldestDue: ago(100), asked: { stop: false, lock: true } },
      { state: 'stopped', nextStep: 'await-lock' },
    ],
    [
      'locked',
      { stopped: true, locked: true, oldestDue: ago(100) },
      { state: 'locked', nextStep: 'collect' },
    ],
  ];
  test.each(table)('%s', (_, given, wanted) => {
    expect(assess(given)).toMatchObject(wanted);
  });

  test('a February that is short brings its three months to the last day, as the calendar does', () => {
    const oldestDue = dayOf('2025-11-30');
    expect(assess({ oldestDue, day: dayOf('2026-02-28') }).reasons).toEqual(['overdue']);
    expect(assess({ oldestDue, day: dayOf('2026-03-01') }).reasons).toContain('long-overdue');
  });
});

describe('when a hold has its ground', () => {
  const over = assess({ openMinor: 100_001n });
  const late = assess({ oldestDue: ago(61) });
  const long = assess({ oldestDue: ago(100) });
  const fine = assess({});

  test('a stop stands while any currency is over its limit or beyond the days, whichever it was set for', () => {
    for (const reason of ['over-limit', 'overdue']) {
      expect(groundStands({ kind: 'stop', reason }, [fine, over])).toBe(true);
      expect(groundStands({ kind: 'stop', reason }, [late, fine])).toBe(true);
      expect(groundStands({ kind: 'stop', reason }, [fine, assess({ oldestDue: ago(60) })])).toBe(false);
      expect(groundStands({ kind: 'stop', reason }, [])).toBe(false);
    }
  });

  test('a lock for arrears stands while a debt is older than three months', () => {
    expect(groundStands({ kind: 'lock', reason: 'overdue' }, [fine, long])).toBe(true);
    expect(groundStands({ kind: 'lock', reason: 'overdue' }, [late])).toBe(false);
  });

  test('what was set by judgement has no ground that a payment could take away', () => {
    for (const reason of ['rating-fell', 'other'])
      expect(groundStands({ kind: 'stop', reason }, [fine])).toBeNull();
    for (const reason of ['promise-broken', 'security-at-risk', 'other'])
      expect(groundStands({ kind: 'lock', reason }, [fine])).toBeNull();
  });

  test('nobody recommends a ground that the books do not show', () => {
    expect(mayAskHold({ kind: 'stop', reason: 'over-limit' }, [late])).toBe(false);
    expect(mayAskHold({ kind: 'stop', reason: 'overdue' }, [over])).toBe(false);
    expect(mayAskHold({ kind: 'lock', reason: 'overdue' }, [late])).toBe(false);
    expect(mayAskHold({ kind: 'lock', reason: 'overdue' }, [long])).toBe(true);
    expect(mayAskHold({ kind: 'stop', reason: 'rating-fell' }, [fine])).toBe(true);
  });

  test('a hold that could be asked for on a ground is not released in the same breath', () => {
    const facts = fc.record({
      openMinor: fc.bigInt(-1_000n, 300_000n),
      disputedMinor: fc.bigInt(0n, 100_000n),
      late: fc.option(fc.integer({ min: -40, max: 200 }), { nil: null }),
      limitMinor: fc.option(fc.bigInt(0n, 200_000n), { nil: null }),
    });
    const hold = fc.record({
      kind: fc.constantFrom('stop' as const, 'lock' as const),
      reason: fc.constantFrom('over-limit', 'overdue', 'other'),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 3 }), hold, (currencies, one) => {
        const assessed = currencies.map(({ late: days, ...given }) =>
          assess({ ...given, oldestDue: days === null ? null : ago(days) }),
        );
        if (mayAskHold(one, assessed)) expect(groundStands(one, assessed)).not.toBe(false);
      }),
      { seed: 8, numRuns: 400 },
    );
  });
});

describe('whether something may be sold on credit', () => {
  const ask = (
    given: Partial<CreditFacts>,
    amountMinor: bigint,
    trades: string[] = [],
    trade: string | null = null,
  ) => {
    const own = assess(given);
    return mayOrder({ amountMinor, trade }, own, [own], trades);
  };

  test('up to the limit and not one unit further without approval', () => {
    expect(ask({}, 50_000n)).toEqual({ mayOrderOnCredit: true, needsApproval: false, reasons: [] });
    expect(ask({}, 50_001n)).toEqual({
      mayOrderOnCredit: false,
      needsApproval: true,
      reasons: ['over-limit'],
    });
  });

  test('nothing to a customer in arrears without approval, be it one day and in another currency', () => {
    expect(ask({ oldestDue: ago(1) }, 1n)).toMatchObject({ mayOrderOnCredit: false, needsApproval: true });
    const own = assess({});
    const other = assess({ oldestDue: ago(1), limitMinor: null });
    const answer = mayOrder({ amountMinor: 1n, trade: null }, own, [own, other], []);
    expect(answer).toMatchObject({ mayOrderOnCredit: false, needsApproval: true, reasons: ['past-due'] });
  });

  test('nothing at all to one who is stopped, whoever would approve', () => {
    expect(ask({ stopped: true }, 1n)).toMatchObject({ mayOrderOnCredit: false, needsApproval: false });
  });

  test('without a limit, and outside of what was agreed to be traded, somebody is asked', () => {
    expect(ask({ limitMinor: null }, 1n)).toMatchObject({ needsApproval: true, reasons: ['no-limit'] });
    expect(ask({}, 1n, ['fodder'], 'machines')).toMatchObject({ needsApproval: true, reasons: ['trade'] });
    expect(ask({}, 1n, ['fodder'], null)).toMatchObject({ needsApproval: true });
    expect(ask({}, 1n, ['fodder'], 'fodder')).toMatchObject({ mayOrderOnCredit: true });
  });
});

test('the essential supplies are named, and goods and services are none', () => {
  expect(lockTargets.filter(cutsSupply)).toEqual(['water', 'power', 'heat', 'gas']);
});

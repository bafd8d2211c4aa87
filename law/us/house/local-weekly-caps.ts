import type { GateEvent } from '@duly/facts/gate-facts.ts';
import { type Answer, allow } from '../../answer.ts';
import type { Example } from '../../example.ts';
import { onKnownClock } from '../../local-days.ts';
import type { Provision, Question } from '../../provision.ts';
import { firstBelowMs, measureRolling } from '../../rolling-count.ts';
import type { Words } from '../../words.ts';
import { callsOnDebt, debtGroups } from '../calls/calls-by-debt.ts';
import { callsWith, isCounted } from '../calls/counted-calls.ts';
import { allButLawyer, covered } from '../covered.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { callsEachDay, usExample } from '../us-examples.ts';

type CapFigures = { readonly calls: number; readonly days: number };

function judgeCap({ facts, intent, moment, figures }: Question<CapFigures>): Answer {
  const says = {
    zh: `当地较严：就同一债务 ${figures.days} 日内至多 ${figures.calls} 次电话`,
    en: `Stricter there: at most ${figures.calls} calls on one debt within ${figures.days} days`,
  };
  const groups = debtGroups(facts, intent);
  const measure = (events: readonly GateEvent[]): number => callsOnDebt(events, groups, figures.calls);
  const events = callsWith(facts, intent, moment.atMs).filter(isCounted);
  const counted = measureRolling(events, moment, figures.days, measure);
  const count = { counted, limit: figures.calls };
  if (counted < figures.calls) return allow(says, count);
  const untilMs = firstBelowMs(events, moment, figures.days, figures.calls, measure);
  const instead = { zh: '改用信函', en: 'Send a letter' };
  return { verdict: 'refuse', code: 'weekly-cap', says, ...count, untilMs, instead };
}

interface LocalCap {
  readonly id: string;
  readonly title: Words;
  readonly place: string;
  readonly calls: number;
  readonly examples: readonly Example[];
}

const days = 7;

function capProvision(cap: LocalCap): Provision<CapFigures> {
  return {
    id: cap.id,
    title: cap.title,
    level: 'house',
    confidence: 'house',
    scope: {
      ...covered,
      places: [cap.place],
      initiatedBy: ['creditor'],
      channels: ['call'],
      roles: allButLawyer,
    },
    dated: [{ from: knownFrom.house, figures: { calls: cap.calls, days }, citation: housePolicy }],
    // Remembered and not read; kept because it is the stricter side.
    judge: onKnownClock(judgeCap),
    examples: cap.examples,
    notEncoded: [
      {
        zh: '当地条文未读，其例外不予放行；短信与邮件是否一并计次不明，不计。',
        en: 'The local text was not read: its exceptions open nothing, and whether messages count with calls is not known; they do not here.',
      },
    ],
  };
}

const inBoston = { party: { places: ['US', 'US-MA'] } };
const inTheCity = { party: { places: ['US', 'US-NY', 'US-NY-NYC'] } };

/** HOUSE-US-MA-CALLS, HOUSE-US-NYC-CALLS: weekly caps of places that are known to be stricter. */
export const localWeeklyCaps: readonly Provision<CapFigures>[] = [
  capProvision({
    id: 'HOUSE-US-MA-CALLS',
    title: { zh: '马萨诸塞州：七日两次电话', en: 'Massachusetts: two calls in seven days' },
    place: 'US-MA',
    calls: 2,
    examples: [
      usExample(
        '已有 1 次',
        'After 1 call',
        '2026-04-02 12:00',
        { ...inBoston, events: callsEachDay('2026-04', 1, 1) },
        'allow',
      ),
      usExample(
        '已有 2 次',
        'After 2 calls',
        '2026-04-02 12:00',
        { ...inBoston, events: callsEachDay('2026-04', 1, 2) },
        'refuse',
        '2026-04-08 00:00',
      ),
      usExample(
        '第 8 日',
        'On the eighth day',
        '2026-04-08 12:00',
        { ...inBoston, events: callsEachDay('2026-04', 1, 2) },
        'allow',
      ),
      usExample(
        '纽约州不适用',
        'Not in New York',
        '2026-04-02 12:00',
        { events: callsEachDay('2026-04', 1, 2) },
        'not-applicable',
      ),
    ],
  }),
  capProvision({
    id: 'HOUSE-US-NYC-CALLS',
    title: { zh: '纽约市：七日三次电话', en: 'New York City: three calls in seven days' },
    place: 'US-NY-NYC',
    calls: 3,
    examples: [
      usExample(
        '已有 2 次',
        'After 2 calls',
        '2026-04-03 12:00',
        { ...inTheCity, events: callsEachDay('2026-04', 1, 2) },
        'allow',
      ),
      usExample(
        '已有 3 次',
        'After 3 calls',
        '2026-04-03 12:00',
        { ...inTheCity, events: callsEachDay('2026-04', 1, 3) },
        'refuse',
        '2026-04-08 00:00',
      ),
      usExample(
        '第 8 日',
        'On the eighth day',
        '2026-04-08 12:00',
        { ...inTheCity, events: callsEachDay('2026-04', 1, 3) },
        'allow',
      ),
      usExample(
        '纽约州其他地方不适用',
        'Not elsewhere in the state',
        '2026-04-03 12:00',
        { events: callsEachDay('2026-04', 1, 3) },
        'not-applicable',
      ),
    ],
  }),
];

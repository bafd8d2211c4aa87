import { type Answer, allow } from '../../answer.ts';
import { onKnownClock } from '../../local-days.ts';
import type { Provision, Question } from '../../provision.ts';
import { measureRolling } from '../../rolling-count.ts';
import { callsWith, isCounted } from '../calls/counted-calls.ts';
import { allButLawyer, covered } from '../covered.ts';
import { flag } from '../flag.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { callAt, usExample } from '../us-examples.ts';

type DayFigures = { readonly callsOnOneDay: number };

function judgeDay({ facts, intent, moment, figures }: Question<DayFigures>): Answer {
  const placed = callsWith(facts, intent, moment.atMs).filter(isCounted);
  const counted = measureRolling(placed, moment, 1, (events) => events.length);
  const says = {
    zh: `同一日第 ${figures.callsOnOneDay} 次电话起，可推翻合规推定`,
    en: `From call ${figures.callsOnOneDay} on one day, the presumption may be rebutted`,
  };
  if (counted + 1 < figures.callsOnOneDay) return allow(says);
  return flag('rebuttal-concentration', says, { counted, limit: figures.callsOnOneDay });
}

const onOneDay = (count: number) =>
  Array.from({ length: count }, (_, index) => callAt(`2026-04-01 1${index}:00`));

/** US-FREQ-04: many calls on one day speak against the presumption of compliance. */
export const concentratedCalls: Provision<DayFigures> = {
  id: 'US-FREQ-04',
  title: { zh: '一日集中拨打', en: 'Calls crowded into a day' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], channels: ['call'], roles: allButLawyer },
  dated: [
    {
      from: knownFrom.regulationF,
      figures: { callsOnOneDay: 6 },
      citation: regulationF('1006.14(b)(2)(i)', 'comment 14(b)(2)(i)-2'),
    },
  ],
  // A highly concentrated pattern: the examples are seven in one day, or six on one day.
  judge: onKnownClock(judgeDay),
  examples: [
    usExample('当日第 5 次', 'Call 5 of the day', '2026-04-01 18:00', { events: onOneDay(4) }, 'allow'),
    usExample(
      '当日第 6 次：提示',
      'Call 6 of the day: flagged',
      '2026-04-01 18:00',
      { events: onOneDay(5) },
      'presumed-compliant',
    ),
    usExample('次日第 1 次', 'Call 1 of the next day', '2026-04-02 10:00', { events: onOneDay(5) }, 'allow'),
    usExample(
      '不知道在哪里，先补充',
      'Where the person is must be known',
      '2026-04-01 18:00',
      { party: { zones: [] } },
      'missing-fact',
    ),
  ],
  notEncoded: [
    {
      zh: '这是提示，不是禁止；是否推翻推定由法院判断。',
      en: 'A flag and no bar: whether it rebuts is for a court.',
    },
  ],
};

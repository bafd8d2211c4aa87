import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GatePreference } from '@duly/facts/gate-facts.ts';
import { type Day, weekday } from '@duly/kernel/day.ts';
import { intersectRanges, type MinuteRange, wholeDay } from '../../hours.ts';
import type { Provision, Question } from '../../provision.ts';
import { allButLawyer, covered } from '../covered.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { isLifted, judgeInconvenient } from '../one-reply.ts';
import { knownInconvenienceExamples } from './known-inconvenience-examples.ts';

type TimeFigures = { readonly repliesPerMessage: number };

function concerns(preference: GatePreference, intent: ContactIntent): boolean {
  if (preference.channel !== null && preference.channel !== intent.channel) return false;
  return preference.pointId === null || preference.pointId === intent.contactPointId;
}

// "Busy now" designates no time: it closes the hours named on the day it was said, and no other.
function holdsOn(preference: GatePreference, day: Day): boolean {
  if (preference.kind === 'busy-now') return day === preference.saidOn;
  if (preference.kind !== 'inconvenient-time') return false;
  if (day < preference.saidOn || (preference.untilOn !== null && day > preference.untilOn)) return false;
  return preference.weekdays.length === 0 || preference.weekdays.includes(weekday(day));
}

/** What is left of a day without these hours; over midnight they take the evening and the next day's morning. */
function without(preference: GatePreference, day: Day): readonly MinuteRange[] {
  const { fromMinute, toMinute } = preference;
  const overMidnight = fromMinute > toMinute;
  let left = wholeDay;
  if (holdsOn(preference, day)) {
    left = overMidnight
      ? [[0, fromMinute]]
      : [
          [0, fromMinute],
          [toMinute, 1440],
        ];
  }
  if (overMidnight && holdsOn(preference, (day - 1) as Day)) left = intersectRanges(left, [[toMinute, 1440]]);
  return left;
}

function convenientRanges(question: Question<TimeFigures>, day: Day): readonly MinuteRange[] {
  const { facts, intent } = question;
  return facts.preferences
    .filter((preference) => concerns(preference, intent))
    .reduce<readonly MinuteRange[]>((left, one) => intersectRanges(left, without(one, day)), wholeDay);
}

/** US-TIME-02: a time that is known to be inconvenient is kept free, from whomever it is known. */
export const knownInconvenience: Provision<TimeFigures> = {
  id: 'US-TIME-02',
  title: { zh: '已知的不方便时间', en: 'Times known to be inconvenient' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, channels: ['call', 'sms', 'email', 'im', 'visit'], roles: allButLawyer },
  dated: [
    {
      from: knownFrom.regulationF,
      figures: { repliesPerMessage: 1 },
      citation: regulationF('1006.6(b)(1)', 'comment 6(b)(1)-1'),
    },
  ],
  // The word "inconvenient" is enough, as is what the creditor's file says; being busy is no designation.
  judge: (question) =>
    judgeInconvenient(question, (day) => convenientRanges(question, day), 'known-inconvenient-time', {
      zh: '不在本人已表示不方便的时间联系（债权人移交的备注同样算知悉）',
      en: "Not at a time that is known to be inconvenient; the creditor's notes are knowledge too",
    }),
  hours: (question, day) => (isLifted(question) ? wholeDay : convenientRanges(question, day)),
  examples: knownInconvenienceExamples,
  notEncoded: [
    {
      zh: '从谈话中听出不方便，由登记的人判断。',
      en: 'Whether words amounted to saying so is judged by whoever records them.',
    },
  ],
};

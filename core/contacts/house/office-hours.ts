import type { Channel } from '@duly/facts/contact-intent.ts';
import type { LimitSet } from '@duly/facts/house-limits.ts';
import { isBusinessDay, isProvisional } from '@duly/kernel/calendar.ts';
import type { Day } from '@duly/kernel/day.ts';
import { allow } from '@duly/law/answer.ts';
import { type MinuteRange, rangesOfHours, wholeDay } from '@duly/law/hours.ts';
import { clockText, judgeHours } from '@duly/law/judge-hours.ts';
import type { Figures, Provision, Question } from '@duly/law/provision.ts';
import type { Words } from '@duly/law/words.ts';
import { houseExamples } from './house-examples.ts';
import { alwaysInForce, limitsOf } from './house-provision.ts';

function officeRanges(question: Question<Figures>, day: Day): readonly MinuteRange[] {
  const hours = limitsOf(question.facts).hours[question.intent.channel];
  if (hours === undefined) return wholeDay;
  if (hours.businessDaysOnly && !isBusinessDay(question.moment.calendar, day).business) return [];
  return rangesOfHours(hours.fromMinute, hours.toMinute);
}

type Hours = NonNullable<LimitSet['hours'][Channel]>;

const saidByHours = new WeakMap<Hours, Words>();
const laterInDay: Words = { zh: '排到开放时段', en: 'Plan it for the open hours' };

function saidOf(hours: Hours): Words {
  const kept = saidByHours.get(hours);
  if (kept !== undefined) return kept;
  const days = hours.businessDaysOnly
    ? { zh: '工作日', en: 'business days' }
    : { zh: '每日', en: 'every day' };
  const from = clockText(hours.fromMinute);
  const to = clockText(hours.toMinute);
  const made = { zh: `${days.zh} ${from} 至 ${to}`, en: `${from} to ${to} on ${days.en}` };
  saidByHours.set(hours, made);
  return made;
}

/** The hours in which the house lets a channel be used, on business days only where it says so. */
export const officeHours: Provision = {
  id: 'HOUSE-HOURS',
  title: { zh: '作业时间', en: 'Working hours' },
  level: 'house',
  confidence: 'house',
  scope: { initiatedBy: ['creditor'], purposes: ['collect', 'locate', 'notice'] },
  dated: alwaysInForce,
  judge: (question) => {
    const { facts, intent, moment } = question;
    const hours = limitsOf(facts).hours[intent.channel];
    if (hours === undefined) return allow({ zh: '此渠道不限时间', en: 'No hours are set for this channel' });
    const answer = judgeHours(
      moment,
      (day) => officeRanges(question, day),
      'office-hours',
      saidOf(hours),
      laterInDay,
    );
    if (!hours.businessDaysOnly) return answer;
    const provisionalDays = moment.locals
      .map((local) => local.day)
      .filter((day) => isProvisional(moment.calendar, day));
    return provisionalDays.length === 0 ? answer : { ...answer, provisionalDays };
  },
  hours: officeRanges,
  examples: houseExamples('HOUSE-HOURS'),
  notEncoded: [
    {
      zh: '函件由邮政投递，默认不限时间。',
      en: 'Letters are delivered by post and have no hours unless set.',
    },
  ],
};

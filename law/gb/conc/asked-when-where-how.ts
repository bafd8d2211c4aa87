import type { GatePreference } from '@duly/facts/gate-facts.ts';
import { type Day, weekday } from '@duly/kernel/day.ts';
import { type Answer, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import { type MinuteRange, uniteRanges, wholeDay } from '../../hours.ts';
import { judgeHours } from '../../judge-hours.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

function holds(preference: GatePreference, question: Question<Figures>, day: Day): boolean {
  const { channel, pointId, saidOn, untilOn } = preference;
  const { intent } = question;
  if (saidOn > day || (untilOn !== null && day > untilOn)) return false;
  if (channel !== null && channel !== intent.channel) return false;
  return pointId === null || pointId === intent.contactPointId;
}

// Hours over midnight belong to the day on which they begin.
function closedOn({ weekdays, fromMinute, toMinute }: GatePreference, day: Day): readonly MinuteRange[] {
  const named = (on: number): boolean => weekdays.length === 0 || weekdays.includes(weekday(on as Day));
  if (fromMinute < toMinute) return named(day) ? [[fromMinute, toMinute]] : [];
  const early: readonly MinuteRange[] = named(day - 1) && toMinute > 0 ? [[0, toMinute]] : [];
  return named(day) ? [...early, [fromMinute, 1440]] : early;
}

function openBetween(closed: readonly MinuteRange[]): readonly MinuteRange[] {
  const open: MinuteRange[] = [];
  let from = 0;
  for (const [start, end] of closed) {
    if (start > from) open.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < 1440) open.push([from, 1440]);
  return open;
}

// Which request of where or how stands against the act on a day.
function against(question: Question<Figures>, day: Day): GatePreference | null {
  const place = pointOf(question.facts, question.intent)?.place ?? null;
  for (const preference of question.facts.preferences) {
    if (!holds(preference, question, day)) continue;
    const { kind } = preference;
    if (kind === 'avoid-channel' || kind === 'avoid-point') return preference;
    if (kind === 'inconvenient-place' && place !== null && preference.place === place) return preference;
  }
  return null;
}

const shut: readonly MinuteRange[] = [];

function openRanges(question: Question<Figures>, day: Day): readonly MinuteRange[] {
  const { preferences } = question.facts;
  if (preferences.length === 0) return wholeDay;
  if (against(question, day) !== null) return shut;
  let closed: readonly MinuteRange[] = [];
  for (const preference of preferences) {
    if (preference.kind !== 'inconvenient-time' || !holds(preference, question, day)) continue;
    closed = uniteRanges(closed, closedOn(preference, day));
  }
  return closed.length === 0 ? wholeDay : openBetween(closed);
}

function judgeRequests(question: Question<Figures>): Answer {
  let code: GatePreference['kind'] = 'inconvenient-time';
  for (const { day } of question.moment.locals) {
    const request = against(question, day);
    if (request === null) continue;
    // A request without an end is not waited for.
    if (request.untilOn === null) return never(request.kind, says, instead);
    code = request.kind;
  }
  return judgeHours(question.moment, (day) => openRanges(question, day), code, says, instead);
}

const says = {
  zh: '应尊重客户对联系时间、地点和方式的合理要求，不得在不合理的时间联系',
  en: 'Reasonable requests about when, where and how to be contacted are heeded; no contact at unreasonable times',
};
const instead = { zh: '按客户要求的时间和方式联系', en: 'Use the time and the way that they asked for' };

const nightShift: GatePreference = {
  kind: 'inconvenient-time',
  channel: null,
  pointId: null,
  place: null,
  weekdays: [],
  fromMinute: 600,
  toMinute: 960,
  saidOn: exampleDay('2026-11-01'),
  saidAtMs: 0,
  untilOn: null,
  source: 'person',
};
const overnight: GatePreference = { ...nightShift, weekdays: [3], fromMinute: 1320, toMinute: 540 };
const noTexts: GatePreference = { ...nightShift, kind: 'avoid-channel', channel: 'sms' };
const notAtWork: GatePreference = { ...nightShift, kind: 'inconvenient-place', place: 'work' };

/** CONC 7.9 on times: requests on when, where and how bind; the text names no hours and no number of calls. */
export const askedWhenWhereHow: Provision<Figures> = {
  id: 'GB-CONC-7.9-TIME',
  title: { zh: '联系的时间、地点与方式', en: 'When, where and how to contact' },
  level: 'L4',
  confidence: 'S1',
  scope: {
    ...consumerCredit,
    initiatedBy: ['creditor'],
    purposes: ['collect', 'locate', 'service'],
  },
  dated: [{ from: gbKnownFrom.conc79, figures: {}, citation: conc('7.9') }],
  judge: judgeRequests,
  hours: openRanges,
  examples: [
    gbExampleAt(
      '2026-11-12 09:59',
      '夜班，要求 10 点至 16 点勿扰：09:59 可以',
      'Works nights, asked to be left alone from 10 to 16: 09:59 may',
      'allow',
      { preferences: [nightShift] },
    ),
    gbExampleAt(
      '2026-11-12 10:00',
      '10:00 起不可，16:00 开放',
      'From 10:00 it may not, until 16:00',
      'refuse',
      { preferences: [nightShift] },
      '2026-11-12 16:00',
    ),
    gbExampleAt('2026-11-12 16:00', '16:00 可以', 'At 16:00 it may', 'allow', { preferences: [nightShift] }),
    gbExampleAt(
      '2026-11-12 08:59',
      '周三 22 点至次日 9 点勿扰，周四 08:59 不可',
      'Not from Wednesday 22:00 to 09:00: Thursday 08:59 may not',
      'refuse',
      { preferences: [overnight] },
      '2026-11-12 09:00',
    ),
    gbExampleAt(
      '2026-11-11 08:59',
      '同一要求，周三早上可以',
      'The same request: Wednesday morning may',
      'allow',
      { preferences: [overnight] },
    ),
    gbExample('要求不发短信', 'Asked for no texts', 'refuse', {
      preferences: [noTexts],
      intent: { channel: 'sms' },
    }),
    gbExample('要求不发短信，可以致电', 'Asked for no texts: a call may go', 'allow', {
      preferences: [noTexts],
    }),
    gbExample('要求勿致电单位', 'Asked not to be called at work', 'refuse', {
      preferences: [notAtWork],
      point: { place: 'work' },
    }),
    gbExample('要求勿致电单位，可以致电住处', 'Asked not to be called at work: home may', 'allow', {
      preferences: [notAtWork],
      point: { place: 'home' },
    }),
    gbExampleAt(
      '2026-11-12 12:00',
      '要求到今日为止',
      'The request runs until today',
      'refuse',
      {
        preferences: [{ ...noTexts, untilOn: exampleDay('2026-11-12') }],
        intent: { channel: 'sms' },
      },
      '2026-11-13 00:00',
    ),
    gbExample('要求已到期', 'The request has ended', 'allow', {
      preferences: [{ ...noTexts, untilOn: exampleDay('2026-11-11') }],
      intent: { channel: 'sms' },
    }),
    gbExample('本人来电，可以答复', 'When they call, the answer may go', 'not-applicable', {
      preferences: [nightShift],
      intent: { initiatedBy: 'debtor', purpose: 'reply' },
    }),
    gbExample('经营性债务不适用', 'A business debt is not covered', 'not-applicable', {
      debt: { use: 'business' },
    }),
    gbExampleAt('2014-12-21 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force'),
  ],
  notEncoded: [
    {
      zh: '原文没有钟点，也没有次数；08:00 至 21:00 借自住房抵押贷款指引 MCOB 13.5.4G，作为内部规定。要求是否合理由人判断。',
      en: 'The text has no hours and no number of calls; 08:00 to 21:00 is borrowed from the mortgage guidance MCOB 13.5.4G as house policy. Whether a request is reasonable is for people to say.',
    },
  ],
};

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GatePreference } from '@duly/facts/gate-facts.ts';
import { addDays, type Day, weekday } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import { allow } from '@duly/law/answer.ts';
import { pointOf } from '@duly/law/effective-role.ts';
import { type MinuteRange, wholeDay } from '@duly/law/hours.ts';
import { judgeHours } from '@duly/law/judge-hours.ts';
import { exampleDay } from '@duly/law/plain-case.ts';
import type { Figures, Provision, Question } from '@duly/law/provision.ts';
import { alwaysInForce } from './house-provision.ts';

const collects = { initiatedBy: ['creditor'], purposes: ['collect', 'locate'] } as const;
const at = '2026-11-12 15:00';

// Made once, because nearly everybody gets it.
const nothingAsked = allow({ zh: '没有此类要求', en: 'They asked for nothing of the kind' });

// Letters and e-mails wait until they are read; what is heard or stands at the door comes when it comes.
const atOnce: ReadonlySet<string> = new Set(['call', 'sms', 'visit', 'im', 'email']);

function isFor(preference: GatePreference, intent: ContactIntent): boolean {
  const { channel, pointId } = preference;
  return (
    (channel === null || channel === intent.channel) &&
    (pointId === null || pointId === intent.contactPointId)
  );
}

// Busy now is busy on the day of saying only, unless they named another day.
function lastDayOf(preference: GatePreference): Day | null {
  return preference.kind === 'busy-now' ? (preference.untilOn ?? preference.saidOn) : preference.untilOn;
}

function beginsOn(preference: GatePreference, day: Day): boolean {
  const last = lastDayOf(preference);
  if (day < preference.saidOn || (last !== null && day > last)) return false;
  return preference.weekdays.length === 0 || preference.weekdays.includes(weekday(day));
}

/** The minutes of a day that a preference closes; hours over midnight are those of the day on which they begin. */
function closedBy(preference: GatePreference, day: Day): readonly MinuteRange[] {
  const { fromMinute, toMinute } = preference;
  if (fromMinute < toMinute) return beginsOn(preference, day) ? [[fromMinute, toMinute]] : [];
  const late: MinuteRange[] = beginsOn(preference, day) ? [[fromMinute, 1440]] : [];
  const early: MinuteRange[] = beginsOn(preference, addDays(day, -1)) && toMinute > 0 ? [[0, toMinute]] : [];
  return [...early, ...late];
}

function without(ranges: readonly MinuteRange[], closed: MinuteRange): readonly MinuteRange[] {
  const [from, to] = closed;
  return ranges.flatMap(([begin, end]): MinuteRange[] => {
    if (to <= begin || end <= from) return [[begin, end]];
    const left: MinuteRange[] = begin < from ? [[begin, from]] : [];
    return to < end ? [...left, [to, end]] : left;
  });
}

function openTimes({ facts, intent }: Question<Figures>, day: Day): readonly MinuteRange[] {
  if (facts.preferences.length === 0 || !atOnce.has(intent.channel)) return wholeDay;
  let open: readonly MinuteRange[] = wholeDay;
  for (const preference of facts.preferences) {
    if (preference.kind !== 'inconvenient-time' && preference.kind !== 'busy-now') continue;
    if (!isFor(preference, intent)) continue;
    for (const closed of closedBy(preference, day)) open = without(open, closed);
  }
  return open;
}

const asked: GatePreference = {
  kind: 'inconvenient-time',
  channel: null,
  pointId: null,
  place: null,
  weekdays: [],
  fromMinute: 0,
  toMinute: 600,
  saidOn: exampleDay('2026-11-09'),
  saidAtMs: instantOf(exampleDay('2026-11-09'), 600, 'Asia/Shanghai').atMs,
  untilOn: null,
  source: 'person',
};
const thursdays: GatePreference = { ...asked, weekdays: [4], fromMinute: 1320, toMinute: 480 };

/** Somebody who said when it does not suit them is not reached then. */
export const askedTimes: Provision = {
  id: 'HOUSE-ASKED-TIMES',
  title: { zh: '本人说不方便的时间', en: 'Times that do not suit them' },
  level: 'house',
  confidence: 'house',
  scope: collects,
  dated: alwaysInForce,
  judge: (question) =>
    question.facts.preferences.length === 0
      ? nothingAsked
      : judgeHours(
          question.moment,
          (day) => openTimes(question, day),
          'inconvenient-time',
          { zh: '避开对方说不方便的时间', en: 'They said when it does not suit them' },
          { zh: '排到对方方便的时间', en: 'Plan it for when it suits them' },
        ),
  hours: openTimes,
  examples: [
    {
      name: { zh: '说过十点前不方便，9:59', en: 'Not before ten: 09:59' },
      at: '2026-11-12 09:59',
      given: { preferences: [asked] },
      expect: 'refuse',
      until: '2026-11-12 10:00',
    },
    {
      name: { zh: '10:00 可以', en: 'Not before ten: 10:00' },
      at: '2026-11-12 10:00',
      given: { preferences: [asked] },
      expect: 'allow',
    },
    {
      name: { zh: '周四夜班到次日八点：周五 7:59', en: 'Thursday nights until eight: Friday 07:59' },
      at: '2026-11-13 07:59',
      given: { preferences: [thursdays] },
      expect: 'refuse',
      until: '2026-11-13 08:00',
    },
    {
      name: { zh: '周四早上不在其内', en: 'Thursday nights: Thursday morning is none of them' },
      at: '2026-11-12 07:59',
      given: { preferences: [thursdays] },
      expect: 'allow',
    },
    {
      name: { zh: '只到某日，次日不再限', en: 'Only until a day: the day after' },
      at: '2026-11-12 09:00',
      given: { preferences: [{ ...asked, untilOn: exampleDay('2026-11-11') }] },
      expect: 'allow',
    },
    {
      name: { zh: '现在忙，今天三点后', en: 'Busy now until three' },
      at: '2026-11-12 14:59',
      given: {
        preferences: [
          { ...asked, kind: 'busy-now', saidOn: exampleDay('2026-11-12'), fromMinute: 840, toMinute: 900 },
        ],
      },
      expect: 'refuse',
      until: '2026-11-12 15:00',
    },
    {
      name: { zh: '昨天忙，今天可以', en: 'Busy yesterday' },
      at: '2026-11-12 14:59',
      given: {
        preferences: [
          { ...asked, kind: 'busy-now', saidOn: exampleDay('2026-11-11'), fromMinute: 840, toMinute: 900 },
        ],
      },
      expect: 'allow',
    },
    {
      name: { zh: '函件不限时间', en: 'A letter waits to be read' },
      at: '2026-11-12 09:00',
      given: { preferences: [asked], intent: { channel: 'letter' } },
      expect: 'allow',
    },
  ],
  notEncoded: [{ zh: '推断的不方便（如夜班）须登记为要求。', en: 'What is only guessed is recorded first.' }],
};

function avoids(preference: GatePreference, { facts, intent }: Question<Figures>): boolean {
  switch (preference.kind) {
    case 'avoid-channel':
      return preference.channel === intent.channel && isFor(preference, intent);
    case 'avoid-point':
      return preference.pointId !== null && isFor(preference, intent);
    case 'inconvenient-place':
      return (
        preference.place !== null &&
        pointOf(facts, intent)?.place === preference.place &&
        isFor(preference, intent)
      );
    default:
      return false;
  }
}

const oneWay: readonly MinuteRange[] = [];

function openWay(question: Question<Figures>, day: Day): readonly MinuteRange[] {
  const closed = question.facts.preferences.some(
    (preference) => avoids(preference, question) && beginsOn(preference, day),
  );
  return closed ? oneWay : wholeDay;
}

const place: GatePreference = { ...asked, kind: 'inconvenient-place', place: 'work' };

/** Somebody who asked not to be reached in a way or at a place is reached otherwise. */
export const askedWays: Provision = {
  id: 'HOUSE-ASKED-WAYS',
  title: { zh: '本人不愿用的渠道或地点', en: 'Ways and places they asked us to avoid' },
  level: 'house',
  confidence: 'house',
  scope: collects,
  dated: alwaysInForce,
  judge: (question) =>
    question.facts.preferences.length === 0
      ? nothingAsked
      : judgeHours(
          question.moment,
          (day) => openWay(question, day),
          'asked-to-avoid',
          { zh: '对方要求不用此渠道、号码或地点', en: 'They asked us to avoid this way or place' },
          { zh: '换一个渠道或联系点', en: 'Use another channel or contact point' },
        ),
  hours: openWay,
  examples: [
    {
      name: { zh: '不要打电话', en: 'No calls' },
      at,
      given: { preferences: [{ ...asked, kind: 'avoid-channel', channel: 'call' }] },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '不要打电话，短信可以', en: 'No calls: a text' },
      at,
      given: {
        preferences: [{ ...asked, kind: 'avoid-channel', channel: 'call' }],
        intent: { channel: 'sms' },
      },
      expect: 'allow',
    },
    {
      name: { zh: '不要打到单位', en: 'Not at work' },
      at,
      given: { preferences: [place], point: { place: 'work' } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '家里可以', en: 'Not at work: at home' },
      at,
      given: { preferences: [place], point: { place: 'home' } },
      expect: 'allow',
    },
    {
      name: { zh: '今天之内不用，明天起可以', en: 'Only until today: from tomorrow' },
      at,
      given: {
        preferences: [
          { ...asked, kind: 'avoid-channel', channel: 'call', untilOn: exampleDay('2026-11-12') },
        ],
      },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
  ],
  notEncoded: [{ zh: '依法须送达的通知不在此列。', en: 'What the law wants served is not part of it.' }],
};

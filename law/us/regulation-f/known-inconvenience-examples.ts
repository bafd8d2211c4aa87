import type { Example } from '../../example.ts';
import { callAt, consentAt, preferenceOn, usExample } from '../us-examples.ts';

// 2026-08-12 is a Wednesday.
const afternoons = preferenceOn('2026-08-03', { fromMinute: 720, toMinute: 900 });
const wednesdays = preferenceOn('2026-08-03', { weekdays: [3] });
const nights = preferenceOn('2026-08-03', { weekdays: [2], fromMinute: 1200, toMinute: 600 });
const busy = preferenceOn('2026-08-12', { kind: 'busy-now', fromMinute: 720, toMinute: 780 });
const inSchool = { intent: { channel: 'sms', purpose: 'reply' } } as const;

function written(at: string, initiatedBy: 'debtor' | 'creditor') {
  return callAt(at, { kind: 'message', channel: 'sms', outcome: 'delivered', initiatedBy });
}

/** Both sides of hours, weekdays, ends and sources that US-TIME-02 looks at. */
export const knownInconvenienceExamples: readonly Example[] = [
  usExample(
    '“12 点到 15 点不方便”：11:59 可以',
    '“Noon to three is inconvenient”: 11:59 is fine',
    '2026-08-12 11:59',
    { preferences: [afternoons] },
    'allow',
  ),
  usExample(
    '12:00 不可，15:00 开放',
    'At 12:00 not, until 15:00',
    '2026-08-12 12:00',
    { preferences: [afternoons] },
    'refuse',
    '2026-08-12 15:00',
  ),
  usExample('15:00 可以', 'At 15:00 it may', '2026-08-12 15:00', { preferences: [afternoons] }, 'allow'),
  usExample(
    '债权人移交的备注同样算',
    "A note in the creditor's file counts as well",
    '2026-08-12 12:00',
    { preferences: [{ ...afternoons, source: 'creditor-file' }] },
    'refuse',
    '2026-08-12 15:00',
  ),
  usExample(
    '每周三不方便',
    'Wednesdays are inconvenient',
    '2026-08-12 10:00',
    { preferences: [wednesdays] },
    'refuse',
    '2026-08-13 00:00',
  ),
  usExample('周四可以', 'Thursdays are not', '2026-08-13 10:00', { preferences: [wednesdays] }, 'allow'),
  usExample(
    '周二夜班到次日 10:00',
    'The night of Tuesday lasts until ten',
    '2026-08-12 09:59',
    { preferences: [nights] },
    'refuse',
    '2026-08-12 10:00',
  ),
  usExample('夜班之后', 'After that night', '2026-08-12 10:00', { preferences: [nights] }, 'allow'),
  usExample(
    '期限的最后一日仍有效',
    'On its last day it still holds',
    '2026-08-12 12:00',
    { preferences: [{ ...afternoons, untilOn: callAt('2026-08-12 10:00').localDay }] },
    'refuse',
    '2026-08-12 15:00',
  ),
  usExample(
    '期限过后可以',
    'The day after it is over',
    '2026-08-13 12:00',
    { preferences: [{ ...afternoons, untilOn: callAt('2026-08-12 10:00').localDay }] },
    'allow',
  ),
  usExample(
    '“正忙”只及当时',
    '“I am busy” is for the moment',
    '2026-08-12 12:30',
    { preferences: [busy] },
    'refuse',
    '2026-08-12 13:00',
  ),
  usExample(
    '“正忙”不是对次日的指定',
    '“I am busy” says nothing of tomorrow',
    '2026-08-13 12:30',
    { preferences: [busy] },
    'allow',
  ),
  usExample(
    '只说电话不方便，短信不受限',
    'Calls are inconvenient, texts were not spoken of',
    '2026-08-12 12:30',
    { preferences: [{ ...afternoons, channel: 'call' }], intent: { channel: 'sms' } },
    'allow',
  ),
  usExample(
    '此时来信，可答复一次',
    'Their message at that time earns one answer',
    '2026-08-12 12:30',
    { ...inSchool, preferences: [afternoons], events: [written('2026-08-12 12:10', 'debtor')] },
    'allow',
  ),
  usExample(
    '答复过便不可再发',
    'And no second',
    '2026-08-12 12:30',
    {
      ...inSchool,
      preferences: [afternoons],
      events: [written('2026-08-12 12:10', 'debtor'), written('2026-08-12 12:12', 'creditor')],
    },
    'refuse',
    '2026-08-12 15:00',
  ),
  usExample(
    '本人直接同意',
    'With direct consent it may',
    '2026-08-12 12:30',
    { preferences: [afternoons], consents: [consentAt('2026-08-10 12:00', { kind: 'time' })] },
    'allow',
  ),
];

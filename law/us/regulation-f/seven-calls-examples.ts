import type { Example } from '../../example.ts';
import { callAt, callsEachDay, consentAt, debtId, talkAt, usDebt, usExample } from '../us-examples.ts';

const two = [usDebt(1), usDebt(2)];
const aboutFirst = { intent: { debtIds: [debtId(1)] } };
const onFirst = { debtIds: [debtId(1)] };
const daily = callsEachDay('2026-04', 1, 7);
const sixBefore = callsEachDay('2026-04', 1, 6);
const noon = '2026-04-07 12:00';
const unconnected = (outcome: 'busy' | 'not-in-service' | 'dropped' | 'voicemail' | 'limited-content') => [
  ...sixBefore,
  callAt('2026-04-07 10:00', { outcome }),
];

const window: readonly Example[] = [
  usExample(
    '七日内 6 次，第 7 次可以',
    'After 6 calls in seven days a seventh is presumed to comply',
    noon,
    { events: sixBefore },
    'presumed-compliant',
  ),
  usExample(
    '4 月 1 至 7 日每日一次，7 日第 8 次推定违规',
    'Seven calls 1 to 7 April: an eighth on 7 April is presumed to violate',
    noon,
    { events: daily },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '4 月 1 至 7 日每日一次，8 日仍推定合规',
    'Seven calls 1 to 7 April: the next on 8 April is presumed to comply',
    '2026-04-08 12:00',
    { events: daily },
    'presumed-compliant',
  ),
  usExample(
    '同一日 7 次，七日后才有空',
    'Seven on one day: clear on the eighth day',
    '2026-04-03 12:00',
    { events: Array.from({ length: 7 }, (_, index) => callAt(`2026-04-01 1${index}:00`)) },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '最后一日 23:59',
    'At 23:59 of the last day',
    '2026-04-07 23:59',
    { events: Array.from({ length: 7 }, (_, index) => callAt(`2026-04-01 1${index}:00`)) },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '拨快时钟的一周也按日计',
    'The week of the clock change has seven days as well',
    '2026-03-08 12:00',
    { events: callsEachDay('2026-03', 2, 8) },
    'presumed-violation',
    '2026-03-09 00:00',
  ),
  usExample(
    '所在地两可时取较严的时区',
    'With two zones the stricter counts',
    '2026-04-08 01:00',
    { party: { zones: ['America/New_York', 'America/Los_Angeles'] }, events: daily },
    'presumed-violation',
    '2026-04-08 03:00',
  ),
  usExample(
    '不知道在哪里，先补充',
    'Where the person is must be known',
    noon,
    { party: { zones: [] } },
    'missing-fact',
  ),
];

const whatCounts: readonly Example[] = [
  usExample(
    '占线不计',
    'A busy line does not count',
    noon,
    { events: unconnected('busy') },
    'presumed-compliant',
  ),
  usExample(
    '停机不计',
    'A number out of service does not count',
    noon,
    { events: unconnected('not-in-service') },
    'presumed-compliant',
  ),
  usExample(
    '接通后断开要计',
    'Dropped after the answer counts',
    noon,
    { events: unconnected('dropped') },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '语音信箱要计',
    'Voicemail counts',
    noon,
    { events: unconnected('voicemail') },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '有限内容留言要计',
    'A limited-content message counts',
    noon,
    { events: unconnected('limited-content') },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '未知结果的许可要计',
    'A permit whose outcome is not known counts',
    noon,
    { events: [...sixBefore, callAt('2026-04-07 10:00', { kind: 'open', outcome: 'unknown' })] },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '对方来电不计次数',
    'A call of theirs is none of ours',
    noon,
    { events: [...sixBefore, talkAt('2026-04-07 10:00', { initiatedBy: 'debtor' })] },
    'presumed-compliant',
  ),
  usExample(
    '短信不计',
    'A text is no call',
    noon,
    {
      events: [
        ...sixBefore,
        callAt('2026-04-07 10:00', { channel: 'sms', kind: 'message', outcome: 'delivered' }),
      ],
    },
    'presumed-compliant',
  ),
  usExample(
    '打给其律师的不计',
    'Calls to their lawyer do not count',
    noon,
    { events: [...sixBefore, callAt('2026-04-07 10:00', { role: 'agent', contactPointId: null })] },
    'presumed-compliant',
  ),
  usExample(
    '打给第三人的另计',
    'Calls to a third person are counted apart',
    noon,
    { events: [...sixBefore, callAt('2026-04-07 10:00', { role: 'third-party', contactPointId: null })] },
    'presumed-compliant',
  ),
  usExample(
    '对同一第三人同样七次',
    'A third person has seven calls of their own',
    noon,
    {
      point: { ownerRelation: 'family' },
      events: callsEachDay('2026-04', 1, 7, { role: 'third-party' }),
      intent: { targetRole: 'third-party', purpose: 'locate' },
    },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
];

// Fourteen calls for two debts fill both; thirteen leave room on one.
const shared = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    callAt(`2026-04-0${1 + (index % 7)} 1${Math.floor(index / 7)}:00`),
  );

const debts: readonly Example[] = [
  usExample(
    '对另一债务的 7 次不计',
    'Seven calls on another debt',
    noon,
    { debts: two, ...aboutFirst, events: callsEachDay('2026-04', 1, 7, { debtIds: [debtId(2)] }) },
    'presumed-compliant',
  ),
  usExample(
    '对此债务的 7 次',
    'Seven calls on this debt',
    noon,
    { debts: two, ...aboutFirst, events: callsEachDay('2026-04', 1, 7, onFirst) },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '为两笔债务的未接电话只计入其一：13 次',
    'Unanswered calls for two debts count for one each: thirteen leave room',
    noon,
    { debts: two, ...aboutFirst, events: shared(13) },
    'presumed-compliant',
  ),
  usExample(
    '14 次则两笔都满',
    'Fourteen fill both',
    noon,
    { debts: two, ...aboutFirst, events: shared(14) },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '两笔都要谈，13 次便有一笔满',
    'For an act about both, thirteen are too many',
    noon,
    { debts: two, events: shared(13) },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '谈到两笔债务的通话各计一次',
    'A talk about both counts for each',
    noon,
    {
      debts: two,
      ...aboutFirst,
      events: [
        ...callsEachDay('2026-04', 1, 6, onFirst),
        talkAt('2026-04-07 10:00', { debtIds: [debtId(1), debtId(2)] }),
      ],
    },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
  usExample(
    '同一账号下的学生贷款算一笔',
    'Student loans under one account number are one debt',
    noon,
    {
      debts: [usDebt(1, { countsWith: 'loans' }), usDebt(2, { countsWith: 'loans' })],
      ...aboutFirst,
      events: callsEachDay('2026-04', 1, 7, { debtIds: [debtId(2)] }),
    },
    'presumed-violation',
    '2026-04-08 00:00',
  ),
];

const agreed = consentAt('2026-06-04 09:00');
const june = callsEachDay('2026-06', 1, 7);

const consents: readonly Example[] = [
  usExample(
    '6 月 4 日直接同意：4 日至 10 日的来电不计',
    'Consent of 4 June excuses calls of 4 to 10 June',
    '2026-06-10 12:00',
    { consents: [agreed], events: callsEachDay('2026-06', 1, 9) },
    'allow',
  ),
  usExample(
    '6 月 11 日起重新计数，此前 7 次不计',
    'On 11 June it is counted again; the excused calls are not',
    '2026-06-11 12:00',
    { consents: [agreed], events: callsEachDay('2026-06', 4, 10) },
    'presumed-compliant',
  ),
  usExample(
    '没有同意时同样的电话',
    'The same calls without consent',
    '2026-06-10 12:00',
    { events: callsEachDay('2026-06', 4, 10) },
    'presumed-violation',
    '2026-06-11 00:00',
  ),
  usExample(
    '6 月 11 日的来电要计',
    'Calls from 11 June on count',
    '2026-06-11 20:00',
    {
      consents: [agreed],
      events: Array.from({ length: 7 }, (_, index) => callAt(`2026-06-11 1${index}:00`)),
    },
    'presumed-violation',
    '2026-06-18 00:00',
  ),
  usExample(
    '同意因随后的通话用掉',
    'The talk that came of it uses it up',
    '2026-06-07 12:00',
    {
      consents: [agreed],
      events: [
        ...june.slice(0, 3),
        talkAt('2026-06-05 10:00'),
        ...Array.from({ length: 4 }, (_, index) => callAt(`2026-06-06 1${index}:00`)),
      ],
    },
    'presumed-violation',
    '2026-06-08 00:00',
  ),
  usExample(
    '再次同意则重新开始',
    'Agreed anew, it runs again',
    '2026-06-07 12:00',
    {
      consents: [agreed, consentAt('2026-06-07 09:00')],
      events: [
        ...june.slice(0, 3),
        talkAt('2026-06-05 10:00'),
        ...Array.from({ length: 4 }, (_, index) => callAt(`2026-06-06 1${index}:00`)),
      ],
    },
    'allow',
  ),
  usExample(
    '对债权人说的同意不是直接同意',
    'Consent told to the creditor is not direct',
    '2026-06-07 12:00',
    { consents: [consentAt('2026-05-31 09:00', { direct: false })], events: june },
    'presumed-violation',
    '2026-06-08 00:00',
  ),
  usExample(
    '只就另一债务的同意',
    'Consent for another debt',
    '2026-06-07 12:00',
    {
      debts: two,
      ...aboutFirst,
      consents: [consentAt('2026-06-04 09:00', { debtIds: [debtId(2)] })],
      events: callsEachDay('2026-06', 1, 7, onFirst),
    },
    'presumed-violation',
    '2026-06-08 00:00',
  ),
];

/** The official cases and both sides of what US-FREQ-01 counts. */
export const sevenCallsExamples: readonly Example[] = [
  ...window,
  ...whatCounts,
  ...debts,
  ...consents,
  usExample(
    '首方催收不适用',
    'A creditor in its own name is not covered',
    noon,
    { events: daily, intent: { collectedBy: 'own' } },
    'not-applicable',
  ),
];

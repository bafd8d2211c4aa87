import type { Example } from '../../example.ts';
import { callAt, consentAt, usExample } from '../us-examples.ts';

const sms = { channel: 'sms' } as const;
const answer = { channel: 'sms', purpose: 'reply' } as const;

function written(at: string, initiatedBy: 'debtor' | 'creditor') {
  return callAt(at, { kind: 'message', channel: 'sms', outcome: 'delivered', initiatedBy });
}

const clock: readonly Example[] = [
  usExample('08:00 整不可', 'Not at 08:00', '2026-08-12 08:00', {}, 'refuse', '2026-08-12 08:01'),
  usExample('08:01 可以', 'At 08:01 it may', '2026-08-12 08:01', {}, 'allow'),
  usExample('20:59 可以', 'At 20:59 it may', '2026-08-12 20:59', {}, 'allow'),
  usExample('21:00 整不可', 'Not at 21:00', '2026-08-12 21:00', {}, 'refuse', '2026-08-13 08:01'),
  usExample(
    '短信同样受限',
    'A text is bound too',
    '2026-08-12 22:00',
    { intent: sms },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '函件没有时间限制',
    'A letter has no hours',
    '2026-08-12 22:00',
    { intent: { channel: 'letter' } },
    'not-applicable',
  ),
];

const eastOrWest = { zones: ['America/New_York', 'America/Los_Angeles'] };
const eastOrMountain = { zones: ['America/New_York', 'America/Denver'] };

const places: readonly Example[] = [
  usExample(
    '东部或太平洋时区：东部 11:00 整不可',
    'Eastern or Pacific: not at 11:00 Eastern',
    '2026-08-12 11:00',
    { party: eastOrWest },
    'refuse',
    '2026-08-12 11:01',
  ),
  usExample(
    '东部或太平洋时区：11:01 可以',
    'Eastern or Pacific: at 11:01 it may',
    '2026-08-12 11:01',
    { party: eastOrWest },
    'allow',
  ),
  usExample(
    '东部或太平洋时区：东部 21:00 起不可',
    'Eastern or Pacific: from 21:00 Eastern not',
    '2026-08-12 21:00',
    { party: eastOrWest },
    'refuse',
    '2026-08-13 11:01',
  ),
  usExample(
    '东部或山地时区：09:59 不可',
    'Eastern or Mountain: not at 09:59',
    '2026-08-12 09:59',
    { party: eastOrMountain },
    'refuse',
    '2026-08-12 10:01',
  ),
  usExample(
    '东部或山地时区：20:59 可以',
    'Eastern or Mountain: at 20:59 it may',
    '2026-08-12 20:59',
    { party: eastOrMountain },
    'allow',
  ),
  usExample(
    '不知道在哪里，先补充',
    'Where the person is must be known',
    '2026-08-12 12:00',
    { party: { zones: [] } },
    'missing-fact',
  ),
  usExample(
    '拨快时钟的早晨',
    'On the morning after clocks went forward',
    '2026-03-08 07:30',
    {},
    'refuse',
    '2026-03-08 08:01',
  ),
  usExample(
    '拨慢时钟的早晨',
    'On the morning after clocks went back',
    '2026-11-01 07:30',
    {},
    'refuse',
    '2026-11-01 08:01',
  ),
  usExample(
    '亚利桑那不改时钟：夏天比丹佛早一小时',
    'Arizona keeps its clock: in summer an hour behind Denver',
    '2026-08-12 10:30',
    { party: { zones: ['America/Denver', 'America/Phoenix'] } },
    'refuse',
    '2026-08-12 11:01',
  ),
];

const replies: readonly Example[] = [
  usExample(
    '夜间来信，可用同一渠道答复一次',
    'A message at night earns one answer by the same medium',
    '2026-08-12 23:30',
    { events: [written('2026-08-12 23:10', 'debtor')], intent: answer },
    'allow',
  ),
  usExample(
    '答复过一次便不可再发',
    'After that answer there is no second',
    '2026-08-12 23:30',
    {
      events: [written('2026-08-12 23:10', 'debtor'), written('2026-08-12 23:15', 'creditor')],
      intent: answer,
    },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '对方再来信，可再答复一次',
    'Their next message earns one more',
    '2026-08-12 23:30',
    {
      events: [
        written('2026-08-12 23:10', 'debtor'),
        written('2026-08-12 23:15', 'creditor'),
        written('2026-08-12 23:20', 'debtor'),
      ],
      intent: answer,
    },
    'allow',
  ),
  usExample(
    '对方来短信，不可回邮件',
    'A text earns no e-mail',
    '2026-08-12 23:30',
    { events: [written('2026-08-12 23:10', 'debtor')], intent: { ...answer, channel: 'email' } },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '来信换不来催收',
    'A message earns an answer, no demand',
    '2026-08-12 23:30',
    { events: [written('2026-08-12 23:10', 'debtor')], intent: sms },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '前一夜的来信今夜无效',
    "Last night's message earns nothing tonight",
    '2026-08-12 23:30',
    { events: [written('2026-08-11 23:10', 'debtor')], intent: answer },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '对方来电，可以通话',
    'When they call, the talk may go on',
    '2026-08-12 23:30',
    { intent: { initiatedBy: 'debtor', purpose: 'reply' } },
    'allow',
  ),
];

const consents: readonly Example[] = [
  usExample(
    '本人事先直接同意，22:00 可以',
    'With direct prior consent 22:00 is fine',
    '2026-08-12 22:00',
    { consents: [consentAt('2026-08-10 12:00', { kind: 'time' })] },
    'allow',
  ),
  usExample(
    '向债权人说的同意不算直接',
    'Consent told to the creditor is not direct',
    '2026-08-12 22:00',
    { consents: [consentAt('2026-08-10 12:00', { kind: 'time', direct: false })] },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '已用掉的同意不再有效',
    'Consent that was used up is over',
    '2026-08-12 22:00',
    {
      consents: [
        consentAt('2026-08-10 12:00', { kind: 'time', usedUpAtMs: callAt('2026-08-11 22:00').atMs }),
      ],
    },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '撤回之日起无效',
    'From the day of its withdrawal it is void',
    '2026-08-12 22:00',
    {
      consents: [
        consentAt('2026-08-10 12:00', { kind: 'time', withdrawnOn: callAt('2026-08-12 10:00').localDay }),
      ],
    },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '只同意短信，不及电话',
    'Consent for texts is none for calls',
    '2026-08-12 22:00',
    { consents: [consentAt('2026-08-10 12:00', { kind: 'time', channel: 'sms' })] },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '法院许可',
    'With leave of a court',
    '2026-08-12 22:00',
    { consents: [consentAt('2026-08-10 12:00', { kind: 'court-permission' })] },
    'allow',
  ),
];

const whom: readonly Example[] = [
  usExample(
    '债权人以自己名义催收，不适用',
    'A creditor in its own name is not covered',
    '2026-08-12 22:00',
    { intent: { collectedBy: 'own' } },
    'not-applicable',
  ),
  usExample(
    '债权人以他名催收，适用',
    'A creditor under another name is',
    '2026-08-12 22:00',
    { intent: { collectedBy: 'own-other-name' } },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '单位的债务不适用',
    'An organisation is not a consumer',
    '2026-08-12 22:00',
    { party: { kind: 'organisation' } },
    'not-applicable',
  ),
  usExample(
    '经营用途的债务不适用',
    'A debt for business is not covered',
    '2026-08-12 22:00',
    { debt: { use: 'business' } },
    'not-applicable',
  ),
  usExample(
    '用途不明，先补充',
    'For what the debt was made must be known',
    '2026-08-12 12:00',
    { debt: { use: null } },
    'missing-fact',
  ),
  usExample(
    '接手时并未违约的债务不适用',
    'A debt that was not in default when obtained is not covered',
    '2026-08-12 22:00',
    { debt: { inDefaultWhenObtained: false } },
    'not-applicable',
  ),
  usExample(
    '买入的违约债务适用',
    'A debt bought in default is covered',
    '2026-08-12 22:00',
    { debt: { inDefaultWhenObtained: true }, intent: { collectedBy: 'buyer' } },
    'refuse',
    '2026-08-13 08:01',
  ),
  usExample(
    '联系其律师不受此限',
    'A lawyer is reached at any hour',
    '2026-08-12 22:00',
    { intent: { targetRole: 'agent' } },
    'not-applicable',
  ),
  usExample('未见文本的年代', 'Before the text that was read', '2023-03-31 22:00', {}, 'not-in-force'),
];

/** Both sides of each hour, place, answer, consent and person that US-TIME-01 looks at. */
export const convenientHoursExamples: readonly Example[] = [
  ...clock,
  ...places,
  ...replies,
  ...consents,
  ...whom,
];

import type { GateEvent } from '@duly/facts/gate-facts.ts';
import { type Answer, allow } from '../../answer.ts';
import type { Example } from '../../example.ts';
import { onKnownClock } from '../../local-days.ts';
import type { Provision, Question } from '../../provision.ts';
import { firstBelowMs, measureRolling } from '../../rolling-count.ts';
import { isExcusedNow } from '../calls/calls-by-consent.ts';
import { type DebtGroups, debtGroups, groupsOfEvent } from '../calls/calls-by-debt.ts';
import { callsWith, isTalk } from '../calls/counted-calls.ts';
import { allButLawyer, covered } from '../covered.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { callAt, consentAt, debtId, talkAt, usDebt, usExample } from '../us-examples.ts';

/** Consent excuses calls for as long as a talk forbids them, so that both are one figure. */
type TalkFigures = { readonly days: number };

function isAbout(event: GateEvent, groups: DebtGroups): boolean {
  return groupsOfEvent(event, groups).some((group) => groups.asked.includes(group));
}

function judgeTalks(question: Question<TalkFigures>): Answer {
  const { facts, intent, moment, figures } = question;
  const calls = callsWith(facts, intent, moment.atMs);
  const talksOfAny = calls.filter(isTalk);
  const groups = talksOfAny.length === 0 ? null : debtGroups(facts, intent);
  const talks = groups === null ? talksOfAny : talksOfAny.filter((event) => isAbout(event, groups));
  const says = {
    zh: `就同一债务通话后 ${figures.days} 日内不再致电，通话之日为第 1 日`,
    en: `After a talk on a debt no call for ${figures.days} days, the day of the talk being the first`,
  };
  const count = { counted: measureRolling(talks, moment, figures.days, (events) => events.length), limit: 1 };
  if (count.counted === 0) return { verdict: 'presumed-compliant', code: 'ok', says, ...count };
  if (isExcusedNow(question, figures.days, calls)) {
    return allow({ zh: '本人直接同意来电', en: 'They agreed to be called' });
  }
  const untilMs = firstBelowMs(talks, moment, figures.days, 1, (events) => events.length);
  const instead = { zh: '改用其他方式，或待其直接同意来电', en: 'Write, or wait until they agree to a call' };
  return { verdict: 'presumed-violation', code: 'after-conversation', says, ...count, untilMs, instead };
}

const two = [usDebt(1), usDebt(2)];
const friday = talkAt('2026-08-14 10:00');

const examples: readonly Example[] = [
  usExample(
    '没有通话过',
    'No talk yet',
    '2026-08-14 12:00',
    { events: [callAt('2026-08-14 10:00')] },
    'presumed-compliant',
  ),
  usExample(
    '8 月 14 日周五通话，21 日周五起可再致电',
    'A talk on Friday 14 August: clear on Friday 21 August',
    '2026-08-20 23:59',
    { events: [friday] },
    'presumed-violation',
    '2026-08-21 00:00',
  ),
  usExample('8 月 21 日', 'On 21 August', '2026-08-21 00:00', { events: [friday] }, 'presumed-compliant'),
  usExample(
    '8 月 13 日周四通话，20 日周四起可再致电',
    'A talk on Thursday 13 August: clear on Thursday 20 August',
    '2026-08-13 12:00',
    { events: [talkAt('2026-08-13 10:00')] },
    'presumed-violation',
    '2026-08-20 00:00',
  ),
  usExample(
    '8 月 20 日',
    'On 20 August',
    '2026-08-20 00:00',
    { events: [talkAt('2026-08-13 10:00')] },
    'presumed-compliant',
  ),
  usExample(
    '对方来电的通话同样起算',
    'A talk that they began starts the days too',
    '2026-08-15 12:00',
    { events: [{ ...friday, initiatedBy: 'debtor' }] },
    'presumed-violation',
    '2026-08-21 00:00',
  ),
  usExample(
    '未接电话不起算',
    'A call that nobody answered does not',
    '2026-08-15 12:00',
    { events: [callAt('2026-08-14 10:00', { outcome: 'voicemail' })] },
    'presumed-compliant',
  ),
  usExample(
    '打错人不起算',
    'Nor a wrong person',
    '2026-08-15 12:00',
    { events: [callAt('2026-08-14 10:00', { kind: 'connected', outcome: 'wrong-person' })] },
    'presumed-compliant',
  ),
  usExample(
    '接通而未说明结果，按通话计',
    'Connected and nothing said: it counts as a talk',
    '2026-08-15 12:00',
    { events: [callAt('2026-08-14 10:00', { kind: 'connected', outcome: 'unknown' })] },
    'presumed-violation',
    '2026-08-21 00:00',
  ),
  usExample(
    '播放的通知不是通话',
    'An announcement is no talk',
    '2026-08-15 12:00',
    { events: [callAt('2026-08-14 10:00', { kind: 'connected', outcome: 'unknown', voice: 'informative' })] },
    'presumed-compliant',
  ),
  usExample(
    '只谈了另一债务',
    'The talk was of another debt',
    '2026-08-15 12:00',
    { debts: two, intent: { debtIds: [debtId(1)] }, events: [{ ...friday, debtIds: [debtId(2)] }] },
    'presumed-compliant',
  ),
  usExample(
    '谈了两笔，两笔都起算',
    'The talk was of both',
    '2026-08-15 12:00',
    {
      debts: two,
      intent: { debtIds: [debtId(1)] },
      events: [{ ...friday, debtIds: [debtId(1), debtId(2)] }],
    },
    'presumed-violation',
    '2026-08-21 00:00',
  ),
  usExample(
    '通话中同意再来电，七日内可以',
    'They agreed in the talk to another call',
    '2026-08-20 12:00',
    { events: [friday], consents: [consentAt('2026-08-14 10:05')] },
    'allow',
  ),
  usExample(
    '同意的第 8 日，不再有效，但通话也满七日',
    'On the eighth day consent and silence both are over',
    '2026-08-21 12:00',
    { events: [friday], consents: [consentAt('2026-08-14 10:05')] },
    'presumed-compliant',
  ),
  usExample(
    '同意之后已通话，同意用掉',
    'The consent was used up by a talk',
    '2026-08-16 12:00',
    { events: [friday, talkAt('2026-08-15 10:00')], consents: [consentAt('2026-08-14 10:05')] },
    'presumed-violation',
    '2026-08-22 00:00',
  ),
  usExample(
    '与第三人的通话不及本人',
    'A talk with a third person does not bind calls to the debtor',
    '2026-08-15 12:00',
    { events: [talkAt('2026-08-14 10:00', { role: 'third-party', contactPointId: null })] },
    'presumed-compliant',
  ),
  usExample(
    '不知道在哪里，先补充',
    'Where the person is must be known',
    '2026-08-15 12:00',
    { party: { zones: [] } },
    'missing-fact',
  ),
];

/** US-FREQ-02: a call within seven days of a talk on the debt is presumed to harass. */
export const afterConversation: Provision<TalkFigures> = {
  id: 'US-FREQ-02',
  title: { zh: '通话后七日', en: 'Seven days after a talk' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], channels: ['call'], roles: allButLawyer },
  dated: [
    {
      from: knownFrom.regulationF,
      figures: { days: 7 },
      citation: regulationF('1006.14(b)(2)(i)(B)', 'comment 14(b)(2)(i)-1'),
    },
  ],
  // Within seven consecutive days after a telephone conversation; its date is the first of them.
  judge: onKnownClock(judgeTalks),
  examples,
  notEncoded: [
    {
      zh: '来电中未谈到任何债务的，依规则至少计入其一；未登记债务的按全部计（较严）。',
      en: 'A talk in which no debt was spoken of counts for at least one; where none is recorded it counts for all, the stricter reading.',
    },
  ],
};

import type { Channel } from '@duly/facts/contact-intent.ts';
import type { GatePreference } from '@duly/facts/gate-facts.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import type { Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { callAt, phoneId, preferenceOn, usExample } from '../us-examples.ts';

type MediaFigures = { readonly repliesPerMessage: number; readonly confirmations: number };

const electronic: ReadonlySet<Channel> = new Set(['sms', 'email', 'im']);

const says = {
  zh: '本人要求不用此方式或此号码、地址',
  en: 'They asked not to be reached by this medium, number or address',
};

function requestOf({ facts, intent }: Question<MediaFigures>): GatePreference | { saidAtMs: number } | null {
  const asked = facts.preferences.filter((one) =>
    one.kind === 'avoid-channel'
      ? one.channel === intent.channel
      : one.kind === 'avoid-point' && one.pointId !== null && one.pointId === intent.contactPointId,
  );
  const last = asked.sort((a, b) => b.saidAtMs - a.saidAtMs)[0];
  if (last !== undefined) return last;
  const stopped =
    facts.party.stoppedChannels.includes(intent.channel) ||
    pointOf(facts, intent)?.stoppedChannels.includes(intent.channel) === true;
  return stopped ? { saidAtMs: Number.NEGATIVE_INFINITY } : null;
}

function isExcepted(question: Question<MediaFigures>, saidAtMs: number): boolean {
  const { facts, intent, moment, figures } = question;
  const since = facts.events.filter(
    (event) => event.channel === intent.channel && event.atMs > saidAtMs && event.atMs <= moment.atMs,
  );
  const theirs = since.filter((event) => event.initiatedBy === 'debtor').length;
  const ours = since.length - theirs;
  if (intent.purpose === 'notice' && typeof intent.conduct.requiredBy === 'string') return true;
  if (intent.conduct.confirmsOptOut === true && electronic.has(intent.channel))
    return ours < figures.confirmations;
  if (intent.initiatedBy === 'debtor' && (intent.channel === 'call' || intent.channel === 'visit'))
    return true;
  return intent.purpose === 'reply' && ours < theirs * figures.repliesPerMessage;
}

function judgeMedium(question: Question<MediaFigures>): Answer {
  const request = requestOf(question);
  if (request === null || isExcepted(question, request.saidAtMs)) return allow(says);
  return never('medium-refused', says, {
    zh: '改用其他方式；可问一次还能怎样联系',
    en: 'Use another medium; they may be asked once how else to be reached',
  });
}

const noCalls = preferenceOn('2026-08-03', { kind: 'avoid-channel', channel: 'call' });
const noTexts = preferenceOn('2026-08-03', { kind: 'avoid-channel', channel: 'sms' });
const notThere = preferenceOn('2026-08-03', { kind: 'avoid-point', pointId: phoneId });
const sms = { channel: 'sms' } as const;
const confirms = { ...sms, purpose: 'notice', conduct: { confirmsOptOut: true } } as const;

function written(at: string, initiatedBy: 'debtor' | 'creditor') {
  return callAt(at, { kind: 'message', channel: 'sms', outcome: 'delivered', initiatedBy });
}

/**
 * US-MEDIA-01: a medium, address or number that the person asked not to use. `conduct.confirmsOptOut` is the one
 * confirmation of such a request, `conduct.requiredBy` names the law that wants this very notice by this very medium.
 */
export const askedNotToUse: Provision<MediaFigures> = {
  id: 'US-MEDIA-01',
  title: { zh: '要求不用的方式', en: 'Media that they asked not to use' },
  level: 'L4',
  confidence: 'S1',
  scope: covered,
  dated: [
    {
      from: knownFrom.regulationF,
      figures: { repliesPerMessage: 1, confirmations: 1 },
      citation: regulationF('1006.14(h)(1)', 'comment 14(h)(1)-1'),
    },
  ],
  // Must not communicate through a medium that the person has requested not be used.
  judge: judgeMedium,
  examples: [
    usExample(
      '要求不打电话',
      'They asked for no calls',
      '2026-08-12 12:00',
      { preferences: [noCalls] },
      'refuse',
      null,
    ),
    usExample('没有这样的要求', 'They asked for nothing', '2026-08-12 12:00', {}, 'allow'),
    usExample(
      '要求不打电话，短信可以',
      'They asked for no calls: a text may go',
      '2026-08-12 12:00',
      { preferences: [noCalls], intent: sms },
      'allow',
    ),
    usExample(
      '要求不用此号码',
      'They asked not to use this number',
      '2026-08-12 12:00',
      { preferences: [notThere] },
      'refuse',
      null,
    ),
    usExample(
      '要求不用另一号码',
      'They asked not to use another number',
      '2026-08-12 12:00',
      { preferences: [{ ...notThere, pointId: null }] },
      'allow',
    ),
    usExample(
      '已登记停止短信',
      'A recorded stop of texts',
      '2026-08-12 12:00',
      { party: { stoppedChannels: ['sms'] }, intent: sms },
      'refuse',
      null,
    ),
    usExample(
      '退订后的一次确认可以',
      'One confirmation of the opt-out',
      '2026-08-12 12:00',
      { preferences: [noTexts], intent: confirms },
      'allow',
    ),
    usExample(
      '第二次确认不可',
      'No second confirmation',
      '2026-08-12 12:00',
      { preferences: [noTexts], intent: confirms, events: [written('2026-08-12 10:00', 'creditor')] },
      'refuse',
      null,
    ),
    usExample(
      '对方又用短信来信，可用短信答复一次',
      'They text again: one answer by text',
      '2026-08-12 12:00',
      {
        preferences: [noTexts],
        intent: { ...sms, purpose: 'reply' },
        events: [written('2026-08-12 10:00', 'debtor')],
      },
      'allow',
    ),
    usExample(
      '答复过便不可再发',
      'And no second',
      '2026-08-12 12:00',
      {
        preferences: [noTexts],
        intent: { ...sms, purpose: 'reply' },
        events: [written('2026-08-12 10:00', 'debtor'), written('2026-08-12 10:05', 'creditor')],
      },
      'refuse',
      null,
    ),
    usExample(
      '没有来信的“答复”不可',
      'No answer to nothing',
      '2026-08-12 12:00',
      { preferences: [noTexts], intent: { ...sms, purpose: 'reply' } },
      'refuse',
      null,
    ),
    usExample(
      '法律要求以此方式送达的',
      'What a law wants sent this way',
      '2026-08-12 12:00',
      {
        preferences: [preferenceOn('2026-08-03', { kind: 'avoid-channel', channel: 'letter' })],
        intent: {
          channel: 'letter',
          purpose: 'notice',
          conduct: { requiredBy: 'mortgage periodic statement' },
        },
      },
      'allow',
    ),
    usExample(
      '对方来电，可以通话',
      'When they call, the talk may go on',
      '2026-08-12 12:00',
      { preferences: [noCalls], intent: { initiatedBy: 'debtor', purpose: 'reply' } },
      'allow',
    ),
  ],
  notEncoded: [
    {
      zh: '一次确认与一次答复的例外未见条文，仅见转述；内部停止规定仍照常约束。',
      en: 'The exceptions for one confirmation and one answer are known as retold; the house rule on stop requests binds beside this.',
    },
  ],
};

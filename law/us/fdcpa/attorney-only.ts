import { type Answer, allow, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { audienceOf } from '../audience.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { consentAt, usExample } from '../us-examples.ts';

const says = {
  zh: '已知本人就此债务有律师的，只与律师联系',
  en: 'Where a lawyer is known to act for them about the debt, only the lawyer is reached',
};

function judgeAttorney({ facts, intent, moment }: Question<Figures>): Answer {
  const { attorney } = facts.party;
  if (attorney === null || !attorney.reachable || audienceOf(facts, intent) === 'attorney')
    return allow(says);
  if (attorney.silentSince !== null)
    return allow({ zh: '律师未在合理期间答复', en: 'The lawyer did not answer in reasonable time' });
  if (consentHolds(facts, intent, moment, 'attorney-bypassed', false)) return allow(says);
  if (consentHolds(facts, intent, moment, 'court-permission', false)) return allow(says);
  return never('attorney-known', says, { zh: '联系其律师', en: 'Reach the lawyer' });
}

const attorney = { reachable: true, since: exampleDay('2026-08-01'), silentSince: null };

/** US-ATTY-01: a known lawyer is the one to reach, instead of the person and of everybody else. */
export const attorneyOnly: Provision<Figures> = {
  id: 'US-ATTY-01',
  title: { zh: '已有律师', en: 'Represented by a lawyer' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'] },
  dated: [{ from: knownFrom.fdcpa, figures: {}, citation: fdcpa('1692c(a)(2), 1692b(6)') }],
  // If the consumer is known to be represented and the lawyer's name and address can be found, unless the lawyer fails
  // to respond within a reasonable period or consents.
  judge: judgeAttorney,
  examples: [
    usExample(
      '有律师，不联系本人',
      'A lawyer acts: not the person',
      '2026-08-12 12:00',
      { party: { attorney } },
      'refuse',
      null,
    ),
    usExample('没有律师', 'No lawyer', '2026-08-12 12:00', {}, 'allow'),
    usExample(
      '联系律师',
      'To the lawyer',
      '2026-08-12 12:00',
      { party: { attorney }, intent: { targetRole: 'agent' } },
      'allow',
    ),
    usExample(
      '也不联系第三人查找',
      'Nor others to find the person',
      '2026-08-12 12:00',
      {
        party: { attorney },
        point: { ownerRelation: 'family' },
        intent: { targetRole: 'third-party', purpose: 'locate' },
      },
      'refuse',
      null,
    ),
    usExample(
      '律师姓名地址无从查知',
      'A lawyer whose name and address cannot be found',
      '2026-08-12 12:00',
      { party: { attorney: { ...attorney, reachable: false } } },
      'allow',
    ),
    usExample(
      '律师未在合理期间答复',
      'A lawyer who does not answer',
      '2026-08-12 12:00',
      { party: { attorney: { ...attorney, silentSince: exampleDay('2026-08-10') } } },
      'allow',
    ),
    usExample(
      '律师同意直接联系',
      'The lawyer agrees to direct contact',
      '2026-08-12 12:00',
      { party: { attorney }, consents: [consentAt('2026-08-10 12:00', { kind: 'attorney-bypassed' })] },
      'allow',
    ),
    usExample(
      '本人主动来电',
      'When the person calls',
      '2026-08-12 12:00',
      { party: { attorney }, intent: { initiatedBy: 'debtor', purpose: 'reply' } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '“合理期间”没有天数；内部规定另设等待期。',
      en: 'A reasonable period has no number; the house sets a wait of its own.',
    },
  ],
};

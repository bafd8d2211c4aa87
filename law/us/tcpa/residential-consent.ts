import { type Answer, allow, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import { pointOf } from '../../effective-role.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { tcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { consentAt, usExample } from '../us-examples.ts';

const says = {
  zh: '预录或人工语音致电住宅电话，须事先明示同意',
  en: 'A recording or artificial voice rings a residential line only with prior express consent',
};

function judgeResidential({ facts, intent, moment }: Question<Figures>): Answer {
  const point = pointOf(facts, intent);
  const elsewhere =
    point?.nature === 'mobile' || point?.place === 'work' || facts.party.kind === 'organisation';
  if (elsewhere) return allow({ zh: '不是住宅电话', en: 'It is no residential line' });
  if (intent.conduct.emergency === true) return allow({ zh: '紧急情况', en: 'An emergency' });
  if (consentHolds(facts, intent, moment, 'prerecorded', false)) return allow(says);
  return never('technology-without-consent', says, { zh: '改由人工通话', en: 'Let a person speak' });
}

const at = '2026-08-12 12:00';
const recording = { technology: 'prerecorded', voice: 'informative' } as const;
const home = { nature: 'landline', place: 'home' } as const;

/** US-TCPA-02: a recording or artificial voice needs consent for a residential line. */
export const residentialConsent: Provision<Figures> = {
  id: 'US-TCPA-02',
  title: { zh: '录音致电住宅', en: 'Recordings that ring homes' },
  level: 'L1',
  confidence: 'S1',
  scope: { initiatedBy: ['creditor'], channels: ['call'], technologies: ['prerecorded', 'ai-voice'] },
  dated: [{ from: knownFrom.tcpa, figures: {}, citation: tcpa('227(b)(1)(B)') }],
  // Any call to any residential telephone line using an artificial or prerecorded voice without prior express consent.
  judge: judgeResidential,
  examples: [
    usExample(
      '录音打家中座机，没有同意',
      'A recording rings the line at home without consent',
      at,
      { point: home, intent: recording },
      'refuse',
      null,
    ),
    usExample(
      '有同意',
      'With consent',
      at,
      { point: home, intent: recording, consents: [consentAt('2026-08-01 12:00', { kind: 'prerecorded' })] },
      'allow',
    ),
    usExample(
      '座机性质不明，按住宅处理',
      'A landline of unknown place is taken for a home',
      at,
      { point: { ...home, place: null }, intent: recording },
      'refuse',
      null,
    ),
    usExample(
      '单位座机',
      'A landline at work',
      at,
      { point: { ...home, place: 'work' }, intent: recording },
      'allow',
    ),
    usExample('手机依另一条', 'A mobile is for the other rule', at, { intent: recording }, 'allow'),
    usExample(
      '紧急情况',
      'An emergency',
      at,
      { point: home, intent: { ...recording, conduct: { emergency: true } } },
      'allow',
    ),
    usExample(
      '自动拨号后由人通话',
      'An autodialer with a person who speaks',
      at,
      { point: home, intent: { technology: 'autodialer' } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '对非营销录音的豁免（30 日 3 次）未见原文，不予放行。',
      en: 'The exemption for recordings that sell nothing (three in thirty days) was not read and opens nothing here.',
    },
  ],
};

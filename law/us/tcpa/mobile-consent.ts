import type { Technology } from '@duly/facts/contact-intent.ts';
import type { GateConsent } from '@duly/facts/gate-facts.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import { pointOf } from '../../effective-role.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { tcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { consentAt, usExample } from '../us-examples.ts';

const says = {
  zh: '自动拨号、预录或人工语音致电手机，须事先明示同意',
  en: 'An autodialer, a recording or an artificial voice rings a mobile only with prior express consent',
};

/** Which consent a technology needs. */
export function consentKindFor(technology: Technology): GateConsent['kind'] {
  return technology === 'autodialer' ? 'autodialer' : 'prerecorded';
}

function judgeMobile({ facts, intent, moment }: Question<Figures>): Answer {
  // A number of unknown nature may be a mobile.
  if (pointOf(facts, intent)?.nature === 'landline')
    return allow({ zh: '是固定电话', en: 'It is a landline' });
  if (intent.conduct.emergency === true) return allow({ zh: '紧急情况', en: 'An emergency' });
  if (consentHolds(facts, intent, moment, consentKindFor(intent.technology), false)) return allow(says);
  return never('technology-without-consent', says, { zh: '改由人工拨打', en: 'Let a person dial and speak' });
}

const at = '2026-08-12 12:00';
const dialer = { technology: 'autodialer' } as const;
const recording = { technology: 'prerecorded', voice: 'informative' } as const;
const gave = (kind: GateConsent['kind'], more: Partial<GateConsent> = {}) => [
  consentAt('2026-08-01 12:00', { kind, ...more }),
];

/** US-TCPA-01: what dials or speaks by machine needs consent for a mobile, whoever calls and whatever is owed. */
export const mobileConsent: Provision<Figures> = {
  id: 'US-TCPA-01',
  title: { zh: '机器致电手机', en: 'Machines that ring mobiles' },
  level: 'L1',
  confidence: 'S1',
  scope: {
    initiatedBy: ['creditor'],
    channels: ['call'],
    technologies: ['autodialer', 'prerecorded', 'ai-voice'],
  },
  dated: [{ from: knownFrom.tcpa, figures: {}, citation: tcpa('227(b)(1)(A)(iii)') }],
  // Any call (other than for emergency purposes or with prior express consent) using an automatic telephone dialing
  // system or an artificial or prerecorded voice, to a cellular number.
  judge: judgeMobile,
  examples: [
    usExample(
      '自动拨号打手机，没有同意',
      'An autodialer rings a mobile without consent',
      at,
      { intent: dialer },
      'refuse',
      null,
    ),
    usExample('有同意', 'With consent', at, { intent: dialer, consents: gave('autodialer') }, 'allow'),
    usExample(
      '同意已撤回',
      'The consent was withdrawn',
      at,
      {
        intent: dialer,
        consents: gave('autodialer', { withdrawnOn: consentAt('2026-08-12 09:00').givenOn }),
      },
      'refuse',
      null,
    ),
    usExample(
      '预录语音须另有同意',
      'A recording needs consent of its own',
      at,
      { intent: recording, consents: gave('autodialer') },
      'refuse',
      null,
    ),
    usExample(
      '预录语音有同意',
      'A recording with it',
      at,
      { intent: recording, consents: gave('prerecorded') },
      'allow',
    ),
    usExample(
      '人工智能语音也是人工语音',
      'A synthetic voice is an artificial voice',
      at,
      { intent: { technology: 'ai-voice' } },
      'refuse',
      null,
    ),
    usExample(
      '号码性质不明，按手机处理',
      'A number of unknown nature is taken for a mobile',
      at,
      { point: { nature: 'unknown' }, intent: dialer },
      'refuse',
      null,
    ),
    usExample(
      '固定电话不适用本条',
      'A landline is for another rule',
      at,
      { point: { nature: 'landline' }, intent: dialer },
      'allow',
    ),
    usExample(
      '紧急情况',
      'An emergency',
      at,
      { intent: { ...dialer, conduct: { emergency: true } } },
      'allow',
    ),
    usExample('人工拨打', 'A person dials', at, {}, 'not-applicable'),
    usExample(
      '首方致电单位同样适用',
      'It binds a creditor that rings a company too',
      at,
      { party: { kind: 'organisation' }, intent: { ...dialer, collectedBy: 'own' } },
      'refuse',
      null,
    ),
  ],
  notEncoded: [
    {
      zh: '自动拨号设备的范围依判例（Facebook 诉 Duguid）较窄，由登记技术的人判断；撤回即时生效，不等法定宽限。',
      en: 'What is an autodialer (narrow after Facebook v. Duguid) is judged by whoever records the technology; a withdrawal is heeded at once.',
    },
  ],
};

import { allow, missingFact, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import { told } from '../../particulars.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '未经客户明示同意不得在不适当的地点上门或进入；被要求离开时应当离开',
  en: 'No visit at an inappropriate place, and no entry, without express consent; leave when asked',
};
const instead = { zh: '改在客户同意的地点见面', en: 'Meet at a place that they agree to' };

const visit = { channel: 'visit' } as const;
const agreed = {
  kind: 'place',
  channel: 'visit',
  pointId: null,
  debtIds: [],
  givenOn: exampleDay('2026-11-10'),
  givenAtMs: 0,
  direct: true,
  usedUpAtMs: null,
  withdrawnOn: null,
  proof: 'letter',
} as const;
const hospital = { ...visit, conduct: { inappropriatePlace: true } };

/** CONC 7.9 on visits: no inappropriate place and no entry without consent, and whoever is asked to leave leaves. */
export const visitPlaceAndLeave: Provision<Figures> = {
  id: 'GB-CONC-7.9-VISIT-PLACE',
  title: { zh: '上门的地点与离开', en: 'Where to visit, and leaving' },
  level: 'L4',
  confidence: 'S1',
  scope: {
    ...consumerCredit,
    acts: ['contact', 'enter-premises'],
    initiatedBy: ['creditor'],
    channels: ['visit'],
  },
  dated: [{ from: gbKnownFrom.conc79, figures: {}, citation: conc('7.9') }],
  judge: ({ facts, intent, moment }) => {
    if (told(intent, 'askedToLeave') === true)
      return never('asked-to-leave', says, {
        zh: '离开，改日以书面联系',
        en: 'Leave, and write another day',
      });
    if (intent.act === 'enter-premises')
      return consentHolds(facts, intent, moment, 'entry', true)
        ? allow(says)
        : never('entry-without-consent', says, instead);
    const inappropriate = told(intent, 'inappropriatePlace');
    if (typeof inappropriate !== 'boolean')
      return missingFact('inappropriate-place', {
        zh: '上门地点是否不适当',
        en: 'whether the place is inappropriate for a visit',
      });
    if (!inappropriate || consentHolds(facts, intent, moment, 'place', true)) return allow(says);
    return never('inappropriate-place', says, instead);
  },
  examples: [
    gbExample('住处，没有被要求离开', 'At home, not asked to leave', 'allow', {
      intent: { ...visit, conduct: { inappropriatePlace: false } },
    }),
    gbExample('医院等不适当的地点', 'At a hospital or the like', 'refuse', { intent: hospital }),
    gbExample('本人明示同意在该处', 'They expressly agreed to it', 'allow', {
      consents: [agreed],
      intent: hospital,
    }),
    gbExample('同意已撤回', 'The consent was withdrawn', 'refuse', {
      consents: [{ ...agreed, withdrawnOn: exampleDay('2026-11-12') }],
      intent: hospital,
    }),
    gbExample('被要求离开后继续', 'Going on after being asked to leave', 'refuse', {
      intent: { ...visit, conduct: { inappropriatePlace: false, askedToLeave: true } },
    }),
    gbExample('未经同意进入', 'Entry without consent', 'refuse', {
      intent: { ...visit, act: 'enter-premises' },
    }),
    gbExample('同意进入', 'Entry by consent', 'allow', {
      consents: [{ ...agreed, kind: 'entry' }],
      intent: { ...visit, act: 'enter-premises' },
    }),
    gbExample('地点未说明', 'Nobody said where', 'missing-fact', { intent: visit }),
    gbExampleAt('2014-12-21 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: hospital,
    }),
  ],
  notEncoded: [
    {
      zh: '哪些地点不适当由计划人员判断并记录。',
      en: 'Which places are inappropriate is judged and recorded by whoever plans the visit.',
    },
  ],
};

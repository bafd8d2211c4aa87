import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { actExample } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '一般保证人在主债务经审判或仲裁并强制执行仍不能履行前，有权拒绝承担保证责任',
  en: 'A general guarantor may refuse until the debt was tried and enforcement against the debtor failed',
};
const exceptions: readonly unknown[] = [
  'debtor-gone',
  'debtor-bankrupt',
  'debtor-insufficient',
  'guarantor-waived',
];

const asking = (conduct: ContactIntent['conduct']) =>
  ({ intent: { targetRole: 'guarantor', conduct } }) as const;

/** CN-GUA-05: a general guarantor is not asked to pay before enforcement against the debtor failed. */
export const generalGuarantorLast: Provision<Figures> = {
  id: 'CN-GUA-05',
  title: { zh: '一般保证人在后', en: 'The general guarantor comes last' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['contact', 'claim'], purposes: ['collect'], roles: ['guarantor'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('686, 687') }],
  judge: ({ intent }) => {
    const mode = told(intent, 'guarantee');
    // 第六百八十六条 ……没有约定或者约定不明确的，按照一般保证承担保证责任。
    if (mode !== 'joint' && mode !== 'general' && mode !== 'unclear')
      return missingFact('guarantee-mode', {
        zh: '一般保证、连带责任保证，还是约定不明',
        en: 'whether the guarantee is general, joint, or unclear',
      });
    if (mode === 'joint') return allow({ zh: '连带责任保证', en: 'A joint guarantee' });
    // 第六百八十七条 ……有权拒绝向债权人承担保证责任，但是有下列情形之一的除外……
    if (told(intent, 'enforcementFailed') === true || exceptions.includes(told(intent, 'exception')))
      return allow(says);
    return never('guarantor-not-yet', says, {
      zh: '先对债务人起诉或仲裁并申请执行',
      en: 'Sue or arbitrate against the debtor and enforce first',
    });
  },
  examples: [
    actExample(
      '一般保证，尚未执行，不可',
      'A general guarantor before enforcement',
      'refuse',
      asking({ guarantee: 'general' }),
    ),
    actExample(
      '约定不明按一般保证，不可',
      'An unclear one counts as general',
      'refuse',
      asking({ guarantee: 'unclear' }),
    ),
    actExample(
      '执行未果之后可以',
      'After enforcement failed',
      'allow',
      asking({ guarantee: 'general', enforcementFailed: true }),
    ),
    actExample(
      '债务人下落不明且无财产可供执行',
      'The debtor is gone without assets',
      'allow',
      asking({ guarantee: 'general', exception: 'debtor-gone' }),
    ),
    actExample(
      '法院已受理债务人破产',
      "The debtor's bankruptcy was accepted",
      'allow',
      asking({ guarantee: 'general', exception: 'debtor-bankrupt' }),
    ),
    actExample(
      '有证据证明债务人财产不足',
      'Proof that the assets do not suffice',
      'allow',
      asking({ guarantee: 'general', exception: 'debtor-insufficient' }),
    ),
    actExample(
      '保证人书面放弃',
      'The guarantor waived it in writing',
      'allow',
      asking({ guarantee: 'general', exception: 'guarantor-waived' }),
    ),
    actExample('连带责任保证', 'A joint guarantee', 'allow', asking({ guarantee: 'joint' })),
    actExample('保证方式未说明', 'The mode is not told', 'missing-fact', asking({})),
    actExample('向债务人催收', 'Asking the debtor', 'not-applicable', {}),
    {
      name: { zh: '民法典施行前', en: 'Before the Civil Code' },
      at: '2020-12-31 15:00',
      given: asking({ guarantee: 'general' }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '四种例外的证据由法务核对；2021 年以前的保证合同另有推定，未编入。',
      en: 'Proof of the four exceptions is for counsel; guarantees made before 2021 have another presumption, not encoded.',
    },
  ],
};

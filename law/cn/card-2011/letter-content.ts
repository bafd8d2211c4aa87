import { actExample, textWith } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { card2011 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const needed: readonly string[] = [
  'holder',
  'balance',
  'reason',
  'legal-basis',
  'holder-rights',
  'check-pay-object',
  'contact-details',
  'seal',
];
const says = {
  zh: '催收函须写明姓名与余额、事由与依据、权利义务、查询还款与异议途径、联系方式，并盖章',
  en: 'The letter states name and balance, reason and basis, rights and duties, how to check, pay and object, contact details, and bears the seal',
};
const fine = allow(says);
const refused = never('letter-incomplete', says, {
  zh: '用经审定的信用卡催收函模板',
  en: 'Use the approved template of the card letter',
});

/** CN-MSG-01: what a card issuer’s letter must say. */
export const cardLetterContent: Provision<Figures> = {
  id: 'CN-MSG-01',
  title: { zh: '信用卡催收函件的内容', en: 'What a card letter must carry' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: ['card'],
    initiatedBy: ['creditor'],
    channels: ['letter'],
    purposes: ['collect'],
  },
  dated: [{ from: knownFrom.card2011, figures: {}, citation: card2011('69') }],
  // 催收函件应当……持卡人姓名和欠款余额；催收事由和相关法规；持卡人相关权利和义务；查询账户状态、还款、提出异议和提供相关证据的途径；发卡银行联系方式；相关业务公章；……
  judge: ({ intent }) =>
    intent.content === null || needed.every((item) => intent.content?.carries.includes(item))
      ? fine
      : refused,
  examples: [
    actExample('缺异议途径，不可', 'Without how to object', 'refuse', {
      products: ['card'],
      intent: {
        channel: 'letter',
        content: textWith({
          carries: ['holder', 'balance', 'reason', 'legal-basis', 'holder-rights', 'contact-details', 'seal'],
        }),
      },
    }),
    actExample('八项齐备', 'All of it', 'allow', {
      products: ['card'],
      intent: {
        channel: 'letter',
        content: textWith({
          carries: [
            'holder',
            'balance',
            'reason',
            'legal-basis',
            'holder-rights',
            'check-pay-object',
            'contact-details',
            'seal',
          ],
        }),
      },
    }),
    actExample('文本未定', 'No text yet', 'allow', { products: ['card'], intent: { channel: 'letter' } }),
  ],
  notEncoded: [
    {
      zh: '监管要求的其他内容由模板审定。',
      en: 'Other items that the regulator sets are seen to where templates are approved.',
    },
  ],
};

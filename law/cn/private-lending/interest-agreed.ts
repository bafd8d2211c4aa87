import { actExample } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { lent } from './four-times-lpr.ts';

const says = {
  zh: '借款合同没有约定利息的，视为没有利息',
  en: 'A loan without a term on interest bears none',
};

/** CN-INT-01: no interest clause, no interest. */
export const interestAgreed: Provision<Figures> = {
  id: 'CN-INT-01',
  title: { zh: '没有约定即没有利息', en: 'No clause, no interest' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['charge', 'claim'], products: ['private-lending'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('680') }],
  // 第六百八十条 ……借款合同对支付利息没有约定的，视为没有利息。
  judge: ({ intent }) => {
    if (told(intent, 'what') !== 'interest') return allow({ zh: '不是利息', en: 'It is no interest' });
    const agreed = told(intent, 'contracted');
    if (typeof agreed !== 'boolean')
      return missingFact('contracted', {
        zh: '合同是否约定了利息',
        en: 'whether the contract names interest',
      });
    return agreed
      ? allow(says)
      : never('interest-not-agreed', says, { zh: '只主张本金', en: 'Claim the principal only' });
  },
  examples: [
    actExample('约定了利息', 'Interest was agreed', 'allow', lent({ contracted: true })),
    actExample('没有约定', 'It was not', 'refuse', lent({ contracted: false })),
    actExample('本金不在本条', 'Principal is not its matter', 'allow', lent({ what: 'principal' })),
    actExample('是否约定未说明', 'Nobody said', 'missing-fact', lent({ contracted: 'unknown' })),
    {
      name: { zh: '民法典施行前', en: 'Before the Civil Code' },
      at: '2020-12-31 15:00',
      given: lent({}),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '约定不明时自然人之间视为没有利息、其他情形按交易习惯，由法务判断。',
      en: 'An unclear term is none between natural persons and goes by custom otherwise: for counsel.',
    },
  ],
};

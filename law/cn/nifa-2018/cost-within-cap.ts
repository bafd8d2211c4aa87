import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { nifa2018 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const says = {
  zh: '综合资金成本超过法律规定的，不得对超出部分催收',
  en: 'What exceeds the legal cap of all-in cost is not collected',
};
const fine = allow(says);
const refused = never('above-cap', says, {
  zh: '扣除超出部分后重新计算',
  en: 'Compute again without what exceeds',
});

/** CN-PAY-03: what exceeds the legal cap of all-in cost is not collected. */
export const costWithinCap: Provision<Figures> = {
  id: 'CN-PAY-03',
  title: { zh: '不得催收超过上限的成本', en: 'Nothing above the legal cap is collected' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    acts: ['charge'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
  },
  dated: [{ from: knownFrom.nifa2018, figures: {}, citation: nifa2018() }],
  // 综合资金成本超过法律规定的，不得对超出部分催收。
  judge: ({ intent }) => {
    if (told(intent, 'costBasisPoints') === undefined || told(intent, 'capBasisPoints') === undefined)
      return missingFact('cost', {
        zh: '综合资金成本和上限（万分之）',
        en: 'all-in cost and cap, in basis points',
      });
    return Number(told(intent, 'costBasisPoints')) <= Number(told(intent, 'capBasisPoints')) ? fine : refused;
  },
  examples: [
    actExample('2401 超过上限 2400，不可', '2401 is above the cap of 2400', 'refuse', {
      intent: doing('charge', { what: 'interest', costBasisPoints: 2401, capBasisPoints: 2400 }),
    }),
    actExample('2400 等于上限', '2400 is the cap', 'allow', {
      intent: doing('charge', { what: 'interest', costBasisPoints: 2400, capBasisPoints: 2400 }),
    }),
    actExample('成本和上限，先补充', 'Cost and cap must be known', 'missing-fact', {
      intent: doing('charge', { what: 'interest' }),
    }),
  ],
  notEncoded: [
    {
      zh: '上限由产品与合同成立时的利率表计算，本条只比较。',
      en: 'The cap is computed from the product and the rate table of the contract’s day; this rule compares.',
    },
  ],
};

import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told, toldMinor } from '../../particulars.ts';
import type { Provision } from '../../provision.ts';
import { wagePayment } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

type WageFigures = { readonly capPercent: number };

const instead = { zh: '减少本月扣款，余额分月', en: 'Deduct less this month and the rest later' };

/** Wage payment rules 16: compensation is deducted up to 20 % of the month’s wage, and the minimum wage is left. */
export const damageWithinFifth: Provision<WageFigures> = {
  id: 'CN-WAGE-16',
  title: { zh: '赔偿扣款不超过五分之一', en: 'Deductions for damage stay within a fifth' },
  level: 'L4',
  confidence: 'S1',
  scope: { acts: ['deduct-wages'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.wagePayment, figures: { capPercent: 20 }, citation: wagePayment('16') }],
  // 第十六条 ……但每月扣除的部分不得超过劳动者当月工资的20%。若扣除后的剩余工资部分低于当地月最低工资标准，则按最低工资标准支付。
  judge: ({ intent, figures }) => {
    const wageMinor = toldMinor(intent, 'wageMinor');
    const deductionMinor = toldMinor(intent, 'deductionMinor');
    const minimumMinor = toldMinor(intent, 'minimumWageMinor');
    if (told(intent, 'ground') !== 'damage')
      return allow({ zh: '不是赔偿扣款', en: 'No deduction for damage' });
    if (wageMinor === null || deductionMinor === null || minimumMinor === null) {
      return missingFact('wage', {
        zh: '当月工资、扣款额和当地最低工资',
        en: 'the month’s wage, the deduction and the local minimum wage',
      });
    }
    const says = {
      zh: `每月扣除不得超过当月工资的 ${figures.capPercent}%，扣后不低于当地最低工资`,
      en: `At most ${figures.capPercent} % of the month’s wage, and no less than the local minimum is left`,
    };
    const within = deductionMinor * 100n <= wageMinor * BigInt(figures.capPercent);
    return within && wageMinor - deductionMinor >= minimumMinor
      ? allow(says)
      : never('deduction-too-high', says, instead);
  },
  examples: [
    actExample('正好 20%', 'Exactly 20 %', 'allow', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', {
        ground: 'damage',
        wageMinor: '500000',
        deductionMinor: '100000',
        minimumWageMinor: '200000',
      }),
    }),
    actExample('多一分，不可', 'One cent more', 'refuse', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', {
        ground: 'damage',
        wageMinor: '500000',
        deductionMinor: '100001',
        minimumWageMinor: '200000',
      }),
    }),
    actExample('扣后正好最低工资', 'Exactly the minimum is left', 'allow', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', {
        ground: 'damage',
        wageMinor: '250000',
        deductionMinor: '50000',
        minimumWageMinor: '200000',
      }),
    }),
    actExample('扣后低于最低工资，不可', 'Less than the minimum is left', 'refuse', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', {
        ground: 'damage',
        wageMinor: '249999',
        deductionMinor: '49999',
        minimumWageMinor: '200001',
      }),
    }),
    actExample('数额未说明', 'The sums must be known', 'missing-fact', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', { ground: 'damage' }),
    }),
    actExample('不是赔偿扣款', 'No deduction for damage', 'allow', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', { ground: 'tax' }),
    }),
  ],
  notEncoded: [
    {
      zh: '是否约定赔偿、损失多少由人事核对劳动合同；最低工资按地方标准录入。',
      en: 'Whether the contract provides for it and how high the damage is, personnel checks; the local minimum wage is entered.',
    },
  ],
};

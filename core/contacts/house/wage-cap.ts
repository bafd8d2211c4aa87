import { actExample, doing } from '@duly/law/act-example.ts';
import { allow, missingFact, never } from '@duly/law/answer.ts';
import { told, toldMinor } from '@duly/law/particulars.ts';
import type { DatedFigures, Provision } from '@duly/law/provision.ts';
import { alwaysInForce } from './house-provision.ts';

type WageFigures = { readonly capPercent: number };

// The house takes for consented deductions what the wage rules take for damage (《工资支付暂行规定》第十六条).
const dated: readonly DatedFigures<WageFigures>[] = alwaysInForce.map((line) => ({
  ...line,
  figures: { capPercent: 20 },
}));

const instead = { zh: '减少本月扣款，余额分月', en: 'Deduct less this month and the rest later' };

function deduction(deductionMinor: string, minimumWageMinor: string) {
  const sums = { wageMinor: '500000', deductionMinor, minimumWageMinor };
  return { intent: doing('deduct-wages', { ground: 'consent', writtenThisTime: true, ...sums }) };
}

/** Even with consent a deduction leaves the person enough: a fifth of the wage at most, and the minimum wage. */
export const wageCap: Provision<WageFigures> = {
  id: 'HOUSE-WAGE',
  title: { zh: '同意扣款的上限', en: 'How much may be deducted by consent' },
  level: 'house',
  confidence: 'house',
  scope: { acts: ['deduct-wages'], debtorKinds: ['person'] },
  dated,
  judge: ({ intent, figures }) => {
    if (told(intent, 'ground') !== 'consent')
      return allow({ zh: '不是同意扣款', en: 'No consented deduction' });
    const wageMinor = toldMinor(intent, 'wageMinor');
    const deductionMinor = toldMinor(intent, 'deductionMinor');
    const minimumMinor = toldMinor(intent, 'minimumWageMinor');
    if (wageMinor === null || deductionMinor === null || minimumMinor === null) {
      return missingFact('wage', {
        zh: '当月工资、扣款额和当地最低工资',
        en: 'the month’s wage, the deduction and the local minimum wage',
      });
    }
    const says = {
      zh: `同意扣款也不超过当月工资的 ${figures.capPercent}%，扣后不低于当地最低工资`,
      en: `Even by consent at most ${figures.capPercent} % of the wage, and no less than the minimum wage is left`,
    };
    const within = deductionMinor * 100n <= wageMinor * BigInt(figures.capPercent);
    if (within && wageMinor - deductionMinor >= minimumMinor) return allow(says);
    return never('deduction-too-high', says, instead);
  },
  examples: [
    actExample('正好 20%', 'Exactly 20 %', 'allow', deduction('100000', '400000')),
    actExample('多一分，不可', 'One cent more', 'refuse', deduction('100001', '200000')),
    actExample(
      '扣后低于最低工资，不可',
      'Less than the minimum is left',
      'refuse',
      deduction('100000', '400001'),
    ),
    actExample('数额未说明', 'The sums must be known', 'missing-fact', {
      intent: doing('deduct-wages', { ground: 'consent', writtenThisTime: true }),
    }),
  ],
  notEncoded: [{ zh: '当地最低工资由人事录入。', en: 'The local minimum wage is entered by personnel.' }],
};

import { allow, missingFact, never } from '../../answer.ts';
import { told, toldMinor } from '../../particulars.ts';
import type { Provision } from '../../provision.ts';
import { euFixedSum } from '../../rates/eu-late-payment.ts';
import { beforeDirective, commercialCase, commercialCharge, euExample } from '../commercial-debt.ts';

const fixed = (amountMinor: string) => commercialCase({ what: 'fixed-sum', amountMinor });

/** Directive 2011/7/EU: a fixed sum of at least 40 euro; more only as proven costs. */
export const fixedSum: Provision<{ readonly fixedMinor: number }> = {
  id: 'EU-LPD-FIXED-SUM',
  title: { zh: '追收费用补偿', en: 'Compensation for recovery costs' },
  level: 'L1',
  confidence: 'S2',
  scope: commercialCharge,
  dated: euFixedSum,
  judge: ({ intent, figures }) => {
    if (told(intent, 'basis') !== 'statutory' || told(intent, 'what') !== 'fixed-sum')
      return allow({ zh: '不是法定补偿', en: 'It is no statutory compensation' });
    const amountMinor = toldMinor(intent, 'amountMinor');
    if (amountMinor === null) return missingFact('amounts', { zh: '补偿金额', en: 'the sum charged' });
    const says = {
      zh: `定额补偿 ${figures.fixedMinor / 100} 欧元，超出部分须是有凭据的合理费用`,
      en: `A fixed sum of EUR ${figures.fixedMinor / 100}; more only as reasonable costs with proof`,
    };
    if (amountMinor <= BigInt(figures.fixedMinor) || told(intent, 'furtherCostsProven') === true)
      return allow(says);
    return never('fixed-sum-above', says, {
      zh: '收取定额，另附费用凭据',
      en: 'Charge the fixed sum, and prove further costs',
    });
  },
  examples: [
    euExample('40 欧元', 'EUR 40', 'allow', fixed('4000')),
    euExample('40.01 欧元没有凭据', 'EUR 40.01 without proof', 'refuse', fixed('4001')),
    euExample(
      '更多而有凭据',
      'More, with proof',
      'allow',
      commercialCase({ what: 'fixed-sum', amountMinor: '12000', furtherCostsProven: true }),
    ),
    euExample('金额未说明', 'The sum is not told', 'missing-fact', commercialCase({ what: 'fixed-sum' })),
    beforeDirective(fixed('4000')),
  ],
  notEncoded: [
    {
      zh: '40 欧元是最低数，个别国家可能更高；非欧元国家的等值数未编入。',
      en: 'EUR 40 is the minimum, a state may give more; the equal sums of states without the euro are not encoded.',
    },
  ],
};

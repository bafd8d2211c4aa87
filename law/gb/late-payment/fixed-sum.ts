import { allow, missingFact, never } from '../../answer.ts';
import { told, toldMinor } from '../../particulars.ts';
import type { Provision } from '../../provision.ts';
import { type FixedSums, gbFixedSums } from '../../rates/gb-late-payment.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { statutoryCharge, tradeCharge } from './business-debt.ts';

function sumFor(debtMinor: bigint, figures: FixedSums): number {
  if (debtMinor >= BigInt(figures.largeFromMinor)) return figures.largeMinor;
  return debtMinor >= BigInt(figures.middleFromMinor) ? figures.middleMinor : figures.smallMinor;
}

const fixed = (debtMinor: string, amountMinor: string) =>
  tradeCharge({ what: 'fixed-sum', debtMinor, amountMinor });

/** The Act of 1998: a fixed sum for each debt by its size, and reasonable costs that it does not meet. */
export const fixedSum: Provision<FixedSums> = {
  id: 'GB-LPA-FIXED-SUM',
  title: { zh: '法定追收补偿', en: 'Fixed sum for late payment' },
  level: 'L1',
  confidence: 'S2',
  scope: statutoryCharge,
  dated: gbFixedSums,
  judge: ({ intent, figures }) => {
    if (told(intent, 'basis') !== 'statutory' || told(intent, 'what') !== 'fixed-sum')
      return allow({ zh: '不是法定补偿', en: 'It is no statutory compensation' });
    const debtMinor = toldMinor(intent, 'debtMinor');
    const amountMinor = toldMinor(intent, 'amountMinor');
    if (debtMinor === null || amountMinor === null)
      return missingFact('amounts', {
        zh: '债务金额与补偿金额',
        en: 'the size of the debt and the sum charged',
      });
    const limit = sumFor(debtMinor, figures);
    const says = {
      zh: `每笔债务的法定补偿为 ${limit / 100} 英镑，合理的额外费用须有凭据`,
      en: `The fixed sum for a debt of this size is £${limit / 100}; reasonable costs beyond it need proof`,
    };
    if (amountMinor <= BigInt(limit) || told(intent, 'furtherCostsProven') === true) return allow(says);
    return never('fixed-sum-above', says, {
      zh: '按档收取，另附费用凭据',
      en: 'Charge the band, and prove further costs',
    });
  },
  examples: [
    gbExample('999.99 英镑：40 英镑', '£999.99: £40', 'allow', fixed('99999', '4000')),
    gbExample('999.99 英镑：40.01 英镑不可', '£999.99: not £40.01', 'refuse', fixed('99999', '4001')),
    gbExample('1,000 英镑：70 英镑', '£1,000: £70', 'allow', fixed('100000', '7000')),
    gbExample('1,000 英镑：70.01 英镑不可', '£1,000: not £70.01', 'refuse', fixed('100000', '7001')),
    gbExample('999.99 英镑收 70 英镑不可', '£999.99: not £70', 'refuse', fixed('99999', '7000')),
    gbExample('9,999.99 英镑收 100 英镑不可', '£9,999.99: not £100', 'refuse', fixed('999999', '10000')),
    gbExample('10,000 英镑：100 英镑', '£10,000: £100', 'allow', fixed('1000000', '10000')),
    gbExample('10,000 英镑：100.01 英镑不可', '£10,000: not £100.01', 'refuse', fixed('1000000', '10001')),
    gbExample(
      '另有凭据的合理费用',
      'Reasonable further costs with proof',
      'allow',
      tradeCharge({ what: 'fixed-sum', debtMinor: '99999', amountMinor: '9000', furtherCostsProven: true }),
    ),
    gbExample('金额未说明', 'The sums are not told', 'missing-fact', tradeCharge({ what: 'fixed-sum' })),
    gbExampleAt(
      '2002-08-06 12:00',
      '所见施行日之前',
      'Before the day seen',
      'not-in-force',
      fixed('99999', '4000'),
    ),
  ],
  notEncoded: [
    {
      zh: '各档见转引，第 5A 条原文未读；每笔债务只收一次由账务核对；2013-03-16 之前的合同不得另收费用，未编入。',
      en: 'The bands were seen as quoted, section 5A was not read; that a debt bears one sum only is checked in the ledger; contracts before 2013-03-16 bear no further costs, not encoded.',
    },
  ],
};

import type { Provision } from '../../provision.ts';
import { frStatutoryInterest } from '../../rates/eu-late-payment.ts';
import { beforeDirective, commercialCase, commercialCharge, euExample } from '../commercial-debt.ts';
import { judgeStatutoryRate, type PointsFigures } from '../judge-statutory-rate.ts';

const interest = { what: 'interest', runsFrom: '2026-09-01' } as const;

/** France: 10 points over the rate of the European Central Bank where the contract says nothing. */
export const statutoryRate: Provision<PointsFigures> = {
  id: 'FR-LATE-RATE',
  title: { zh: '法国法定迟延罚息', en: 'Statutory late-payment penalties in France' },
  level: 'L1',
  confidence: 'S2',
  scope: { ...commercialCharge, places: ['FR'] },
  dated: frStatutoryInterest,
  judge: (question) =>
    judgeStatutoryRate(question, 'eu-ecb-mro', (cap) => ({
      zh: `合同未约定的，迟延罚息年利率 ${cap}（欧洲央行利率加 10 个百分点）`,
      en: `Where nothing is agreed the penalty rate is ${cap} a year: the European Central Bank's rate and 10 points`,
    })),
  examples: [
    euExample(
      '2.4% 加 10 个百分点，恰为 12.4%',
      '2.4% and 10 points: exactly 12.4%',
      'allow',
      commercialCase({ ...interest, annualRatePpm: 124_000 }, ['FR']),
    ),
    euExample(
      '超出百万分之一',
      'A millionth more',
      'refuse',
      commercialCase({ ...interest, annualRatePpm: 124_001 }, ['FR']),
    ),
    euExample(
      '荷兰不适用',
      'Not in the Netherlands',
      'not-applicable',
      commercialCase({ ...interest, annualRatePpm: 124_001 }),
    ),
    beforeDirective(commercialCase({ ...interest, annualRatePpm: 124_000 }, ['FR'])),
  ],
  notEncoded: [
    {
      zh: '合同约定的利率下限与定额补偿未编入。',
      en: 'The floor for agreed rates and the fixed sum are not encoded.',
    },
  ],
};

import type { Provision } from '../../provision.ts';
import { deStatutoryInterest } from '../../rates/eu-late-payment.ts';
import { beforeDirective, commercialCase, commercialCharge, euExample } from '../commercial-debt.ts';
import { judgeStatutoryRate, type PointsFigures } from '../judge-statutory-rate.ts';

const interest = { what: 'interest', runsFrom: '2026-09-01' } as const;

/** Germany: 9 points over the base rate between businesses. */
export const statutoryRate: Provision<PointsFigures> = {
  id: 'DE-LATE-RATE',
  title: { zh: '德国法定迟延利息', en: 'Statutory interest in Germany' },
  level: 'L1',
  confidence: 'S2',
  scope: { ...commercialCharge, places: ['DE'] },
  dated: deStatutoryInterest,
  judge: (question) =>
    judgeStatutoryRate(question, 'de-basiszinssatz', (cap) => ({
      zh: `经营者之间的法定迟延利息年利率 ${cap}（基础利率加 9 个百分点）`,
      en: `Statutory interest between businesses is ${cap} a year: the base rate and 9 points`,
    })),
  examples: [
    euExample(
      '2% 加 9 个百分点，恰为 11%',
      '2% and 9 points: exactly 11%',
      'allow',
      commercialCase({ ...interest, annualRatePpm: 110_000 }, ['DE']),
    ),
    euExample(
      '超出百万分之一',
      'A millionth more',
      'refuse',
      commercialCase({ ...interest, annualRatePpm: 110_001 }, ['DE']),
    ),
    euExample(
      '荷兰不适用',
      'Not in the Netherlands',
      'not-applicable',
      commercialCase({ ...interest, annualRatePpm: 110_001 }),
    ),
    euExample(
      '基础利率未载入',
      'The base rate is not loaded',
      'missing-fact',
      commercialCase({ ...interest, runsFrom: '2026-06-30', annualRatePpm: 110_000 }, ['DE']),
    ),
    beforeDirective(commercialCase({ ...interest, annualRatePpm: 110_000 }, ['DE'])),
  ],
  notEncoded: [
    { zh: '消费者的利率与定额补偿未编入。', en: 'The rate for consumers and the fixed sum are not encoded.' },
  ],
};

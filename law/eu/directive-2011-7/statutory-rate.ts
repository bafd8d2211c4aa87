import { allow } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import type { Provision } from '../../provision.ts';
import { euStatutoryInterest } from '../../rates/eu-late-payment.ts';
import { beforeDirective, commercialCase, commercialCharge, euExample } from '../commercial-debt.ts';
import { judgeStatutoryRate, type PointsFigures } from '../judge-statutory-rate.ts';

const interest = { what: 'interest', runsFrom: '2026-09-01' } as const;
const ownRate = ['DE', 'FR'];

/** Directive 2011/7/EU: simple interest at the reference rate and 8 points, where national law gives no more. */
export const statutoryRate: Provision<PointsFigures> = {
  id: 'EU-LPD-RATE',
  title: { zh: '法定迟延利息', en: 'Statutory interest on late payment' },
  level: 'L1',
  confidence: 'S1',
  scope: commercialCharge,
  dated: euStatutoryInterest,
  judge: (question) => {
    const { facts, intent } = question;
    if (facts.party.places.some((place) => ownRate.includes(place.slice(0, 2))))
      return allow({ zh: '该国法律另有更高利率', en: 'The law of that state gives a higher rate' });
    const inEuro = debtsOf(facts, intent).every(({ currency }) => currency === 'EUR');
    return judgeStatutoryRate(question, inEuro ? 'eu-ecb-mro' : 'eu-national', (cap) => ({
      zh: `法定迟延利息为单利，年利率 ${cap}（参考利率加 8 个百分点）；更高须有该国法律依据`,
      en: `Statutory interest is simple, ${cap} a year: the reference rate and 8 points; more needs the law of the state`,
    }));
  },
  examples: [
    euExample(
      '2.4% 加 8 个百分点，恰为 10.4%',
      '2.4% and 8 points: exactly 10.4%',
      'allow',
      commercialCase({ ...interest, annualRatePpm: 104_000 }),
    ),
    euExample(
      '超出百万分之一',
      'A millionth more',
      'refuse',
      commercialCase({ ...interest, annualRatePpm: 104_001 }),
    ),
    euExample(
      '6 月 30 日仍用上半年的利率',
      'On 30 June the rate of the first half still counts',
      'refuse',
      commercialCase({ ...interest, runsFrom: '2026-06-30', annualRatePpm: 104_000 }),
    ),
    euExample(
      '7 月 1 日用下半年的利率',
      'From 1 July that of the second',
      'allow',
      commercialCase({ ...interest, runsFrom: '2026-07-01', annualRatePpm: 104_000 }),
    ),
    euExample('非欧元债务用该国央行利率', 'A debt not in euro goes by the national rate', 'allow', {
      ...commercialCase({ ...interest, annualRatePpm: 130_000 }, ['SE']),
      debt: { use: 'business', currency: 'SEK' },
    }),
    euExample(
      '德国另有规定',
      'Germany has its own',
      'allow',
      commercialCase({ ...interest, annualRatePpm: 110_000 }, ['DE']),
    ),
    euExample(
      '参考利率未载入',
      'The reference rate is not loaded',
      'missing-fact',
      commercialCase({ ...interest, runsFrom: '2025-09-01', annualRatePpm: 100_000 }),
    ),
    euExample('消费者债务不适用', 'A consumer debt is not covered', 'not-applicable', {
      base: 'DE',
      intent: { act: 'charge' },
    }),
    beforeDirective(commercialCase({ ...interest, annualRatePpm: 104_000 })),
  ],
  notEncoded: [
    {
      zh: '半年定率见转引；德国、法国以外的更高国内利率未编入。消费者催收的时间与次数由各国法律规定，欧盟没有统一规则。',
      en: 'Fixing by half-years was seen as retold; higher rates of states other than Germany and France are not encoded. Hours and numbers of calls to consumers are national law; the Union has no rule on them.',
    },
  ],
};

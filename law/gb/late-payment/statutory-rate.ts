import { allow } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Provision } from '../../provision.ts';
import { gbStatutoryInterest } from '../../rates/gb-late-payment.ts';
import { judgeRateCap } from '../../rates/judge-rate-cap.ts';
import { endOfHalfYearBefore } from '../../rates/reference-rate.ts';
import { toldDay } from '../../told-day.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { statutoryCharge, tradeCharge } from './business-debt.ts';

const interest = { what: 'interest', runsFrom: '2026-09-01' } as const;

/** The Act of 1998: simple interest at 8 points over the base rate, fixed by the half-year in which it begins to run. */
export const statutoryRate: Provision<{ readonly pointsPpm: number }> = {
  id: 'GB-LPA-RATE',
  title: { zh: '法定迟延利息', en: 'Statutory interest on late payment' },
  level: 'L1',
  confidence: 'S2',
  scope: statutoryCharge,
  dated: gbStatutoryInterest,
  judge: (question) => {
    const { intent, figures } = question;
    if (told(intent, 'basis') !== 'statutory' || told(intent, 'what') !== 'interest')
      return allow({ zh: '不是法定迟延利息', en: 'It is no statutory interest' });
    const runsFrom = toldDay(intent, 'runsFrom');
    return judgeRateCap(question, {
      series: 'gb-bank-rate',
      day: runsFrom === null ? null : endOfHalfYearBefore(runsFrom),
      asksDay: { zh: '利息从哪一天起算', en: 'the day from which interest runs' },
      capPpm: (reference) => reference + figures.pointsPpm,
      says: (cap) => ({
        zh: `法定利息为单利，年利率不超过 ${cap}（半年前最后一日的基准利率加 8 个百分点）`,
        en: `Statutory interest is simple, at most ${cap} a year: 8 points over the base rate of the last day of the half-year before`,
      }),
      instead: { zh: '按法定利率计收', en: 'Charge the statutory rate' },
    });
  },
  examples: [
    gbExample(
      '3.75% 加 8 个百分点，恰为 11.75%',
      '3.75% and 8 points: exactly 11.75%',
      'allow',
      tradeCharge({ ...interest, annualRatePpm: 117_500 }),
    ),
    gbExample(
      '超出百万分之一',
      'A millionth more',
      'refuse',
      tradeCharge({ ...interest, annualRatePpm: 117_501 }),
    ),
    gbExample(
      '6 月 30 日起算，用上年末的利率',
      'From 30 June on the rate of the end of the year counts',
      'allow',
      tradeCharge({ ...interest, runsFrom: '2026-06-30', annualRatePpm: 120_000 }),
    ),
    gbExample(
      '7 月 1 日起算，用 6 月 30 日的利率',
      'From 1 July on that of 30 June',
      'refuse',
      tradeCharge({ ...interest, runsFrom: '2026-07-01', annualRatePpm: 120_000 }),
    ),
    gbExample(
      '该日利率未载入',
      'The rate of that day is not loaded',
      'missing-fact',
      tradeCharge({ ...interest, runsFrom: '2024-09-01', annualRatePpm: 117_500 }),
    ),
    gbExample(
      '未说明起算日',
      'Nobody said from when',
      'missing-fact',
      tradeCharge({ what: 'interest', annualRatePpm: 117_500 }),
    ),
    gbExample(
      '按合同约定的利率不在本条',
      'A rate of the contract is not its matter',
      'allow',
      tradeCharge({ ...interest, basis: 'contract', annualRatePpm: 300_000 }),
    ),
    gbExample('消费者债务不适用', 'A consumer debt is not covered', 'not-applicable', {
      intent: { act: 'charge' },
    }),
    gbExample(
      '债务用途不明，先补充',
      'For what the debt was made must be known',
      'missing-fact',
      tradeCharge(interest, { debt: { use: null } }),
    ),
    gbExampleAt(
      '2002-08-06 12:00',
      '所见施行日之前',
      'Before the day seen',
      'not-in-force',
      tradeCharge({ ...interest, annualRatePpm: 117_500 }),
    ),
  ],
  notEncoded: [
    {
      zh: '合同另有实质性补救的不适用法定利息、对公共机构不得更低：由合同事实决定，未编入。金额由账务计算。',
      en: 'That a substantial remedy of the contract displaces the Act, and binds public authorities from below, depends on the contract and is not encoded. The sum is the ledger’s.',
    },
  ],
};

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { actExample, doing } from '../../act-example.ts';
import { allow } from '../../answer.ts';
import type { Given } from '../../example.ts';
import { told } from '../../particulars.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { judgeRateCap } from '../../rates/judge-rate-cap.ts';
import { toldDay } from '../../told-day.ts';
import { commerceFrom, privateLending } from '../commerce-instruments.ts';

/** A private loan charged with such particulars; the LPR of one month is loaded, with a figure of the example. */
export function lent(conduct: ContactIntent['conduct'], act: 'charge' | 'claim' = 'charge'): Given {
  return {
    products: ['private-lending'],
    rates: [
      {
        series: 'cn-lpr-1y',
        from: exampleDay('2026-02-20'),
        until: exampleDay('2026-03-19'),
        ratePpm: 30_000,
      },
    ],
    intent: doing(act, { what: 'interest', contracted: true, contractOn: '2026-03-01', ...conduct }),
  };
}

const noSum = allow({ zh: '没有主张具体款项', en: 'No sum is claimed' });

/** CN-INT-02: interest, overdue interest, penalty and fees together stay within four times the LPR of the contract's day. */
export const fourTimesLpr: Provision<Figures & { readonly times: number }> = {
  id: 'CN-INT-02',
  title: { zh: '民间借贷四倍 LPR 上限', en: 'Private lending: four times the LPR' },
  level: 'L3',
  confidence: 'S1',
  scope: { acts: ['charge', 'claim'], products: ['private-lending'] },
  dated: [
    { from: commerceFrom.withCivilCode, figures: { times: 4 }, citation: privateLending('25, 28, 29') },
  ],
  judge: (question) => {
    // Who is asked to pay is one claim, what it is made of another: only the second has a rate.
    if (question.intent.act === 'claim' && told(question.intent, 'what') === undefined) return noSum;
    return judgeRateCap(question, {
      series: 'cn-lpr-1y',
      day: toldDay(question.intent, 'contractOn'),
      asksDay: { zh: '借款合同成立日', en: 'the day of the loan contract' },
      // 第二十九条 ……也可以一并主张，但是总计超过合同成立时一年期贷款市场报价利率四倍的部分，人民法院不予支持。
      capPpm: (lpr) => lpr * question.figures.times,
      says: (cap) => ({
        zh: `利息、逾期利息、违约金和其他费用总计不得超过合同成立时一年期 LPR 的 ${question.figures.times} 倍，即年利率 ${cap}`,
        en: `Interest, overdue interest, penalty and fees together stay within ${question.figures.times} times the one-year LPR of the contract's day: ${cap} a year`,
      }),
      instead: { zh: '把全部费用折算后降至上限以内', en: 'Bring all charges together below the cap' },
    });
  },
  examples: [
    actExample(
      'LPR 3%，总计恰为 12%',
      'An LPR of 3%: exactly 12% in all',
      'allow',
      lent({ annualRatePpm: 120_000 }),
    ),
    actExample('超出百万分之一，不可', 'A millionth more', 'refuse', lent({ annualRatePpm: 120_001 })),
    actExample(
      '主张超出部分，不可',
      'Nor may the excess be claimed',
      'refuse',
      lent({ annualRatePpm: 150_000 }, 'claim'),
    ),
    actExample(
      '当月 LPR 未载入',
      'The LPR of that month is not loaded',
      'missing-fact',
      lent({ contractOn: '2026-03-20', annualRatePpm: 120_000 }),
    ),
    actExample('合同日未说明', 'The day of the contract is not told', 'missing-fact', {
      ...lent({}),
      intent: doing('charge', { annualRatePpm: 120_000 }),
    }),
    actExample('年利率未说明', 'The rate is not told', 'missing-fact', lent({})),
    actExample('持牌金融机构不适用', 'Licensed lenders are not covered', 'not-applicable', {
      products: ['bank-consumer'],
      intent: doing('charge', { annualRatePpm: 200_000 }),
    }),
    {
      name: { zh: '修正施行前', en: 'Before the amendment' },
      at: '2020-12-31 15:00',
      given: lent({ annualRatePpm: 120_000 }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: 'LPR 由管理员按月载入，产品不内置数值；2020 年 8 月 20 日前成立的合同的过渡规则未编入。',
      en: 'The LPR is loaded by an operator month by month and none ships; the transition for contracts before 2020-08-20 is not encoded.',
    },
  ],
};

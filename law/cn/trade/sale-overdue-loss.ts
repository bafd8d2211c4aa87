import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import type { Given } from '../../example.ts';
import { told } from '../../particulars.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { judgeRateCap } from '../../rates/judge-rate-cap.ts';
import { toldDay } from '../../told-day.ts';
import { commerceFrom, saleInterpretation } from '../commerce-instruments.ts';

// 违约行为发生在2019年8月20日之后的…… Before, another benchmark.
const lprSince = parseDay('2019-08-20') ?? 0;

function charging(conduct: ContactIntent['conduct']): Given {
  const month = { from: exampleDay('2026-06-20'), until: exampleDay('2026-07-19') };
  return {
    tenant: { creditorKind: 'trade' },
    party: { kind: 'organisation' },
    products: ['none'],
    rates: [
      { series: 'cn-lpr-1y', ...month, ratePpm: 30_000 },
      {
        series: 'cn-lpr-1y',
        from: exampleDay('2019-08-20'),
        until: exampleDay('2019-09-19'),
        ratePpm: 42_500,
      },
    ],
    intent: doing('charge', { what: 'interest', basis: 'sale', defaultedOn: '2026-07-01', ...conduct }),
  };
}

/** CN-INT-08: loss by late payment of a price, where no penalty was agreed: the LPR of the default and up to half of it. */
export const saleOverdueLoss: Provision<Figures & { readonly addPercent: number }> = {
  id: 'CN-INT-08',
  title: { zh: '买卖合同逾期付款损失', en: 'Loss by late payment of a price' },
  level: 'L3',
  confidence: 'S1',
  scope: { acts: ['charge'] },
  dated: [
    { from: commerceFrom.withCivilCode, figures: { addPercent: 50 }, citation: saleInterpretation('18') },
  ],
  judge: (question) => {
    const { intent, figures } = question;
    if (told(intent, 'basis') !== 'sale')
      return allow({ zh: '没有依据本条主张', en: 'Nothing is claimed under this article' });
    const day = toldDay(intent, 'defaultedOn');
    if (day !== null && day < lprSince)
      return never(
        'other-benchmark',
        {
          zh: '2019 年 8 月 20 日前的违约以贷款基准利率为准',
          en: 'Defaults before 2019-08-20 go by the benchmark loan rate',
        },
        { zh: '由法务按旧基准计算', en: 'Counsel computes it by the old benchmark' },
      );
    return judgeRateCap(question, {
      series: 'cn-lpr-1y',
      day,
      asksDay: { zh: '违约行为发生日', en: 'the day of default' },
      // 加计30—50%计算逾期付款损失。
      capPpm: (lpr) => Math.floor((lpr * (100 + figures.addPercent)) / 100),
      says: (cap) => ({
        zh: `没有约定违约金的，以违约时一年期 LPR 加计 30% 至 ${figures.addPercent}%，不超过 ${cap}`,
        en: `Where no penalty was agreed: the one-year LPR at default with 30% to ${figures.addPercent}% of it added, at most ${cap}`,
      }),
      instead: { zh: '按 LPR 加计 30% 至 50% 主张', en: 'Claim the LPR with 30 to 50 per cent added' },
    });
  },
  examples: [
    actExample(
      'LPR 3% 加计 50%，恰为 4.5%',
      'An LPR of 3% and half of it: exactly 4.5%',
      'allow',
      charging({ annualRatePpm: 45_000 }),
    ),
    actExample('超出百万分之一，不可', 'A millionth more', 'refuse', charging({ annualRatePpm: 45_001 })),
    actExample(
      '2019 年 8 月 20 日违约，用 LPR',
      'In default on 2019-08-20: the LPR',
      'allow',
      charging({ defaultedOn: '2019-08-20', annualRatePpm: 63_750 }),
    ),
    actExample(
      '2019 年 8 月 19 日违约，用旧基准',
      'In default on 2019-08-19: the old benchmark',
      'refuse',
      charging({ defaultedOn: '2019-08-19', annualRatePpm: 63_750 }),
    ),
    actExample(
      '该月 LPR 未载入',
      'The LPR of that month is not loaded',
      'missing-fact',
      charging({ defaultedOn: '2026-08-01', annualRatePpm: 45_000 }),
    ),
    actExample('违约日未说明', 'The day of default is not told', 'missing-fact', {
      ...charging({}),
      intent: doing('charge', { basis: 'sale', annualRatePpm: 45_000 }),
    }),
    actExample(
      '按合同违约金不在本条',
      'An agreed penalty is not its matter',
      'allow',
      charging({ basis: 'contract', annualRatePpm: 200_000 }),
    ),
    {
      name: { zh: '修正施行前', en: 'Before the amendment' },
      at: '2020-12-31 15:00',
      given: charging({ annualRatePpm: 45_000 }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '对账单未提违约金不等于放弃、写明本息的对账单有约束力，由法务判断；加计多少由法院酌定。',
      en: 'That a statement silent on the penalty waives nothing, and one that names principal and interest binds, is for counsel; how much is added is for the court.',
    },
  ],
};

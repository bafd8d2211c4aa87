import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { actExample, doing } from '../../act-example.ts';
import { type Answer, allow, missingFact, never } from '../../answer.ts';
import type { Given } from '../../example.ts';
import { told } from '../../particulars.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { askRate, percentText, referenceRateOn } from '../../rates/reference-rate.ts';
import { toldDay } from '../../told-day.ts';
import { commerceFrom, smePayments } from '../commerce-instruments.ts';

type DailyFigures = Figures & { readonly dailyPpm: number };

const byLaw = { zh: '按条例的标准计收', en: 'Charge what the regulation gives' };

// 第十七条 ……没有约定的，按照每日利率万分之五支付逾期利息。
function judgeDaily({ intent, figures }: Question<DailyFigures>): Answer {
  const daily = told(intent, 'dailyRatePpm');
  if (typeof daily !== 'number')
    return missingFact('daily-rate', {
      zh: '计收的日利率（百万分比）',
      en: 'the daily rate that is charged (in millionths)',
    });
  const says = {
    zh: `没有约定利率的，逾期利息每日 ${percentText(figures.dailyPpm)}`,
    en: `Where no rate was agreed, overdue interest is ${percentText(figures.dailyPpm)} a day`,
  };
  return daily <= figures.dailyPpm ? allow(says) : never('rate-above-cap', says, byLaw);
}

// 第十七条 ……双方对逾期利息的利率有约定的，约定利率不得低于合同订立时1年期贷款市场报价利率……
function judgeAgreed({ facts, intent }: Question<DailyFigures>, agreed: number): Answer {
  const charged = told(intent, 'annualRatePpm');
  const made = toldDay(intent, 'contractOn');
  if (typeof charged !== 'number' || made === null)
    return missingFact('agreed-rate', {
      zh: '计收的年利率和合同订立日',
      en: 'the yearly rate charged, and the day of the contract',
    });
  const floor = referenceRateOn(facts, 'cn-lpr-1y', made);
  if (floor === null) return askRate('cn-lpr-1y', formatDay(made));
  const cap = Math.max(agreed, floor);
  const says = {
    zh: `按约定利率计收，约定低于合同订立时一年期 LPR 的按 LPR：不超过 ${percentText(cap)}`,
    en: `The agreed rate, or the one-year LPR of the contract's day where that is higher: at most ${percentText(cap)}`,
  };
  return charged <= cap ? allow(says) : never('rate-above-cap', says, byLaw);
}

function judgeCovered(question: Question<DailyFigures>): Answer {
  const declared = told(question.intent, 'smeDeclared');
  const size = told(question.intent, 'debtorSize');
  if (typeof declared !== 'boolean' || typeof size !== 'string')
    return missingFact('sme-parties', {
      zh: '订立合同时是否告知为中小企业，对方是机关、事业单位、大型企业还是中小企业',
      en: 'whether the creditor declared itself small or medium-sized, and whether the debtor is public, large or small',
    });
  if (!declared || (size !== 'large' && size !== 'public'))
    return never(
      'not-an-sme-case',
      {
        zh: '本条只适用于已告知身份的中小企业向机关、事业单位和大型企业主张',
        en: 'Only a small or medium-sized creditor that said so, towards public bodies and large enterprises',
      },
      { zh: '按合同或买卖合同解释主张', en: 'Claim under the contract or the law of sales' },
    );
  const agreed = told(question.intent, 'agreedRatePpm');
  return typeof agreed === 'number' ? judgeAgreed(question, agreed) : judgeDaily(question);
}

function charging(conduct: ContactIntent['conduct']): Given {
  return {
    tenant: { creditorKind: 'trade' },
    party: { kind: 'organisation' },
    products: ['none'],
    rates: [
      {
        series: 'cn-lpr-1y',
        from: exampleDay('2026-01-20'),
        until: exampleDay('2026-02-19'),
        ratePpm: 30_000,
      },
    ],
    intent: doing('charge', {
      what: 'interest',
      basis: 'sme',
      smeDeclared: true,
      debtorSize: 'large',
      ...conduct,
    }),
  };
}
const agreed = { agreedRatePpm: 40_000, contractOn: '2026-02-01' };

/** CN-SME-04: overdue interest of small and medium-sized creditors: 0.05 % a day, or as agreed and not below the LPR. */
export const smeOverdueInterest: Provision<DailyFigures> = {
  id: 'CN-SME-04',
  title: { zh: '中小企业款项的逾期利息', en: 'Overdue interest of small and medium-sized creditors' },
  level: 'L2',
  confidence: 'S1',
  scope: { acts: ['charge'], debtorKinds: ['organisation'] },
  dated: [{ from: commerceFrom.smePayments, figures: { dailyPpm: 500 }, citation: smePayments('3, 17') }],
  judge: (question) =>
    told(question.intent, 'basis') === 'sme'
      ? judgeCovered(question)
      : allow({ zh: '没有依据条例主张', en: 'Nothing is claimed under the regulation' }),
  examples: [
    actExample(
      '没有约定：每日万分之五',
      'Nothing agreed: 0.05% a day',
      'allow',
      charging({ dailyRatePpm: 500 }),
    ),
    actExample(
      '没有约定：超过万分之五，不可',
      'Nothing agreed: more than 0.05% a day',
      'refuse',
      charging({ dailyRatePpm: 501 }),
    ),
    actExample('约定 4%，按 4%', 'Agreed 4%: 4%', 'allow', charging({ ...agreed, annualRatePpm: 40_000 })),
    actExample(
      '约定 4%，超过不可',
      'Agreed 4%: not more',
      'refuse',
      charging({ ...agreed, annualRatePpm: 40_001 }),
    ),
    actExample(
      '约定 2% 低于 LPR，可按 LPR 3%',
      'Agreed 2%, below the LPR: the LPR of 3%',
      'allow',
      charging({ ...agreed, agreedRatePpm: 20_000, annualRatePpm: 30_000 }),
    ),
    actExample(
      '约定低于 LPR，超过 LPR 不可',
      'Agreed below the LPR: not above it',
      'refuse',
      charging({ ...agreed, agreedRatePpm: 20_000, annualRatePpm: 30_001 }),
    ),
    actExample(
      '订立当月 LPR 未载入',
      'The LPR of that month is not loaded',
      'missing-fact',
      charging({ ...agreed, contractOn: '2026-03-01', annualRatePpm: 40_000 }),
    ),
    actExample(
      '未告知为中小企业，不适用本条',
      'Not declared as small or medium-sized',
      'refuse',
      charging({ smeDeclared: false, dailyRatePpm: 500 }),
    ),
    actExample(
      '对方也是中小企业，不适用本条',
      'The debtor is small too',
      'refuse',
      charging({ debtorSize: 'small', dailyRatePpm: 500 }),
    ),
    actExample('身份未说明', 'Who they are is not told', 'missing-fact', {
      ...charging({}),
      intent: doing('charge', { basis: 'sme' }),
    }),
    actExample(
      '按合同计收不在本条',
      'A charge of the contract is not its matter',
      'allow',
      charging({ basis: 'contract', dailyRatePpm: 900 }),
    ),
    actExample('个人债务不适用', 'A person is not covered', 'not-applicable', {
      intent: doing('charge', { basis: 'sme' }),
    }),
    {
      name: { zh: '修订施行前', en: 'Before the revision' },
      at: '2025-05-31 15:00',
      given: charging({ dailyRatePpm: 500 }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '付款期限（30、60 日）、拒付事由、禁止背靠背、确权与投诉是债务人一方的行为或法务步骤，未作为闸门规则编入；2020 年旧条例未收录。',
      en: 'Payment terms (30, 60 days), grounds of refusal, pay-when-paid, confirmation of debt and complaints are conduct of the debtor or legal steps and no gate rules; the regulation of 2020 is not carried.',
    },
  ],
};

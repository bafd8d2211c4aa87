import { addDays, type Day } from '@duly/kernel/day.ts';
import { type Answer, allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { toldDay } from '../../told-day.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { gbKnownFrom, latePaymentAct } from '../instruments.ts';
import { statutoryCharge, tradeCharge } from './business-debt.ts';

type StartFigures = Figures & { readonly defaultDays: number };

const says = {
  zh: '利息自到期次日起算；没有约定付款日的，自账单或交付（以较晚者为准）后 30 日',
  en: 'Interest runs from the day after the due day; without an agreed day, 30 days after invoice or delivery, the later of the two',
};

function dueDay(agreed: Day | null, later: Day | null, defaultDays: number): Day | null {
  if (agreed !== null) return agreed;
  return later === null ? null : addDays(later, defaultDays);
}

function judgeStart(runsFrom: Day | null, due: Day | null): Answer {
  if (runsFrom === null || due === null)
    return missingFact('due-day', {
      zh: '起算日，以及约定的付款日或账单与交付日',
      en: 'from when interest runs, and the agreed day of payment or the days of invoice and delivery',
    });
  return runsFrom > due
    ? allow(says)
    : never('interest-too-early', says, { zh: '从到期次日起算', en: 'Begin on the day after' });
}

const interest = { what: 'interest', annualRatePpm: 117_500 } as const;

/** The Act of 1998: when statutory interest begins. */
export const interestAfterDue: Provision<StartFigures> = {
  id: 'GB-LPA-START',
  title: { zh: '法定利息的起算', en: 'When statutory interest begins' },
  level: 'L1',
  confidence: 'S2',
  scope: statutoryCharge,
  dated: [{ from: gbKnownFrom.latePayment, figures: { defaultDays: 30 }, citation: latePaymentAct }],
  judge: ({ intent, figures }) => {
    if (told(intent, 'basis') !== 'statutory' || told(intent, 'what') !== 'interest') return allow(says);
    const later = toldDay(intent, 'invoicedOrDeliveredOn');
    return judgeStart(
      toldDay(intent, 'runsFrom'),
      dueDay(toldDay(intent, 'dueOn'), later, figures.defaultDays),
    );
  },
  examples: [
    gbExample(
      '到期次日起算',
      'From the day after the due day',
      'allow',
      tradeCharge({ ...interest, dueOn: '2026-08-31', runsFrom: '2026-09-01' }),
    ),
    gbExample(
      '到期当日起算，不可',
      'Not from the due day itself',
      'refuse',
      tradeCharge({ ...interest, dueOn: '2026-08-31', runsFrom: '2026-08-31' }),
    ),
    gbExample(
      '未约定：第 31 日起算',
      'Nothing agreed: from the thirty-first day',
      'allow',
      tradeCharge({ ...interest, invoicedOrDeliveredOn: '2026-08-01', runsFrom: '2026-09-01' }),
    ),
    gbExample(
      '未约定：第 30 日起算，不可',
      'Nothing agreed: not from the thirtieth',
      'refuse',
      tradeCharge({ ...interest, invoicedOrDeliveredOn: '2026-08-01', runsFrom: '2026-08-31' }),
    ),
    gbExample(
      '未说明到期日',
      'The due day is not told',
      'missing-fact',
      tradeCharge({ ...interest, runsFrom: '2026-09-01' }),
    ),
    gbExampleAt(
      '2002-08-06 12:00',
      '所见施行日之前',
      'Before the day seen',
      'not-in-force',
      tradeCharge(interest),
    ),
  ],
  notEncoded: [
    {
      zh: '公共机构 30 日、企业之间超过 60 日须公平：由合同审核把关。',
      en: '30 days for public authorities, and that more than 60 between businesses must be fair, are for the review of contracts.',
    },
  ],
};

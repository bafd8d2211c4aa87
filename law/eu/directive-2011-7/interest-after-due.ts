import { addDays } from '@duly/kernel/day.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { toldDay } from '../../told-day.ts';
import { beforeDirective, commercialCase, commercialCharge, euExample } from '../commercial-debt.ts';
import { euKnownFrom, latePaymentDirective } from '../instruments.ts';

const says = {
  zh: '利息自到期次日起算，没有约定付款日的为 30 日',
  en: 'Interest runs from the day after the due day; 30 days where no day of payment was agreed',
};
const interest = { what: 'interest', annualRatePpm: 100_000 } as const;

/** Directive 2011/7/EU: when interest begins. */
export const interestAfterDue: Provision<Figures & { readonly defaultDays: number }> = {
  id: 'EU-LPD-START',
  title: { zh: '法定利息的起算', en: 'When statutory interest begins' },
  level: 'L1',
  confidence: 'S2',
  scope: commercialCharge,
  dated: [{ from: euKnownFrom.latePayment, figures: { defaultDays: 30 }, citation: latePaymentDirective() }],
  judge: ({ intent, figures }) => {
    if (told(intent, 'basis') !== 'statutory' || told(intent, 'what') !== 'interest') return allow(says);
    const runsFrom = toldDay(intent, 'runsFrom');
    const asked = toldDay(intent, 'invoicedOrDeliveredOn');
    const due = toldDay(intent, 'dueOn') ?? (asked === null ? null : addDays(asked, figures.defaultDays));
    if (runsFrom === null || due === null)
      return missingFact('due-day', {
        zh: '起算日，以及约定的付款日或收到账单之日',
        en: 'from when interest runs, and the agreed day of payment or the day of the invoice',
      });
    if (runsFrom > due) return allow(says);
    return never('interest-too-early', says, { zh: '从到期次日起算', en: 'Begin on the day after' });
  },
  examples: [
    euExample(
      '到期次日起算',
      'From the day after the due day',
      'allow',
      commercialCase({ ...interest, dueOn: '2026-08-31', runsFrom: '2026-09-01' }),
    ),
    euExample(
      '到期当日起算，不可',
      'Not from the due day itself',
      'refuse',
      commercialCase({ ...interest, dueOn: '2026-08-31', runsFrom: '2026-08-31' }),
    ),
    euExample(
      '未约定：第 31 日起算',
      'Nothing agreed: from the thirty-first day',
      'allow',
      commercialCase({ ...interest, invoicedOrDeliveredOn: '2026-08-01', runsFrom: '2026-09-01' }),
    ),
    euExample(
      '未约定：第 30 日起算，不可',
      'Nothing agreed: not from the thirtieth',
      'refuse',
      commercialCase({ ...interest, invoicedOrDeliveredOn: '2026-08-01', runsFrom: '2026-08-31' }),
    ),
    euExample(
      '未说明到期日',
      'The due day is not told',
      'missing-fact',
      commercialCase({ ...interest, runsFrom: '2026-09-01' }),
    ),
    beforeDirective(commercialCase(interest)),
  ],
  notEncoded: [
    {
      zh: '企业间超过 60 日须明示且不显失公平、公共机构 30 日例外 60 日：由合同审核把关。',
      en: 'That more than 60 days must be express and not grossly unfair, and 30 (exceptionally 60) for public bodies, are for the review of contracts.',
    },
  ],
};

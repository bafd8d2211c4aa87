import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { addMonths } from '@duly/kernel/day.ts';
import { actExample } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { isOver, onKnownClock } from '../../local-days.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { toldDay } from '../../told-day.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '保证期间届满前未依法主张的，保证人不再承担保证责任；没有约定的为主债务到期之日起六个月，不中止、中断、延长',
  en: 'A guarantor is released when nothing was claimed within the guarantee period: six months from the due day where none was agreed, never suspended, interrupted or extended',
};
const asking = (conduct: ContactIntent['conduct']) =>
  ({ intent: { targetRole: 'guarantor', conduct } }) as const;

/** CN-GUA-02, 03: after the guarantee period the guarantor owes nothing, unless it was claimed in time. */
export const guaranteePeriod: Provision<Figures & { readonly months: number }> = {
  id: 'CN-GUA-03',
  title: { zh: '保证期间', en: 'The guarantee period' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['contact', 'claim', 'sue'], purposes: ['collect'], roles: ['guarantor'] },
  dated: [{ from: knownFrom.civilCode, figures: { months: 6 }, citation: civilCode('692–694') }],
  judge: onKnownClock(({ intent, figures, moment }) => {
    // 第六百九十三条 ……未在保证期间……的，保证人不再承担保证责任。
    if (told(intent, 'claimedInPeriod') === true)
      return allow({ zh: '已在保证期间内主张', en: 'Claimed within the period' });
    const due = toldDay(intent, 'mainDueOn');
    const last =
      toldDay(intent, 'guaranteeAgreedUntil') ?? (due === null ? null : addMonths(due, figures.months));
    if (last === null)
      return missingFact('guarantee-period', {
        zh: '约定的保证期间，或主债务的到期日',
        en: 'the agreed guarantee period, or the due day of the main debt',
      });
    if (!isOver(moment, last)) return allow(says);
    return never('guarantee-ended', says, {
      zh: '停止向保证人主张，交法务复核',
      en: 'Ask the guarantor no more; counsel looks at it',
    });
  }),
  examples: [
    actExample(
      '到期后第六个月的最后一日',
      'The last day of the six months',
      'allow',
      asking({ mainDueOn: '2026-05-12' }),
    ),
    actExample('六个月届满次日，不可', 'The day after', 'refuse', asking({ mainDueOn: '2026-05-11' })),
    actExample(
      '约定的期间今日届满',
      'The agreed period ends today',
      'allow',
      asking({ guaranteeAgreedUntil: '2026-11-12' }),
    ),
    actExample(
      '约定的期间昨日届满，不可',
      'The agreed period ended yesterday',
      'refuse',
      asking({ guaranteeAgreedUntil: '2026-11-11', mainDueOn: '2026-10-01' }),
    ),
    actExample(
      '期间内已主张',
      'Claimed within the period',
      'allow',
      asking({ mainDueOn: '2024-01-01', claimedInPeriod: true }),
    ),
    actExample('期间未说明', 'The period is not told', 'missing-fact', asking({})),
    actExample('不知在哪个时区', 'On which clock is not known', 'missing-fact', {
      ...asking({ mainDueOn: '2026-05-12' }),
      party: { zones: [] },
    }),
    actExample('向债务人催收', 'Asking the debtor', 'not-applicable', {}),
    {
      name: { zh: '民法典施行前', en: 'Before the Civil Code' },
      at: '2020-12-31 15:00',
      given: asking({ mainDueOn: '2026-05-12' }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '“至本息还清为止”视为约定不明；早于或等于主债务到期的约定视为没有约定；期满后在催款单上签字不复活保证：登记时判断。最后一日为法定休假日的顺延（第 203 条）未编入。',
      en: 'That "until all is repaid" is unclear, that a period ending by the due day is none, and that signing a demand later revives nothing, are judged on recording. A last day on a holiday (art. 203) is not moved here.',
    },
  ],
};

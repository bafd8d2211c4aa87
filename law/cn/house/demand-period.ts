import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { addDays } from '@duly/kernel/day.ts';
import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import type { Provision } from '../../provision.ts';
import { toldDay } from '../../told-day.ts';
import { managed } from '../property/property-case.ts';
import { fromTheHouse } from './house-source.ts';

const suing = (conduct: ContactIntent['conduct']) => managed(doing('sue', conduct));

/** HOUSE-CN-DEMAND-DAYS: the law says a reasonable period and no number; the house gives at least fifteen days. */
export const demandPeriod: Provision<{ readonly leastDays: number }> = {
  id: 'HOUSE-CN-DEMAND-DAYS',
  title: { zh: '催告的合理期限', en: 'The reasonable period of a demand' },
  level: 'house',
  confidence: 'house',
  scope: { acts: ['sue'], creditorKinds: ['property'] },
  dated: fromTheHouse({ leastDays: 15 }),
  judge: ({ intent, figures }) => {
    const served = toldDay(intent, 'demandServedOn');
    const ends = toldDay(intent, 'periodEndsOn');
    if (served === null || ends === null)
      return missingFact('demand', {
        zh: '催告送达日与期限届满日',
        en: 'when the demand was served and when its period ends',
      });
    const says = {
      zh: `催告送达后至少给 ${figures.leastDays} 日（法律只说合理期限，天数是内部规定）`,
      en: `At least ${figures.leastDays} days after a demand was served (the law says reasonable; the number is the house's)`,
    };
    if (ends >= addDays(served, figures.leastDays)) return allow(says);
    return never('period-too-short', says, {
      zh: '重新送达催告并给足期限',
      en: 'Serve a demand again with the full period',
    });
  },
  examples: [
    actExample(
      '给了 15 日',
      '15 days were given',
      'allow',
      suing({ demandServedOn: '2026-10-01', periodEndsOn: '2026-10-16' }),
    ),
    actExample(
      '只给 14 日',
      'Only 14 days',
      'refuse',
      suing({ demandServedOn: '2026-10-01', periodEndsOn: '2026-10-15' }),
    ),
    actExample('没有记录', 'Nothing recorded', 'missing-fact', suing({})),
  ],
  notEncoded: [{ zh: '十五至三十日之间由单位选定。', en: 'Between 15 and 30 days the tenant chooses.' }],
};

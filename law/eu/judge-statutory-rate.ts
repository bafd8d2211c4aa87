import type { RateSeries } from '@duly/facts/gate-facts.ts';
import { type Answer, allow } from '../answer.ts';
import { told } from '../particulars.ts';
import type { Question } from '../provision.ts';
import { judgeRateCap } from '../rates/judge-rate-cap.ts';
import { startOfHalfYear } from '../rates/reference-rate.ts';
import { toldDay } from '../told-day.ts';
import type { Words } from '../words.ts';

/** Points over a reference rate, in millionths. */
export type PointsFigures = { readonly pointsPpm: number };

/** Judges statutory interest: so many points over the rate of the first day of the half-year for which it is charged. */
export function judgeStatutoryRate(
  question: Question<PointsFigures>,
  series: RateSeries,
  says: (cap: string) => Words,
): Answer {
  const { intent, figures } = question;
  if (told(intent, 'basis') !== 'statutory' || told(intent, 'what') !== 'interest')
    return allow({ zh: '不是法定迟延利息', en: 'It is no statutory interest' });
  const runsFrom = toldDay(intent, 'runsFrom');
  return judgeRateCap(question, {
    series,
    day: runsFrom === null ? null : startOfHalfYear(runsFrom),
    asksDay: { zh: '计息期从哪一天起', en: 'the day from which interest is charged' },
    capPpm: (reference) => reference + figures.pointsPpm,
    says,
    instead: { zh: '按法定利率计收', en: 'Charge the statutory rate' },
  });
}

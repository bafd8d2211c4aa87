import { type Answer, allow } from './answer.ts';
import { countToday, firstFreeDayMs } from './count-events.ts';
import { pointOf } from './effective-role.ts';
import type { DailyCap, Figures, Question } from './provision.ts';
import type { Words } from './words.ts';

/**
 * Judges a cap per local day. `says` is the clause in a few words; the figures counted are put behind it. A cap by
 * contact point has nothing to count where the act uses none.
 */
export function judgeDailyCap<F extends Figures>(
  question: Question<F>,
  dailyCap: DailyCap<F>,
  says: (limit: number) => Words,
  instead: Words,
): Answer {
  const { facts, intent, moment, figures } = question;
  const limit = dailyCap.cap(figures, facts);
  const pointId = dailyCap.per === 'point' ? intent.contactPointId : null;
  if (limit === null || (dailyCap.per === 'point' && !pointOf(facts, intent))) {
    return allow({ zh: '没有可计数的联系点', en: 'No contact point to count on' });
  }
  const counted = countToday(facts, moment, dailyCap.counts, pointId);
  const clause = says(limit);
  const words: Words = {
    zh: `${clause.zh}，今日已 ${counted} 次`,
    en: `${clause.en}; ${counted} so far today`,
  };
  if (counted < limit) return allow(words, { counted, limit });
  const untilMs = firstFreeDayMs(facts, moment, dailyCap.counts, pointId, limit);
  return { verdict: 'refuse', code: 'daily-cap', says: words, counted, limit, untilMs, instead };
}

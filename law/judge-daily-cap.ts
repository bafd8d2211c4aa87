import { type Answer, allow } from './answer.ts';
import { countToday, firstFreeDayMs } from './count-events.ts';
import { pointOf } from './effective-role.ts';
import type { DailyCap, Figures, Question } from './provision.ts';
import type { Words } from './words.ts';

// Of each cap the words by limit and count: a dozen of them are said all day.
const wordsByCap = new WeakMap<object, Map<number, Words>>();
const mostCounted = 1000;

function wordsOf(cap: object, limit: number, counted: number, says: (limit: number) => Words): Words {
  let words = wordsByCap.get(cap);
  if (words === undefined) {
    words = new Map();
    wordsByCap.set(cap, words);
  }
  const key = limit * mostCounted + counted;
  const kept = words.get(key);
  if (kept !== undefined) return kept;
  const clause = says(limit);
  const made = {
    zh: `${clause.zh}，今日已 ${counted} 次`,
    en: `${clause.en}; ${counted} so far today`,
  };
  if (counted < mostCounted && words.size < mostCounted) words.set(key, made);
  return made;
}

/**
 * Judges a cap per local day. `says` is the clause in a few words, of the limit and nothing
 * else; the figures counted are put behind it. A cap by
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
  const words = wordsOf(dailyCap, limit, counted, says);
  if (counted < limit) return allow(words, { counted, limit });
  const untilMs = firstFreeDayMs(facts, moment, dailyCap.counts, pointId, limit);
  return { verdict: 'refuse', code: 'daily-cap', says: words, counted, limit, untilMs, instead };
}

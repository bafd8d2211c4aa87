import type { Day } from '@duly/kernel/day.ts';
import { type Answer, missingZone } from './answer.ts';
import { firstOpenMs, wholeDay } from './hours.ts';
import type { Moment } from './moment.ts';
import type { Figures, Question } from './provision.ts';

/** Whether a day has come on every clock by which the person may live. */
export function hasCome(moment: Moment, day: Day): boolean {
  return moment.locals.every((local) => local.day >= day);
}

/** Whether a day is over on any clock by which the person may live; a time that runs out ends with the first of them. */
export function isOver(moment: Moment, day: Day): boolean {
  return moment.locals.some((local) => local.day > day);
}

/** The first moment from now on at which a day has come on every clock; null when it is more than a year off. */
export function dayComesMs(moment: Moment, day: Day): number | null {
  return firstOpenMs(moment, (on) => (on >= day ? wholeDay : []));
}

/** A rule that counts days cannot do it before somebody says on which clock. */
export function onKnownClock<F extends Figures>(
  judge: (question: Question<F>) => Answer,
): (question: Question<F>) => Answer {
  return (question) => (question.moment.zones.length === 0 ? missingZone : judge(question));
}

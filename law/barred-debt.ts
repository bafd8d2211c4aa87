import { type Answer, allow } from './answer.ts';
import { debtsOf } from './debts-of.ts';
import { isOver, onKnownClock } from './local-days.ts';
import type { Figures, Question } from './provision.ts';
import type { Words } from './words.ts';

type Judge = (question: Question<Figures>) => Answer;

function anyBarred({ facts, intent, moment }: Question<Figures>): boolean {
  return debtsOf(facts, intent).some(
    ({ limitationEndsOn }) => limitationEndsOn !== null && isOver(moment, limitationEndsOn),
  );
}

/**
 * Makes the judge of acts on a debt whose limitation period is over on any of the person's clocks; every other act
 * passes, and the clock is asked for only where a period is known.
 */
export function whereBarred(says: Words, judge: Judge): Judge {
  const free = allow(says);
  const onClock = onKnownClock<Figures>((question) => (anyBarred(question) ? judge(question) : free));
  return (question) =>
    debtsOf(question.facts, question.intent).some(({ limitationEndsOn }) => limitationEndsOn !== null)
      ? onClock(question)
      : free;
}

/** A suit on a barred debt: no law forbids it, a supervisor decides. */
export function judgeBarredSuit({ intent }: Question<Figures>, says: Words): Answer {
  if (intent.approved) return allow(says);
  return {
    verdict: 'needs-approval',
    code: 'barred-suit',
    says,
    instead: {
      zh: '交法务复核时效后提交主管',
      en: 'Counsel looks at the limitation, then ask the supervisor',
    },
  };
}

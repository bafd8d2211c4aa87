import type { Day } from '@duly/kernel/day.ts';
import type { Answer } from '../answer.ts';
import { agreedRanges, type MinuteRange, rangesOfHours, uniteRanges } from '../hours.ts';
import { clockText, judgeHours } from '../judge-hours.ts';
import type { Question } from '../provision.ts';
import type { Words } from '../words.ts';

/** Quiet from the first minute (included) until the second (excluded) of the next morning. */
export type QuietFigures = { readonly quietFromMinute: number; readonly quietUntilMinute: number };

/** The minutes of a day outside quiet hours, and those agreed with the debtor within them. */
export function loudRanges(question: Question<QuietFigures>, day: Day): readonly MinuteRange[] {
  const { quietFromMinute, quietUntilMinute } = question.figures;
  const agreed = agreedRanges(question.facts, 'hours', question.intent.channel, day);
  return uniteRanges(rangesOfHours(quietUntilMinute, quietFromMinute), agreed);
}

/** Judges the quiet hours that the standard and the guideline share. */
export function judgeQuietHours(question: Question<QuietFigures>): Answer {
  const { says, instead } = wordsOf(question.figures);
  return judgeHours(question.moment, (day) => loudRanges(question, day), 'quiet-hours', says, instead);
}

type QuietWords = { readonly says: Words; readonly instead: Words };

const wordsByFigures = new WeakMap<QuietFigures, QuietWords>();

function wordsOf(figures: QuietFigures): QuietWords {
  const kept = wordsByFigures.get(figures);
  if (kept !== undefined) return kept;
  const from = clockText(figures.quietFromMinute);
  const until = clockText(figures.quietUntilMinute);
  const made = {
    says: {
      zh: `每日 ${from} 至次日 ${until}，未经本人约定不催收`,
      en: `No collection from ${from} to ${until} unless agreed with the debtor`,
    },
    instead: { zh: `排到 ${until} 以后`, en: `Plan it for after ${until}` },
  };
  wordsByFigures.set(figures, made);
  return made;
}

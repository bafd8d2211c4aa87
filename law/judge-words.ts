import { allow, never } from './answer.ts';
import type { Figures, Provision } from './provision.ts';
import type { Words } from './words.ts';

/**
 * Makes the judge of a rule against words: it refuses a text, or a talk, in which the words checker found one of these
 * classes. An act whose text is not chosen yet is not held up; it is asked again with its text.
 */
export function judgeWords(
  classes: readonly string[],
  code: string,
  says: Words,
  instead: Words,
): Provision<Figures>['judge'] {
  const clean = allow(says);
  const refused = never(code, says, instead);
  return ({ intent }) => {
    const { content } = intent;
    if (content === null || content.found.length === 0) return clean;
    return content.found.some((found) => classes.includes(found)) ? refused : clean;
  };
}

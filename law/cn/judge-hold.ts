import { type Answer, allow, never } from '../answer.ts';
import type { Words } from '../words.ts';

/** Judges a state of the debt or the person during which collection rests, however long it lasts. */
export function judgeHold(holds: boolean, code: string, says: Words, instead: Words): Answer {
  return holds ? never(code, says, instead) : allow(says);
}

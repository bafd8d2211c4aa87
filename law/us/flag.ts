import type { Answer } from '../answer.ts';
import type { Words } from '../words.ts';

/** Compliance is still presumed, but something speaks against it that the record must show (comment 14(b)(2)(i)-2). */
export function flag(
  code: string,
  says: Words,
  count?: { readonly counted: number; readonly limit: number },
): Answer {
  const flagged: Answer = { verdict: 'presumed-compliant', code, says };
  return count === undefined ? flagged : { ...flagged, ...count };
}

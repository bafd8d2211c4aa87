/** Characters of a text of a line that are kept: a remittance has 140 in payments, some banks write more. */
export const maxTextLength = 1_000;

// Control characters, and the mark that a decoder puts where bytes were no letter: neither is anything that somebody wrote.
const unwritten = /[\p{Cc}\uFEFF\uFFFE\uFFFF]+/gu;

/** Text as it is kept: no control characters, single blanks, no blanks around it, at most `maxTextLength`. */
export function plainText(text: string): string {
  const clean = text.replace(unwritten, ' ').replace(/\s+/g, ' ').trim();
  if (clean.length <= maxTextLength) return clean;
  const cut = clean.slice(0, maxTextLength);
  // Never half a character.
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Words with which banks and wallets say that there is nothing. */
const nothing = /^(?:\/|-+|NONREF|NOTPROVIDED|N\/?A|\*+|0+)$/i;

/** A reference, or '' where the file writes one of the words for none. */
export function plainReference(text: string): string {
  const clean = plainText(text);
  return nothing.test(clean) ? '' : clean.slice(0, 140);
}

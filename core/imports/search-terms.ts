const han = /\p{Script=Han}/u;
const words = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

function termsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(words)) {
    // Chinese has no blanks between words: pairs of characters stand for them, whatever part of a name is asked for.
    const signs = [...word];
    if (!han.test(word) || signs.length <= 2) found.add(word);
    else for (let at = 0; at + 1 < signs.length; at += 1) found.add(`${signs[at]}${signs[at + 1]}`);
  }
  return [...found].filter((term) => term.length <= 60);
}

/** Terms under which a name or reference is found. A query is cut the same way; a party is found that has all its terms. */
export function searchTerms(text: string): string[] {
  return termsOf(text).slice(0, 60);
}

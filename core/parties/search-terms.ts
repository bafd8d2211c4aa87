/**
 * Names are found by equality on terms, because row-level security defeats trigram indexes. A name is kept under more
 * terms (beginnings of its words, pairs of its characters) than a search asks for, and a search must find all of its own.
 */

/** Longest term: beyond this many letters people have found whom they look for. */
const longestTerm = 12;
/** Shortest beginning of a Latin word under which it is kept; shorter ones would mean half of the book. */
const shortestBeginning = 3;
/** Terms that one name is kept under at most. */
const mostTerms = 60;

const han = /\p{Script=Han}+/gu;
const word = /[\p{L}\p{N}]+/gu;

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function split(text: string): { runs: string[]; words: string[] } {
  const clean = normal(text);
  return { runs: clean.match(han) ?? [], words: clean.replace(han, ' ').match(word) ?? [] };
}

function beginnings(text: string): string[] {
  const characters = [...text].slice(0, longestTerm);
  const terms = [characters.join('')];
  for (let length = shortestBeginning; length < characters.length; length += 1) {
    terms.push(characters.slice(0, length).join(''));
  }
  return terms;
}

/** Terms under which a name is kept, without repeats. */
export function termsOfName(name: string): string[] {
  const { runs, words } = split(name);
  return [...new Set([...runs.flatMap(pairs), ...words.flatMap(beginnings)])].slice(0, mostTerms);
}

/** Terms that a searched name must all be kept under; empty when the text has none. */
export function termsOfSearch(text: string): string[] {
  const { runs, words } = split(text);
  return [
    ...new Set([...runs.flatMap(pairs), ...words.map((one) => [...one].slice(0, longestTerm).join(''))]),
  ];
}

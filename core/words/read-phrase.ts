/** One step of a phrase: literal words (any of them) or a vocabulary, and how many tokens may stand before it. */
export type Step = {
  readonly literals: readonly string[] | null;
  readonly ref: string | null;
  readonly gap: number;
};

const defaultGap = 4;
/** A line that spells out more words than this is a mistake of its author. */
const mostLiterals = 9000;

type Reader = { readonly text: string; at: number };

function readAlternatives(reader: Reader, close: string): string[] {
  const all: string[] = [];
  let branch: string[] = [''];
  for (;;) {
    const char = reader.text[reader.at];
    if (char === undefined) {
      if (close !== '') throw new Error(`"${reader.text}" lacks ${close}`);
      return [...all, ...branch];
    }
    reader.at += 1;
    if (char === close) return [...all, ...branch];
    if (char === '|') {
      all.push(...branch);
      branch = [''];
      continue;
    }
    if (char === '~') throw new Error(`"${reader.text}" has a gap inside brackets`);
    if (char !== '(' && char !== '[') {
      // A run of plain text at once.
      let end = reader.at;
      while (end < reader.text.length && !'()[]|~'.includes(reader.text[end] as string)) end += 1;
      const run = char + reader.text.slice(reader.at, end);
      reader.at = end;
      branch = branch.map((one) => one + run);
      continue;
    }
    const next = char === '(' ? readAlternatives(reader, ')') : ['', ...readAlternatives(reader, ']')];
    branch = branch.flatMap((one) => next.map((more) => one + more));
    if (branch.length > mostLiterals) throw new Error(`"${reader.text}" spells out too many words`);
  }
}

/** The words that a text with `(a|b)`, `[a]` and `|` spells out; blanks at their ends are gone. */
export function expandWords(text: string): string[] {
  const words = readAlternatives({ text, at: 0 }, '').map((word) => word.replace(/ +/g, ' ').trim());
  return [...new Set(words)].filter((word) => word !== '');
}

/** Whether one of the alternatives is empty: `(|的)`. */
function spellsNothing(text: string): boolean {
  return readAlternatives({ text, at: 0 }, '').some((word) => word.trim() === '');
}

/** Cuts a text at a sign wherever it stands outside brackets. */
function cutOutside(text: string, isCut: (rest: string) => number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let begun = 0;
  for (let i = 0; i < text.length; ) {
    const char = text[i] as string;
    if ('([<'.includes(char)) depth += char === '<' ? 0 : 1;
    if (')]'.includes(char)) depth -= 1;
    const length = depth === 0 && '~<|'.includes(char) ? isCut(text.slice(i, i + 24)) : 0;
    if (length > 0) {
      parts.push(text.slice(begun, i), text.slice(i, i + length));
      begun = i + length;
    }
    i += Math.max(1, length);
  }
  return [...parts, text.slice(begun)];
}

function isBracketed(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (depth === 0) return i === text.length - 1 && i > 0;
  }
  return false;
}

/** The phrases of a line: `a|b~c` is two. `spell` gives the words of a vocabulary named inside brackets. */
export function readPhrases(line: string, spell: (id: string) => readonly string[]): Step[][] {
  const [first, ...others] = cutOutside(line, (rest) => (rest[0] === '|' ? 1 : 0)).filter(
    (_, i) => i % 2 === 0,
  );
  // Brackets around a whole line say nothing.
  if (others.length === 0 && first !== undefined && isBracketed(first))
    return readPhrases(first.slice(1, -1), spell);
  const phrases = [first ?? '', ...others];
  return phrases.map((phrase) => readSteps(phrase, spell)).filter((steps) => steps.length > 0);
}

function readSteps(phrase: string, spell: (id: string) => readonly string[]): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of cutOutside(phrase, (rest) => /^(~\d*|<[A-Z_0-9]+>)/.exec(rest)?.[0].length ?? 0)) {
    if (part.startsWith('~')) gap = part === '~' ? defaultGap : Number.parseInt(part.slice(1), 10);
    else if (/^<[A-Z_0-9]+>$/.test(part)) {
      steps.push({ literals: null, ref: part.slice(1, -1), gap });
      gap = 0;
    } else if (part.trim() !== '') {
      const inline = part.replace(/<([A-Z_0-9]+)>/g, (_, id: string) => `(${spell(id).join('|')})`);
      // A step that may be empty asks for nothing, and what follows it may stand as far as both together.
      if (spellsNothing(inline)) gap += 2;
      else {
        steps.push({ literals: expandWords(inline), ref: null, gap });
        gap = 0;
      }
    }
  }
  return steps;
}

/** The lines of a text that holds phrases or words, one a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

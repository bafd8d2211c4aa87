import { traditional } from './traditional.ts';

/** A text as the lexicons see it, with the way back: `from[i]`…`to[i]` is where the i-th folded unit stood. */
export type FoldedText = {
  readonly units: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly length: number;
};

const unknown = 0xffff;
const dropped = 0;
/** What each UTF-16 unit folds to, filled when first met: asking for NFKC of every unit of every text is ten times slower. */
const folded = new Uint16Array(65_536).fill(unknown);

const space = 32;
const newline = 10;

function foldUnit(code: number): number {
  const char = String.fromCharCode(code);
  if (code === newline || code === 0x2028 || code === 0x2029) return newline;
  // Zero-width and formatting characters, soft hyphen, variation selectors, combining marks used to break up a word.
  if (/[\p{Cf}\p{Mn}]/u.test(char)) return dropped;
  if (/\s/u.test(char)) return space;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc || code === 0xff07) return 39;
  if (code === 0x201c || code === 0x201d || code === 0xff02) return code === 0xff02 ? 34 : code;
  const simple = traditional.get(char);
  if (simple !== undefined) return simple.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const compatible = char.normalize('NFKC').toLowerCase();
  // An accent is dropped, so that é is e; a ligature of several letters keeps its own unit: no lexicon holds it.
  const bare = compatible.normalize('NFD').replace(/\p{Mn}/gu, '');
  if (bare.length !== 1) return code;
  return (traditional.get(bare) ?? bare).charCodeAt(0);
}

function unitOf(code: number): number {
  let unit = folded[code] as number;
  if (unit === unknown) {
    unit = foldUnit(code);
    folded[code] = unit;
  }
  return unit;
}

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const isLetter = (unit: number) => unit >= 97 && unit <= 122;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Signs that people put between the characters of a Chinese word to hide it. */
const hanBreaks = new Set([..." .*·•_-~^#+=|/\\'`‧∙・﹒"].map((char) => char.charCodeAt(0)));
/** Signs that stand for a letter inside an English word. */
const leet = new Map(
  [...'0o1i3e4a5s7t@a$s!i'.matchAll(/(.)(.)/gu)].map((pair) => [
    (pair[1] as string).charCodeAt(0),
    (pair[2] as string).charCodeAt(0),
  ]),
);
const latinBreaks = new Set([...' .*_-~|/'].map((char) => char.charCodeAt(0)));

/** Radicals written apart: 氵去 for 法. */
const split = new Map(
  [
    ['氵去', '法'],
    ['亻尔', '你'],
    ['女马', '妈'],
    ['扌丁', '打'],
    ['木又', '权'],
    ['口马', '吗'],
    ['歹匕', '死'],
    ['讠斥', '诉'],
    ['言斥', '诉'],
    ['车专', '转'],
    ['贝戋', '贱'],
    ['犭苟', '狗'],
  ].map(
    ([parts, whole]) =>
      [
        ((parts as string).charCodeAt(0) << 16) | (parts as string).charCodeAt(1),
        (whole as string).charCodeAt(0),
      ] as const,
  ),
);
const splitFirst = new Set([...split.keys()].map((key) => key >>> 16));

/** Folds in place, reading at `read` and writing at or before it, so that one pass over the arrays is enough. */
type Buffer = { units: Uint16Array; from: Int32Array; to: Int32Array; length: number };

/** A line that was only wrapped: the sentence goes on in small letters. */
function wraps(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  return isLetter(next) && (isLetter(before) || isDigit(before) || before === 44);
}

function foldUnits(text: string): Buffer {
  const size = text.length;
  const buffer = {
    units: new Uint16Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    length: 0,
  };
  const { units, from, to } = buffer;
  let at = 0;
  for (let i = 0; i < size; i += 1) {
    const code = text.charCodeAt(i);
    const unit =
      code < 128
        ? code >= 65 && code <= 90
          ? code + 32
          : code < 32 && code !== newline
            ? space
            : code
        : unitOf(code);
    if (unit === dropped) {
      if (at > 0) to[at - 1] = i + 1;
      continue;
    }
    // A run of spaces is one space.
    if (unit === space && at > 0 && units[at - 1] === space) continue;
    units[at] = unit === newline && wraps(text, i) ? space : unit;
    from[at] = i;
    to[at] = i + 1;
    at += 1;
  }
  buffer.length = at;
  return buffer;
}

function hanRun(units: Uint16Array, at: number, length: number): number {
  // One or two signs between two Chinese characters; a space alone is enough.
  let next = at;
  while (next < length && next - at < 3 && hanBreaks.has(units[next] as number)) next += 1;
  return next < length && next > at && isHan(units[next] as number) ? next - at : 0;
}

function spelledOut(units: Uint16Array, at: number, length: number): number {
  // s.t.u.p.i.d: single letters with one and the same sign between, four at least.
  const sign = units[at + 1] as number;
  if (!latinBreaks.has(sign)) return 0;
  let end = at;
  while (end + 2 < length && units[end + 1] === sign && isLetter(units[end + 2] as number)) end += 2;
  const next = end + 1 < length ? (units[end + 1] as number) : space;
  if (isLetter(next)) end -= 2;
  if (end - at >= 6) return end - at + 1;
  // Two or three letters are enough where Chinese stands beside them: r e n 渣.
  const after = end + 1 < length && units[end + 1] === sign ? end + 2 : end + 1;
  return end - at >= 2 && after < length && isHan(units[after] as number) ? end - at + 1 : 0;
}

/** Undoes what hides a word: signs between Chinese characters, letters spelled out, digits for letters, split characters. */
function unhide(buffer: Buffer): void {
  const { units, from, to, length } = buffer;
  let write = 0;
  const put = (unit: number, first: number, last: number) => {
    units[write] = unit;
    from[write] = from[first] as number;
    to[write] = to[last] as number;
    write += 1;
  };
  let read = 0;
  while (read < length) {
    const unit = units[read] as number;
    const before = write > 0 ? (units[write - 1] as number) : space;
    if (unit > 127) {
      if (splitFirst.has(unit) && read + 1 < length) {
        const whole = split.get((unit << 16) | (units[read + 1] as number));
        if (whole !== undefined) {
          put(whole, read, read + 1);
          read += 2;
          continue;
        }
      }
      if (!isHan(unit) && hanBreaks.has(unit) && isHan(before)) {
        const run = hanRun(units, read, length);
        if (run > 0) {
          read += run;
          continue;
        }
      }
      put(unit, read, read);
      read += 1;
      continue;
    }
    if (unit === space && read + 1 < length) {
      const next = units[read + 1] as number;
      // A blank between Chinese and Latin says nothing.
      if (
        (isHan(before) && (isLetter(next) || isDigit(next))) ||
        (isHan(next) && (isLetter(before) || isDigit(before)))
      ) {
        read += 1;
        continue;
      }
    }
    if (isLetter(unit)) {
      if (!isLetter(before) && !isDigit(before) && read + 3 < length) {
        const run = spelledOut(units, read, length);
        if (run > 0) {
          for (let i = 0; i < run; i += 2) put(units[read + i] as number, read + i, read + i);
          read += run;
          continue;
        }
      }
      // Three and more of a letter are one.
      if (unit === before && units[read + 1] === unit) {
        let end = read;
        while (end + 1 < length && units[end + 1] === unit) end += 1;
        to[write - 1] = to[end] as number;
        read = end + 1;
        continue;
      }
    } else if (isHan(before) && hanBreaks.has(unit)) {
      const run = hanRun(units, read, length);
      if (run > 0) {
        read += run;
        continue;
      }
    } else if (isLetter(before) && leet.has(unit)) {
      // A sign or digit between letters, up to two of them (a$$hole).
      const two = leet.has(units[read + 1] as number) && units[read + 1] === unit;
      const after = read + (two ? 2 : 1);
      if (after < length && isLetter(units[after] as number)) {
        const letter = leet.get(unit) as number;
        for (let i = read; i < after; i += 1) put(letter, i, i);
        read = after;
        continue;
      }
    }
    put(unit, read, read);
    read += 1;
  }
  buffer.length = write;
}

/**
 * A text as the lexicons see it: width, case, accents and traditional characters folded, zero-width characters gone, words
 * that were hidden by signs, digits or split characters written out. Linear; every unit knows where it came from.
 */
export function foldText(text: string): FoldedText {
  const buffer = foldUnits(text);
  unhide(buffer);
  return buffer;
}

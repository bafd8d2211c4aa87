import { foldText } from './fold-name.ts';
import { foldLookalikes } from './like-names.ts';

/** How well a text names a reference: whole, by its number alone, or whole with signs that a bad copy mixes up. */
export const referenceLevels = ['whole', 'number', 'damaged'] as const;
export type ReferenceLevel = (typeof referenceLevels)[number];

type Piece = { readonly text: string; readonly digits: boolean; readonly joins: boolean };

/** Signs that stand between the parts of one number; a Chinese comma or a bracket ends it. */
const joiner = /^[\s\-_/.#:\\–—·]{0,3}$/;
const pieceForm = /[A-Z]+|[0-9]+|\p{Script=Han}+/gu;

/** Pieces of one text that are looked at; remittance fields hold 140 signs, free text of a wallet a few hundred. */
const mostPieces = 80;
/** Pieces of one number: INV · 2024 · 03 · 00017 · A. */
const mostPiecesOfOne = 6;

function piecesOf(text: string): Piece[] {
  const folded = foldText(text);
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of folded.matchAll(pieceForm)) {
    const joins = joiner.test(folded.slice(end, match.index));
    pieces.push({ text: match[0], digits: match[0] >= '0' && match[0] <= '9~', joins });
    end = match.index + match[0].length;
    if (pieces.length === mostPieces) break;
  }
  return pieces;
}

const bare = (digits: string) => digits.replace(/^0+(?=.)/, '');

/** Signs that make a key telling: fewer mean too many things (a year, a floor, a sum). */
const tellingWhole = 6;
const tellingNumber = 5;

type Keys = { readonly level: ReferenceLevel; readonly key: string }[];

function keysOfPieces(pieces: readonly Piece[]): Keys {
  const compact = pieces
    .map((piece, at) => (piece.digits && at === 0 ? bare(piece.text) : piece.text))
    .join('');
  const apart = pieces.map((piece) => (piece.digits ? bare(piece.text) : piece.text)).join('.');
  const numbers = pieces.filter((piece) => piece.digits);
  const digits = bare(numbers.map((piece) => piece.text).join(''));
  if (digits.length < 3) return [];
  const keys: { level: ReferenceLevel; key: string }[] = [];
  const letters = numbers.length < pieces.length;
  // A number without letters is as good as whole from eight digits on: shorter ones are days, sums and floors too.
  const wholly = letters ? compact.length >= tellingWhole : digits.length >= 10;
  if (wholly) keys.push({ level: 'whole', key: `c${compact}` }, { level: 'whole', key: `s${apart}` });
  else if (!letters && digits.length >= tellingNumber) keys.push({ level: 'number', key: `n${digits}` });
  if (wholly && letters && !/\p{Script=Han}/u.test(compact))
    keys.push({ level: 'damaged', key: `d${foldLookalikes(compact)}` });
  return keys;
}

/** The keys under which a reference of ours is found. The same key may be another reference's too. */
export function keysOfReference(reference: string): Keys {
  const pieces = piecesOf(reference);
  if (pieces.length === 0) return [];
  const keys = keysOfPieces(pieces);
  const numbers = pieces.filter((piece) => piece.digits);
  const digits = numbers.map((piece) => piece.text).join('');
  // What a payer writes who leaves the letters out: all digits, or the parts of the number with their zeros lost.
  if (bare(digits).length >= tellingNumber) keys.push({ level: 'number', key: `n${bare(digits)}` });
  if (numbers.length > 1 && digits.length >= tellingNumber) {
    keys.push({ level: 'number', key: `p${numbers.map((piece) => bare(piece.text)).join('.')}` });
  }
  return dedupe(keys);
}

/** The keys of everything in a text that may be a reference, by the level at which it would name one. */
export function keysOfText(text: string): Keys {
  const pieces = piecesOf(text);
  const keys: { level: ReferenceLevel; key: string }[] = [];
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from; to < pieces.length && to - from < mostPiecesOfOne; to += 1) {
      if (to > from && pieces[to]?.joins !== true) break;
      const window = pieces.slice(from, to + 1);
      keys.push(...keysOfPieces(window));
      if (!window.every((piece) => piece.digits)) continue;
      const digits = bare(window.map((piece) => piece.text).join(''));
      if (digits.length >= tellingNumber) keys.push({ level: 'number', key: `n${digits}` });
      if (window.length > 1)
        keys.push({ level: 'number', key: `p${window.map((piece) => bare(piece.text)).join('.')}` });
    }
  }
  return dedupe(keys);
}

function dedupe(keys: Keys): Keys {
  return [...new Map(keys.map((one) => [`${one.level}${one.key}`, one])).values()];
}

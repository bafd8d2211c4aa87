import type { FoldedText } from './fold-text.ts';

const opening = new Map(
  [...'「」『』“”«»〝〞'].reduce<[number, number][]>((pairs, char, i, all) => {
    if (i % 2 === 0) pairs.push([char.charCodeAt(0), (all[i + 1] as string).charCodeAt(0)]);
    return pairs;
  }, []),
);
const straight = 34;
/** A quotation longer than this is a forgotten mark. */
const longest = 240;

/** Where a text quotes: positions of what stands between marks, in folded units. */
export function findQuotes({ units, length }: FoldedText): (readonly [from: number, to: number])[] {
  const quotes: [number, number][] = [];
  let close = 0;
  let begun = 0;
  for (let i = 0; i < length; i += 1) {
    const unit = units[i] as number;
    if (close !== 0) {
      if (unit === close) {
        quotes.push([begun, i]);
        close = 0;
      } else if (i - begun > longest) close = 0;
      continue;
    }
    close = unit === straight ? straight : (opening.get(unit) ?? 0);
    begun = i + 1;
  }
  return quotes;
}

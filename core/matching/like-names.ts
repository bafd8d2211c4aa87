import type { FoldedName } from './fold-name.ts';

/** How far two names are the same: as written, cut off at the end, with damage, with signs covered by the wallet, or not. */
export type NameLikeness = 'same' | 'cut' | 'close' | 'masked' | 'none';

/** Signs that a scan or a hasty hand takes for one another. */
const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/** Letters as a bad copy shows them. */
export function foldLookalikes(text: string): string {
  return text.replace(/[OQILZSGB]/g, (sign) => lookalikes[sign] ?? sign);
}

/** Whether two texts are at most `most` insertions, losses or exchanges of one sign (or of two neighbours) apart. */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}

/** Signs from which a beginning of a name is telling: four Chinese characters, twelve others. */
const tellingStart = (name: FoldedName) => (name.han ? 4 : 12);

function isMaskOf(masked: string, name: string): boolean {
  if (!masked.includes('*') || masked.replaceAll('*', '') === '') return false;
  if (masked.length !== name.length) return false;
  return [...masked].every((sign, at) => sign === '*' || sign === name[at]);
}

const sortedWords = (core: string) => core.split(' ').sort().join(' ');

/**
 * How far a payer's name is a party's. Two or three Chinese characters are a person's whole name: one of them different is
 * somebody else, and only the same name is the same.
 */
export function likeNames(payer: FoldedName, party: FoldedName): NameLikeness {
  if (payer.core === '' || party.core === '' || payer.han !== party.han) return 'none';
  if (payer.core === party.core) return 'same';
  if (isMaskOf(payer.core, party.core)) return 'masked';
  const [short, long] =
    payer.core.length < party.core.length ? [payer.core, party.core] : [party.core, payer.core];
  // Only the payer's name is cut by a field of the bank; a party's longer name is not a payer's shorter one the other way round.
  if (short === payer.core && short.length >= tellingStart(party) && long.startsWith(short)) return 'cut';
  if (payer.han)
    return long.length >= 5 && isWithinEdits(short, long, long.length >= 9 ? 2 : 1) ? 'close' : 'none';
  if (sortedWords(payer.core) === sortedWords(party.core)) return 'close';
  const [a, b] = [
    foldLookalikes(payer.core.replaceAll(' ', '')),
    foldLookalikes(party.core.replaceAll(' ', '')),
  ];
  if (a === b) return 'close';
  if (a.length >= 14 && b.startsWith(a.slice(0, 14)) && payer.core.length < party.core.length) return 'cut';
  return Math.max(a.length, b.length) >= 9 && isWithinEdits(a, b, Math.max(a.length, b.length) >= 16 ? 2 : 1)
    ? 'close'
    : 'none';
}

const codes = new Set(['01', '02', '03', '16', '49', '98', '99']);

/** The code at the head of a line; null when there is none that BAI2 knows. */
export function bai2Code(line: string): string | null {
  const code = line.slice(0, 2);
  return (line[2] === ',' || line.length === 2 || line[2] === '/') && (codes.has(code) || code === '88')
    ? code
    : null;
}

const unended = (line: string): string => line.replace(/\s*\/?\s*$/, '');

/** Fields of all records but details: a comma parts them, a stroke ends them, and a continuation goes on. */
export function plainFields(lines: readonly string[]): string[] {
  return lines.flatMap((line) => unended(line).slice(3).split(','));
}

/** What a detail says behind its type and amount. */
export type Bai2Detail = {
  readonly type: string;
  readonly amount: string;
  /** Day on which the funds are there, as YYMMDD; '' where it is not told. */
  readonly valueOn: string;
  readonly bankReference: string;
  readonly customerReference: string;
  readonly text: string;
};

/** How many fields stand behind the funds type; null when they cannot be counted. */
function fundsFields(type: string, next: string): number | null {
  if (type === 'V') return 2;
  if (type === 'S') return 3;
  if (type !== 'D') return 0;
  return /^\d{1,3}$/.test(next) ? 1 + 2 * Number(next) : null;
}

/**
 * Reads a detail (record 16): type, amount, availability, the bank's and the customer's reference, then text, which may
 * hold commas and strokes and goes on in continuations. Null when its availability cannot be counted.
 */
export function readBai2Detail(lines: readonly string[]): Bai2Detail | null {
  let parts = (lines[0] ?? '').slice(3).split(',');
  let used = 1;
  const cleanEnd = () => {
    const last = parts.length - 1;
    parts[last] = unended(parts[last] ?? '');
  };
  const needed = () => {
    const extra = fundsFields(parts[2] ?? '', parts[3] ?? '');
    return extra === null ? null : 3 + extra + 2;
  };
  // A detail may be broken before its references; its continuation then brings fields and not text.
  while (used < lines.length) {
    const count = needed();
    if (count !== null && parts.length >= count) break;
    cleanEnd();
    parts = [...parts, ...(lines[used] ?? '').slice(3).split(',')];
    used += 1;
  }
  const count = needed();
  if (count === null) return null;
  if (parts.length <= count) cleanEnd();
  const text = [parts.slice(count).join(','), ...lines.slice(used).map((line) => line.slice(3))];
  return {
    type: parts[0] ?? '',
    amount: parts[1] ?? '',
    valueOn: parts[2] === 'V' ? (parts[3] ?? '') : '',
    bankReference: parts[count - 2] ?? '',
    customerReference: parts[count - 1] ?? '',
    text: text.map((line) => line.replace(/\s*\/\s*$/, '')).join(' '),
  };
}

import { asDay, type Day, dayOf } from '@duly/kernel/day.ts';

/** The order of the parts where the text itself does not tell: 3/4/2012 is 4 March in MDY and 3 April in DMY. */
export type DateFormat = 'YMD' | 'MDY' | 'DMY';

export const dateFormats: readonly DateFormat[] = ['MDY', 'DMY', 'YMD'];

/** Why text is no day. */
export type DayFault =
  | 'date-unreadable'
  | 'date-lost'
  | 'date-impossible'
  | 'date-not-in-format'
  | 'date-out-of-range';

/** Text whose parts need a known order: three numbers, of which none has four digits at the front. */
export interface OrderedParts {
  readonly parts: readonly [number, number, number];
  /** Whether the last number has four digits; then it is the year. */
  readonly yearLast: boolean;
}

/** What text says before the order of its parts is known. */
export type DayShape =
  | { readonly day: Day }
  | { readonly ordered: OrderedParts }
  | { readonly fault: DayFault };

// Receivables lie in these years; what lies outside is a misread column, not a debt.
const firstYear = 1900;
const lastYear = 2199;

const triple = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const timeTail = /[ T](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[AP]M)?$/i;
const midnightUtc = /T00:00(?::00(?:\.0+)?)?Z$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/;
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/;
const serial = /^(\d{5})(?:\.\d+)?$/;
const clockOnly = /^\d{1,3}:\d{2}(?:[:.]\d+)*$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayMonthName = /^(\d{1,2})[- /.]?([a-z]{3})[a-z]*\.?[- /.,]*(\d{4}|\d{2})$/i;
const monthNameDay = /^([a-z]{3})[a-z]*\.?[- /.]?(\d{1,2})(?:st|nd|rd|th)?,?[- /.]*(\d{4})$/i;

/** Two-digit years are read as 1970 to 2069, as POSIX does. */
function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

function calendarDay(year: number, month: number, dayOfMonth: number): Day | DayFault {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) return 'date-impossible';
  return year < firstYear || year > lastYear ? 'date-out-of-range' : day;
}

function shapeOf(day: Day | DayFault): DayShape {
  return typeof day === 'string' ? { fault: day } : { day };
}

/**
 * The day of a spreadsheet's serial number; 0 of the 1900 system is 1899-12-30, because that system counts a
 * 29 February 1900 that never was (so serials under 61 are off and refused); 0 of the 1904 system is 1904-01-01.
 */
export function dayOfSerial(count: number, from1904 = false): Day | null {
  const whole = Math.floor(count);
  if (!(whole >= (from1904 ? 0 : 61) && whole <= 110_000)) return null;
  return asDay(whole - (from1904 ? 24_107 : 25_569));
}

function spelled(text: string): DayShape | null {
  const inner = chinese.exec(text);
  if (inner) return shapeOf(calendarDay(Number(inner[1]), Number(inner[2]), Number(inner[3])));
  const dayFirst = dayMonthName.exec(text);
  if (dayFirst) {
    const year = dayFirst[3] ?? '';
    return named(fullYear(Number(year), year.length), dayFirst[2] ?? '', Number(dayFirst[1]));
  }
  const monthFirst = monthNameDay.exec(text);
  return monthFirst ? named(Number(monthFirst[3]), monthFirst[1] ?? '', Number(monthFirst[2])) : null;
}

function named(year: number, name: string, dayOfMonth: number): DayShape {
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? { fault: 'date-unreadable' } : shapeOf(calendarDay(year, month, dayOfMonth));
}

function digitsOnly(text: string, from1904: boolean): DayShape | null {
  const packed = compact.exec(text);
  if (packed) return shapeOf(calendarDay(Number(packed[1]), Number(packed[2]), Number(packed[3])));
  const counted = serial.exec(text);
  if (!counted) return null;
  const day = dayOfSerial(Number(counted[1]), from1904);
  return day === null ? { fault: 'date-out-of-range' } : { day };
}

function fromTriple(match: RegExpExecArray): DayShape {
  const [first, last] = [match[1] ?? '', match[4] ?? ''];
  const [a, b, c] = [Number(first), Number(match[3]), Number(last)];
  if (first.length === 4) {
    return last.length > 2 ? { fault: 'date-unreadable' } : shapeOf(calendarDay(a, b, c));
  }
  if (first.length === 3 || last.length === 3) return { fault: 'date-unreadable' };
  return { ordered: { parts: [a, b, c], yearLast: last.length === 4 } };
}

/**
 * What a cell says about a day, without guessing an order: ISO and other year-first dates, 20130601, 2013年6月1日, month
 * names and serial numbers of a spreadsheet tell their day; three short numbers only their parts. A time of
 * day behind a date is dropped; a time of day alone is what a spreadsheet leaves of a date it destroyed.
 */
export function readDayShape(raw: string, from1904 = false): DayShape {
  let text = /^[\x21-\x7e]*$/.test(raw) ? raw : raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text.startsWith("'")) text = text.slice(1);
  const plain = triple.exec(text);
  if (plain) return fromTriple(plain);
  if (clockOnly.test(text)) return { fault: 'date-lost' };
  const bare = text
    .replace(midnightUtc, '')
    .replace(timeTail, '')
    .replace(/ ?([年月日号]) ?/g, '$1');
  const match = bare === text ? null : triple.exec(bare);
  if (match) return fromTriple(match);
  return digitsOnly(bare, from1904) ?? spelled(bare) ?? { fault: 'date-unreadable' };
}

/** The day of ordered parts under a format, or null when they make none under it. */
export function dayInFormat(ordered: OrderedParts, format: DateFormat): Day | null {
  const [a, b, c] = ordered.parts;
  const year = fullYear(format === 'YMD' ? a : c, ordered.yearLast ? 4 : 2);
  if (format === 'YMD' && ordered.yearLast) return null;
  const [month, dayOfMonth] = format === 'MDY' ? [a, b] : format === 'DMY' ? [b, a] : [b, c];
  const day = calendarDay(year, month, dayOfMonth);
  return typeof day === 'string' ? null : day;
}

/** Reads a cell under the format that was settled for its whole column (null: none was needed). */
export function readDay(raw: string, format: DateFormat | null, from1904 = false): Day | DayFault {
  const shape = readDayShape(raw, from1904);
  if ('day' in shape) return shape.day;
  if ('fault' in shape) return shape.fault;
  if (format === null) return 'date-not-in-format';
  return dayInFormat(shape.ordered, format) ?? 'date-not-in-format';
}

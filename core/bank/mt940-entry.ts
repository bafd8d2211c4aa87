import { type Day, dayOf } from '@duly/kernel/day.ts';
import { fullYear, interestDay, nearestDay } from './near-year.ts';

/** What field 61 of an MT940 says, before its amount is money. */
export type Mt940Entry = {
  readonly valueOn: Day;
  readonly bookedOn: Day;
  /** Whether the value date is one of the 30/360 calendar that does not exist (30 February). */
  readonly valueMoved: boolean;
  readonly incoming: boolean;
  readonly reversal: boolean;
  /** Decimal text with a point. */
  readonly amount: string;
  readonly typeCode: string;
  readonly customerReference: string;
  readonly bankReference: string;
  /** A name that some banks write behind the sixteen characters of the customer reference. */
  readonly name: string;
  /** Supplementary details. */
  readonly more: string;
};

/*
 * Value date, entry date (some banks write four blanks), mark, funds code, amount with its comma, type, the references. The
 * comma is asked for although some would do without: an amount without one is an amount that was cut.
 */
const form = /^(\d{6})(\d{4}|\s{4})?(R?[CD]|E[CD])([A-Z])?(\d{1,15},\d{0,6})([A-Z][A-Z0-9 ]{3})(.*)$/;

function entryDay(valueOn: Day, text: string | undefined): Day | null {
  if (text === undefined || text.trim() === '') return valueOn;
  return nearestDay(valueOn, Number(text.slice(0, 2)), Number(text.slice(2)));
}

/** Why a field 61 is no entry. */
export type EntryFault = 'mt940-entry-malformed' | 'day-impossible';

/**
 * Reads field 61. A reversal (RC, RD) goes the other way than the mark behind the R.
 *
 * @param lines the field's lines; behind the first stand supplementary details
 */
export function readMt940Entry(lines: readonly string[]): Mt940Entry | EntryFault {
  const match = form.exec(lines[0] ?? '');
  if (match === null) return 'mt940-entry-malformed';
  const [, date = '', entry, mark = '', , amount = '', typeCode = '', rest = ''] = match;
  const [year, month, dayOfMonth] = [
    fullYear(Number(date.slice(0, 2))),
    Number(date.slice(2, 4)),
    Number(date.slice(4)),
  ];
  const valueOn = interestDay(year, month, dayOfMonth);
  if (valueOn === null) return 'day-impossible';
  const bookedOn = entryDay(valueOn, entry);
  if (bookedOn === null) return 'day-impossible';
  const cut = rest.indexOf('//');
  const own = cut < 0 ? rest : rest.slice(0, cut);
  const unbroken = /^\S{17,34}$/.test(own);
  const credit = mark.endsWith('C');
  const reversal = mark.startsWith('R');
  return {
    valueOn,
    bookedOn,
    valueMoved: dayOf(year, month, dayOfMonth) === null,
    incoming: credit !== reversal,
    reversal,
    amount: amount.replace(',', '.').replace(/\.$/, ''),
    typeCode: typeCode.trim(),
    // An account number in one piece (an IBAN) is longer than a reference and is not cut in two.
    customerReference: unbroken ? own : own.slice(0, 16).trim(),
    bankReference: cut < 0 ? '' : rest.slice(cut + 2).trim(),
    name: unbroken ? '' : own.slice(16).trim(),
    more: lines.slice(1).join(' ').trim(),
  };
}

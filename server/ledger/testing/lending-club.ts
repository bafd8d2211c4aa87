import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Day, dayOf } from '@duly/kernel/day.ts';
import { divideMinor } from '@duly/kernel/money.ts';
import { parse } from 'csv-parse/sync';
import { testId } from './store-planted-book.ts';

/** A finished loan as the platform tells of it, in US cents. */
export type FinishedLoan = {
  readonly partyId: string;
  readonly accountId: string;
  readonly itemId: string;
  readonly issuedOn: Day;
  readonly lastPaidOn: Day;
  readonly chargedOff: boolean;
  readonly lent: bigint;
  readonly principal: bigint;
  readonly interest: bigint;
  readonly lateFee: bigint;
  readonly recovered: bigint;
  readonly total: bigint;
  /** Whether any part of it has more than two decimals in the file. */
  readonly partHasResidue: boolean;
};

/**
 * Cents of a decimal text, half-even: `17595.5359081936` is the text of a binary float, and is read as the text that it is.
 * Numbers never become floats here.
 */
export function centsOf(text: string): bigint {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new Error(`not a decimal: ${text}`);
  const [, whole = '0', fraction = ''] = match;
  const digits = fraction.padEnd(2, '0');
  return divideMinor(BigInt(whole + digits), 10n ** BigInt(digits.length - 2), 'half-even');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function monthDay(text: string, dayOfMonth: number): Day | null {
  const [month = '', year = ''] = text.split('-');
  return dayOf(Number(year), months.indexOf(month) + 1, dayOfMonth);
}

const hasResidue = (text: string): boolean => (text.split('.')[1] ?? '').replace(/0+$/, '').length > 2;

/** Every loan of the file, in its order. */
export function readFinishedLoans(folder: string): FinishedLoan[] {
  const file = readFileSync(path.join(folder, 'lendingclub-loans/lending_club_loans.csv'), 'utf8');
  const rows = parse(file, { columns: true }) as Record<string, string>[];
  return rows.map((row) => {
    const of = (column: string): string => {
      const text = row[column];
      if (text === undefined) throw new Error(`the file has no column ${column}`);
      return text;
    };
    const issuedOn = monthDay(of('issue_d'), 1);
    // One loan never paid while it ran: its recoveries count from the month after it was made.
    const lastPaidOn =
      of('last_pymnt_d') === '' ? monthDay(of('issue_d'), 28) : monthDay(of('last_pymnt_d'), 15);
    if (issuedOn === null || lastPaidOn === null) throw new Error(`no days: ${of('id')}`);
    const parts = ['total_rec_prncp', 'total_rec_int', 'total_rec_late_fee', 'recoveries'].map(of);
    const [principal = 0n, interest = 0n, lateFee = 0n, recovered = 0n] = parts.map(centsOf);
    const id = (what: string) => testId(`lending club ${of('id')} ${what}`);
    return {
      partyId: id('party'),
      accountId: id('account'),
      itemId: id('item'),
      issuedOn,
      lastPaidOn,
      chargedOff: of('loan_status') === 'Charged Off',
      lent: centsOf(of('loan_amnt')),
      principal,
      interest,
      lateFee,
      recovered,
      total: centsOf(of('total_pymnt')),
      partHasResidue: parts.some(hasResidue),
    };
  });
}

import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import type { LineRow } from './line-row.ts';

/** What banks write where there is no reference. */
const none = /^(?:NONREF|NOREF|NOT ?PROVIDED|NOTPROVIDED|N\/?A|0+|-+)$/i;

function isTelling(text: string): boolean {
  const key = normaliseReference(text);
  return key.length >= 6 && /\d{4}/.test(key) && !none.test(key);
}

/**
 * The reference under which a line's payment is known: the bank's own, so that the same money entered by hand or from a file
 * is found; else what the payer's bank gave; else the line's id.
 *
 * @param part place among the payments of the line: money for several debtors is one payment each
 */
export function paymentReference(line: LineRow, part: number): string {
  const own = [line.bankReference, line.endToEndId].find(isTelling) ?? `BANK-${line.lineId.slice(0, 13)}`;
  return part === 0 ? own : `${own}/${part + 1}`;
}

/** Where the bank gave one reference to several movements, the line's id tells them apart. */
export function tellApart(reference: string, lineId: string): string {
  return `${reference} ~${lineId.slice(0, 8)}`;
}

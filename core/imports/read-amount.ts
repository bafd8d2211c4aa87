import { currencyDigits } from '@duly/kernel/currency.ts';
import { parseDecimal } from '@duly/kernel/money.ts';

/** Which sign parts the whole from the fraction in a column. */
export type DecimalSign = 'point' | 'comma';

/** Why text is no amount. */
export type AmountFault =
  | 'amount-unreadable'
  | 'amount-too-precise'
  | 'amount-out-of-range'
  | 'currency-conflict';

/** An amount in minor units, exact; or why not. */
export type AmountReading = { readonly minor: bigint } | { readonly fault: AmountFault };

const plainForm = /^-?\d{1,15}(?:\.\d{1,2})?$/;
const codeAtEnds = /^([A-Z]{3})\s*(?=[-(\d.,])|(?<=[\d.,)-])\s*([A-Z]{3})$/;
const symbols = /^(?:RMB|人民币|[A-Z]{0,2}\$|[¥€£₩₹])\s*|\s*(?:RMB|元整?|圆整?|[¥€£₩₹$])$/g;
const groupedByComma = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$|^\.\d+$/;
const groupedByPoint = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$|^,\d+$/;
// India groups by two after the first three: 12,34,567.50.
const groupedByTwo = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;

/** Sign, digits and separators of a cell, its currency code apart; null when it is no number. */
interface AmountText {
  readonly negative: boolean;
  readonly body: string;
  readonly code: string | null;
}

function unwrap(raw: string): AmountText | null {
  let text = raw
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .toUpperCase();
  if (text.startsWith("'")) text = text.slice(1);
  let negative = false;
  const wrapped = /^\((.+)\)$/.exec(text) ?? /^([^(]*)\((.+)\)$/.exec(text);
  if (wrapped) {
    negative = true;
    text = wrapped.length > 2 ? `${wrapped[1] ?? ''}${wrapped[2] ?? ''}` : (wrapped[1] ?? '');
    if (text.includes('-')) return null;
  }
  const coded = codeAtEnds.exec(text.replace(/^-/, ''));
  const code = coded ? (coded[1] ?? coded[2] ?? null) : null;
  const known = code !== null && currencyDigits(code) !== null ? code : null;
  if (known !== null) text = text.replace(known, '').trim();
  const signless = text.replace(/^-\s*|\s*-$/, () => {
    negative = !negative;
    return '';
  });
  const bare = signless.replace(symbols, '').replace(/^\+/, '');
  const inner = bare.startsWith('-') && !negative ? bare.slice(1) : bare;
  if (inner !== bare) negative = true;
  // Blanks and apostrophes between groups of three: 1 234,50 and 1'234.50.
  const body = inner.replace(/(?<=\d)[ '’](?=\d{3}(?:\D|$))/g, '');
  return body === '' ? null : { negative, body, code: known };
}

/** Which decimal sign a cell proves: two different separators, or one that is not followed by exactly three digits. */
export function decimalSignOf(raw: string): DecimalSign | null {
  const text = unwrap(raw);
  if (text === null) return null;
  const point = text.body.lastIndexOf('.');
  const comma = text.body.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? 'point' : 'comma';
  const at = Math.max(point, comma);
  if (at < 0 || text.body.indexOf(text.body[at] ?? '') !== at || text.body.length - at === 4) return null;
  return point >= 0 ? 'point' : 'comma';
}

function plainDecimal(body: string, sign: DecimalSign): string | null {
  if (sign === 'comma') {
    if (!groupedByPoint.test(body)) return null;
    return body.replaceAll('.', '').replace(',', '.');
  }
  return groupedByComma.test(body) || groupedByTwo.test(body) ? body.replaceAll(',', '') : null;
}

/** Moves the decimal point `power` digits to the right (an amount given in 万元), exactly. */
function shifted(decimal: string, power: number): string {
  if (power === 0) return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  const padded = fraction.padEnd(power, '0');
  const rest = padded.slice(power);
  return `${whole}${padded.slice(0, power)}${rest === '' ? '' : `.${rest}`}`;
}

// Databases print 1234.5000: zeros behind the currency's digits are no digits. Three stay, since 12.500 may be a thousand.
function withoutSpareZeros(decimal: string, digits: number, wasGrouped: boolean): string {
  const at = decimal.indexOf('.');
  if (at < 0) return decimal;
  const fraction = decimal.slice(at + 1);
  if (fraction.length <= digits || (fraction.length === 3 && !wasGrouped)) return decimal;
  const kept = fraction.slice(0, digits) + fraction.slice(digits).replace(/0+$/, '');
  return kept === '' ? decimal.slice(0, at) : `${decimal.slice(0, at)}.${kept}`;
}

/** The currency that a cell names beside its number ("USD 12.50"), or null. */
export function currencyInAmount(raw: string): string | null {
  return plainForm.test(raw) ? null : (unwrap(raw)?.code ?? null);
}

/**
 * Reads a cell as an exact amount of `currency`: thousands separators, (1,234.50) and trailing minus as negatives, full
 * width, currency signs. `unitPower` is the power of ten of the heading's unit. More digits than the currency has are
 * refused, never rounded.
 */
export function readAmount(raw: string, currency: string, sign: DecimalSign, unitPower = 0): AmountReading {
  // Nine cells in ten are plain; the short way keeps a large file quick.
  if (unitPower === 0 && sign === 'point' && plainForm.test(raw)) {
    const parsed = parseDecimal(raw, currency);
    if (parsed.ok) return { minor: parsed.value };
  }
  const text = unwrap(raw);
  if (text === null) return { fault: 'amount-unreadable' };
  if (text.code !== null && text.code !== currency) return { fault: 'currency-conflict' };
  const decimal = plainDecimal(text.body, sign);
  if (decimal === null) return { fault: 'amount-unreadable' };
  const padded = decimal.startsWith('.') ? `0${decimal}` : decimal;
  const exact = withoutSpareZeros(
    shifted(padded, unitPower),
    currencyDigits(currency) ?? 0,
    text.body.includes(','),
  );
  const parsed = parseDecimal(exact, currency);
  if (parsed.ok) return { minor: text.negative ? -parsed.value : parsed.value };
  const code = parsed.refusals[0]?.code;
  if (code === 'amount-too-precise' || code === 'amount-out-of-range') return { fault: code };
  return { fault: 'amount-unreadable' };
}

import { currencyDigits } from './currency.ts';
import { ok, type Refusal, type Result, refusal, refuse } from './result.ts';

/** An exact sum: whole minor units (cents, fen) of an ISO 4217 currency. */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

/** How a division that does not come out even is rounded; half-up and down look at the size, not the sign. */
export type Rounding = 'half-even' | 'half-up' | 'down';

/** The largest sum that a database bigint holds; a larger one is a misread column, not a debt. */
export const maxMinor = 9_223_372_036_854_775_807n;

const decimalForm = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads plain decimal text ("1234.5", "-0.05") into minor units, exactly. It detects no locale: group separators and
 * decimal commas are for the importer to resolve. Refuses `currency-unknown`, `amount-malformed`,
 * `amount-too-precise` (more digits than the currency has, zeros too: "1.000" may be a thousand) and
 * `amount-out-of-range`.
 */
export function parseDecimal(text: string, currency: string): Result<bigint, Refusal> {
  const digits = currencyDigits(currency);
  if (digits === null) return refuse(refusal('currency-unknown', { currency }));
  const match = decimalForm.exec(text);
  if (match === null) return refuse(refusal('amount-malformed', { text }));
  const [, sign = '', whole = '', fraction = ''] = match;
  if (fraction.length > digits) return refuse(refusal('amount-too-precise', { text, currency, digits }));
  if (whole.length > 40) return refuse(refusal('amount-out-of-range', { text, currency }));
  const size = BigInt(whole + fraction.padEnd(digits, '0'));
  if (size > maxMinor) return refuse(refusal('amount-out-of-range', { text, currency }));
  return ok(sign === '-' ? -size : size);
}

function digitsOrThrow(currency: string): number {
  const digits = currencyDigits(currency);
  if (digits === null) throw new RangeError(`Unknown currency ${currency}.`);
  return digits;
}

function splitMinor(minor: bigint, currency: string): { sign: string; whole: string; fraction: string } {
  const digits = digitsOrThrow(currency);
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const cut = text.length - digits;
  return {
    sign: minor < 0n ? '-' : '',
    whole: text.slice(0, cut),
    fraction: digits === 0 ? '' : `.${text.slice(cut)}`,
  };
}

/** Plain decimal text with all digits of the currency ("1234.50"); the inverse of `parseDecimal`. */
export function formatDecimal(minor: bigint, currency: string): string {
  const { sign, whole, fraction } = splitMinor(minor, currency);
  return sign + whole + fraction;
}

/** Decimal text with a comma between thousands ("1,234.50"), as zh-CN and en write it. */
export function formatGrouped(minor: bigint, currency: string): string {
  const { sign, whole, fraction } = splitMinor(minor, currency);
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + fraction;
}

/** The sum of two sums of one currency; two currencies are a bug of the caller. */
export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency) {
    throw new RangeError(`Cannot add ${right.currency} to ${left.currency}.`);
  }
  return { minor: left.minor + right.minor, currency: left.currency };
}

/** `minor / by`, rounded as named; for interest pass the whole product as `minor`, so that it rounds once. */
export function divideMinor(minor: bigint, by: bigint, rounding: Rounding): bigint {
  if (by === 0n) throw new RangeError('Money is not divided by zero.');
  const negative = minor < 0n !== by < 0n;
  const size = minor < 0n ? -minor : minor;
  const divisor = by < 0n ? -by : by;
  const quotient = size / divisor;
  const twice = (size % divisor) * 2n;
  const up = roundsUp(twice, divisor, quotient, rounding);
  const rounded = up ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}

function roundsUp(twiceRemainder: bigint, divisor: bigint, quotient: bigint, rounding: Rounding): boolean {
  if (rounding === 'down' || twiceRemainder < divisor) return false;
  if (twiceRemainder > divisor) return true;
  return rounding === 'half-up' || quotient % 2n === 1n;
}

/**
 * Shares a sum by weights so that the shares add up to it exactly: each gets its part rounded down, and the units left
 * over go to the largest remainders, the earlier one first when equal. Weights are not negative and not all zero.
 */
export function shareMinor(total: bigint, weights: readonly bigint[]): bigint[] {
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0n);
  if (weightSum <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('Shares need weights that are not negative and not all zero.');
  }
  const size = total < 0n ? -total : total;
  const shares = weights.map((weight) => (size * weight) / weightSum);
  const remainders = weights.map((weight) => (size * weight) % weightSum);
  let left = Number(size - shares.reduce((sum, share) => sum + share, 0n));
  const order = weights.map((_, index) => index).sort((a, b) => compareRemainders(remainders, a, b));
  for (const index of order) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0n) + 1n;
    left -= 1;
  }
  return total < 0n ? shares.map((share) => -share) : shares;
}

function compareRemainders(remainders: readonly bigint[], a: number, b: number): number {
  const difference = (remainders[b] ?? 0n) - (remainders[a] ?? 0n);
  return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
}

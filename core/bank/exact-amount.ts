import { currencyDigits } from '@duly/kernel/currency.ts';
import { parseDecimal } from '@duly/kernel/money.ts';
import type { Refusal, Result } from '@duly/kernel/result.ts';

/**
 * Minor units of decimal text with a point, exactly. Noughts behind the digits of the currency say nothing and are dropped
 * (27.050 EUR); any other digit there is refused as `amount-too-precise`, because rounding would invent a sum.
 */
export function exactAmount(text: string, currency: string): Result<bigint, Refusal> {
  const digits = currencyDigits(currency);
  const point = text.indexOf('.');
  if (digits === null || point < 0) return parseDecimal(text, currency);
  const fraction = text.slice(point + 1);
  if (fraction === '') return parseDecimal(text.slice(0, point), currency);
  if (!/^\d+$/.test(fraction)) return parseDecimal(text, currency);
  const kept = fraction.slice(0, digits) + fraction.slice(digits).replace(/0+$/, '');
  return parseDecimal(kept === '' ? text.slice(0, point) : `${text.slice(0, point)}.${kept}`, currency);
}

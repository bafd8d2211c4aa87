import { currencyDigits } from '@duly/kernel/currency.ts';
import { accrualDenominator } from './resolve-rate.ts';

/** Decimals of a minor unit that are shown of an exact sum: enough to see why two halves do not each round up. */
const shownDigits = 4;

/**
 * An exact sum in major units, cut after the fourth decimal of a minor unit: 1,164.3835 hundredths are "11.643835". Nought beyond
 * the digits of the currency is left out.
 */
export function exactText(numerator: bigint, currency: string): string {
  const own = currencyDigits(currency) ?? 2;
  const digits = own + shownDigits;
  const size = numerator < 0n ? -numerator : numerator;
  const scaled = (size * 10n ** BigInt(shownDigits)) / accrualDenominator;
  const text = scaled.toString().padStart(digits + 1, '0');
  const cut = text.length - digits;
  const whole = text.slice(0, cut);
  const fraction = text.slice(cut, cut + own) + text.slice(cut + own).replace(/0+$/, '');
  return `${numerator < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

import { currencyDigits } from '@duly/kernel/currency.ts';
import { accrualDenominator } from './resolve-rate.ts';

/** Decimals of a minor unit that are shown of an exact sum: enough to see why two halves do not each round up. */
const shownDigits = 4;

/** An exact sum in major units, cut after the fourth decimal of a minor unit: 116,438.35 hundredths are "11.643835". */
export function exactText(numerator: bigint, currency: string): string {
  const digits = (currencyDigits(currency) ?? 2) + shownDigits;
  const size = numerator < 0n ? -numerator : numerator;
  const scaled = (size * 10n ** BigInt(shownDigits)) / accrualDenominator;
  const text = scaled.toString().padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${numerator < 0n ? '-' : ''}${text.slice(0, cut)}.${text.slice(cut)}`;
}

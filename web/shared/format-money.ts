import { currencyDigits } from '@duly/kernel/currency.ts';
import { formatGrouped, parseDecimal } from '@duly/kernel/money.ts';
import en from '../i18n/en/everywhere.json' with { type: 'json' };
import zh from '../i18n/zh-CN/everywhere.json' with { type: 'json' };
import type { MoneyText } from './api-types.ts';

/** "5,113.02": the unit stands in the header or beside it. An unknown currency shows its minor units as they came. */
export function formatMinor(minor: string, currency: string): string {
  return currencyDigits(currency) === null ? minor : formatGrouped(BigInt(minor), currency);
}

/** "5,113.02 元" in Chinese for CNY, "5,113.02 CNY" otherwise. */
export function formatMoney(money: MoneyText, language: string): string {
  return `${formatMinor(money.minor, money.currency)} ${unitOf(money.currency, language)}`;
}

/** The unit as a header names it. */
export function unitOf(currency: string, language: string): string {
  const units: Readonly<Record<string, string>> = (language === 'en' ? en : zh).units;
  return units[currency] ?? currency;
}

const fullWidth = /[０-９．，]/g;

/** What a person types as a sum, in minor units: separators and full-width digits are theirs; null when it is no sum. */
export function readTypedMinor(text: string, currency: string): string | null {
  const plain = text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[,\s元¥]/g, '');
  const read = parseDecimal(plain, currency);
  return read.ok && read.value > 0n ? read.value.toString() : null;
}

/** The sum of minor units of one currency. */
export function sumMinor(minors: readonly string[]): string {
  return minors.reduce((sum, minor) => sum + BigInt(minor), 0n).toString();
}

import { currencyDigits } from '@duly/kernel/currency.ts';
import type { Ageing } from '../../shared/api-types.ts';

/** One bar: its height is only drawn, its label is exact. */
export interface AgeingBar {
  readonly bucket: string;
  readonly height: number;
  readonly label: string;
}

/** The currency in which most items are open: a chart shows one, the table all. */
export function mainCurrency(ageing: Ageing): string {
  const [first = ''] = ageing.currencies;
  const size = (currency: string) =>
    ageing.buckets.filter((line) => (line.minor[currency] ?? '0') !== '0').length;
  return ageing.currencies.reduce((best, one) => (size(one) > size(best) ? one : best), first);
}

/** "1,234" in thousands, 万 in Chinese, rounded for a label; the table below has every digit. */
export function shortSum(minor: bigint, currency: string, language: string): string {
  const unit = 10n ** BigInt(currencyDigits(currency) ?? 0);
  const scale = language === 'zh-CN' ? 10_000n : 1_000n;
  const tenths = (minor * 10n) / (unit * scale);
  const whole = (tenths / 10n).toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = tenths % 10n;
  return tenths < 100n && tenths > -100n ? `${whole}.${rest < 0n ? -rest : rest}` : whole;
}

/** The bars of a chart, in the order of age. */
export function ageingBars(ageing: Ageing, currency: string, language: string): readonly AgeingBar[] {
  // What was received and not yet allocated has no age; it stands in the table only.
  return ageing.buckets
    .filter((line) => line.bucket !== 'on-account')
    .map((line) => {
      const minor = BigInt(line.minor[currency] ?? '0');
      return { bucket: line.bucket, height: Number(minor), label: shortSum(minor, currency, language) };
    });
}

import { ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';
import type { ProvisionRates } from '../../shared/api-types.ts';

export type RatesDraft = Readonly<Record<string, Readonly<Record<string, string>>>>;

const percent = /^(\d{1,3})(?:[.．](\d{1,4}))?$/;

/** 50,000 ppm as "5". */
export function percentOf(ppm: number): string {
  const whole = Math.floor(ppm / 10_000);
  const rest = String(ppm % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return rest === '' ? `${whole}` : `${whole}.${rest}`;
}

/** "5" or "0.25" as parts per million; null where it is no percentage up to a hundred. */
export function readPercent(text: string): number | null {
  const match = percent.exec(text.trim());
  if (match === null) return null;
  const ppm = Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'));
  return ppm <= 1_000_000 ? ppm : null;
}

/** What the form starts from. */
export function draftOfRates(rates: ProvisionRates['rates']): RatesDraft {
  return Object.fromEntries(
    Object.entries(rates).map(([kind, own]) => [
      kind,
      Object.fromEntries(ageingBuckets.map(({ id }) => [id, percentOf(own[id] ?? 0)])),
    ]),
  );
}

/** What was typed as the API takes it; null where a rate does not read. */
export function readRates(draft: RatesDraft): ProvisionRates['rates'] | null {
  const all: Record<string, Record<string, number>> = {};
  for (const [kind, own] of Object.entries(draft)) {
    const rates: Record<string, number> = {};
    for (const [bucket, text] of Object.entries(own)) {
      const ppm = readPercent(text);
      if (ppm === null) return null;
      rates[bucket] = ppm;
    }
    all[kind] = rates;
  }
  return all;
}

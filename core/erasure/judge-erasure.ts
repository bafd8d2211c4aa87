import { type Day, formatDay } from '@duly/kernel/day.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';

/** On what an erasure rests: PIPL art. 47 (asked for, or the purpose is achieved), consent withdrawn (art. 15), a court's order. */
export const erasureBases = ['pipl-47', 'consent-withdrawn', 'court-order'] as const;
export type ErasureBasis = (typeof erasureBases)[number];

/** What an account says to whether its party may be erased. */
export type ErasureAccount = {
  readonly kind: string;
  /** All that is owed, whatever its sort. */
  readonly owedMinor: bigint;
  readonly currency: string;
  /** The last contact, promise or posting; null: nothing ever happened. */
  readonly lastActOn: Day | null;
};

/** Years for which records of collection must be kept after the last act, by kind of account. */
const keptYears: Readonly<Record<string, { years: number; ruleId: string }>> = {
  // CARD2011 art. 68: records of collecting a card debt, at least two years.
  card: { years: 2, ruleId: 'CN-KEEP-01' },
  // CF2024: consumer finance, at least five years. Other loans are held to it too: the longest duty that may apply.
  loan: { years: 5, ruleId: 'CN-KEEP-02' },
};

/**
 * Whether a party's personal data may be erased on a day. Refusals, all of them: `erasure-balance-open` (the purpose is
 * not achieved while something is owed: PIPL art. 47 (1) 1), `erasure-records-kept` (a law still wants the records: art.
 * 47 (2); they may only be stored meanwhile). A court's order overrides both.
 */
export function judgeErasure(
  basis: ErasureBasis,
  accounts: readonly ErasureAccount[],
  day: Day,
): Result<null> {
  if (basis === 'court-order') return ok(null);
  const refusals = accounts.flatMap((account) => [...refuseOpen(account), ...refuseYoung(account, day)]);
  return refusals.length === 0 ? ok(null) : refuse(...refusals);
}

function refuseOpen({ owedMinor, currency }: ErasureAccount): Refusal[] {
  if (owedMinor === 0n) return [];
  return [refusal('erasure-balance-open', { minor: owedMinor.toString(), currency }, ['CN-KEEP-09'])];
}

function refuseYoung({ kind, lastActOn }: ErasureAccount, day: Day): Refusal[] {
  const duty = keptYears[kind];
  if (!duty || lastActOn === null) return [];
  // 366 days a year: a day too long is lawful, a day too short is not.
  const freeOn = (lastActOn + duty.years * 366) as Day;
  if (freeOn <= day) return [];
  return [
    refusal('erasure-records-kept', { years: duty.years, freeOn: formatDay(freeOn) }, [
      duty.ruleId,
      'CN-KEEP-09',
    ]),
  ];
}

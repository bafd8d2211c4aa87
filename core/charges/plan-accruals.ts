import type { Day } from '@duly/kernel/day.ts';
import { type Charged, chargeOf } from './charge-of.ts';
import { type ChargeKind, keysOf, type TermsVersion } from './charge-terms.ts';
import {
  type ChargedItem,
  type ChargeWorld,
  lastLine,
  type ReckonedPart,
  type Reckoning,
  reckonLine,
} from './reckon-line.ts';
import type { RateQuestion } from './resolve-rate.ts';

/** An accrual that stands in the ledger: posted, and not taken back. */
export type StandingAccrual = {
  readonly itemId: string;
  readonly key: string;
  readonly fromOn: Day;
  readonly throughOn: Day;
  readonly minor: bigint;
  /** Exact sum of all days until `throughOn`, before minimum and cap, as it was reckoned then. */
  readonly numerator: bigint;
};

/** The causes of an account's charges. */
export type ChargedAccount = {
  readonly versions: readonly TermsVersion[];
  readonly items: readonly ChargedItem[];
  readonly standing: readonly StandingAccrual[];
};

/** What one line of the terms has come to on one item by the end of a day. */
export type ItemCharge = {
  readonly itemId: string;
  readonly key: string;
  readonly kind: ChargeKind;
  readonly termsId: string;
  /** First day of what is not posted. */
  readonly fromOn: Day;
  /** Last day that was reckoned: the day asked for, or the one before a rate is missing. */
  readonly throughOn: Day;
  /** Whole units not posted yet; negative where more was posted than is owed. */
  readonly minor: bigint;
  /** Whole units in all. */
  readonly totalMinor: bigint;
  readonly numerator: bigint;
  readonly remainder: bigint;
  readonly limit: Charged['limit'];
  /** How the days since the last posting were reckoned. */
  readonly parts: readonly ReckonedPart[];
};

export type MissingRate = RateQuestion & { readonly itemId: string; readonly key: string };

export type ChargeAnswer = {
  readonly charges: readonly ItemCharge[];
  readonly missing: readonly MissingRate[];
  readonly provisional: boolean;
};

/** Parts as far as they lie from `from` until `to`. */
export function clipParts(parts: readonly ReckonedPart[], from: Day, to: Day): ReckonedPart[] {
  return parts.flatMap((part) => {
    const first = Math.max(part.from, from) as Day;
    const last = Math.min(part.to, to) as Day;
    const days = last - first + 1;
    if (days <= 0) return [];
    // Every day of a part costs the same, so that this divides without remainder.
    const numerator = (part.numerator / BigInt(part.days)) * BigInt(days);
    return [{ ...part, from: first, to: last, days, numerator }];
  });
}

function sumUntil(parts: readonly ReckonedPart[], day: Day): bigint {
  const first = parts[0]?.from ?? day;
  return clipParts(parts, first, day).reduce((sum, part) => sum + part.numerator, 0n);
}

function chargeItem(
  account: ChargedAccount,
  item: ChargedItem,
  key: string,
  day: Day,
  reckoning: Reckoning,
): ItemCharge | null {
  const throughOn = (reckoning.missing === null ? day : reckoning.missing.since - 1) as Day;
  const posted = account.standing.filter(
    (one) => one.itemId === item.itemId && one.key === key && one.throughOn <= day,
  );
  const line = lastLine(account.versions, key, throughOn);
  if (line === null) return null;
  const charged = chargeOf(line, item.originalMinor, reckoning.numerator);
  const postedMinor = posted.reduce((sum, one) => sum + one.minor, 0n);
  const lastPosted = posted.reduce<Day | null>(
    (last, one) => (last === null || one.throughOn > last ? one.throughOn : last),
    null,
  );
  const first = reckoning.parts[0]?.from ?? throughOn;
  const fromOn = (lastPosted === null ? first : lastPosted + 1) as Day;
  const parts = clipParts(reckoning.parts, fromOn, throughOn);
  const minor = charged.minor - postedMinor;
  if (reckoning.numerator === 0n && postedMinor === 0n) return null;
  return {
    itemId: item.itemId,
    key,
    kind: line.kind,
    termsId: parts.at(-1)?.termsId ?? reckoning.parts.at(-1)?.termsId ?? '',
    fromOn: Math.min(fromOn, throughOn) as Day,
    throughOn,
    minor,
    totalMinor: charged.minor,
    numerator: reckoning.numerator,
    remainder: charged.remainder,
    limit: charged.limit,
    parts,
  };
}

/** What every line of the terms has come to on every item by the end of a day, less what is posted by then. */
export function chargesUntil(account: ChargedAccount, day: Day, world: ChargeWorld): ChargeAnswer {
  const charges: ItemCharge[] = [];
  const missing: MissingRate[] = [];
  let provisional = false;
  for (const key of keysOf(account.versions)) {
    for (const item of account.items) {
      const reckoning = reckonLine(account.versions, key, item, day, world);
      provisional ||= reckoning.provisional;
      if (reckoning.missing !== null) {
        const { series, day: on } = reckoning.missing;
        missing.push({ series, day: on, itemId: item.itemId, key });
      }
      const charge = chargeItem(account, item, key, day, reckoning);
      if (charge !== null) charges.push(charge);
    }
  }
  return { charges, missing, provisional };
}

/**
 * The day after which what is posted no longer agrees with its causes (a rate was corrected, terms changed backwards), null when
 * all of it does. What stands after that day is taken back and posted again.
 */
export function staleAfter(account: ChargedAccount, world: ChargeWorld): Day | null {
  let stale: Day | null = null;
  for (const chain of Map.groupBy(account.standing, (one) => `${one.itemId} ${one.key}`).values()) {
    const last = chain.reduce((a, b) => (b.throughOn > a.throughOn ? b : a));
    const item = account.items.find(({ itemId }) => itemId === last.itemId);
    const parts =
      item === undefined ? [] : reckonLine(account.versions, last.key, item, last.throughOn, world).parts;
    for (const one of chain) {
      if (sumUntil(parts, one.throughOn) === one.numerator) continue;
      const before = (one.fromOn - 1) as Day;
      if (stale === null || before < stale) stale = before;
    }
  }
  return stale;
}

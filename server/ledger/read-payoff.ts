import { type ChargeAnswer, chargesUntil, type MissingRate } from '@duly/core/charges/plan-accruals.ts';
import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { addDays, type Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { type LoadedCharges, loadCharges, loadChargeWorld } from './load-charges.ts';
import { loadKindBalances } from './store-balances.ts';

export type KindSums = Readonly<Record<PostingKind, bigint>>;

/** What an account owes on a day: posted, accrued since, and both; in minor units. */
export type Payoff = {
  /** 账面余额: the sum of the postings that count by the end of the day. */
  readonly posted: KindSums;
  readonly postedMinor: bigint;
  /** What accrued by the end of the day and is not posted by then. */
  readonly accrued: KindSums;
  readonly accruedMinor: bigint;
  /** 应付合计; null while a published rate is missing, because a guess would be worse than a question. */
  readonly payoffMinor: bigint | null;
  /** By how much it grows the next day; null where that cannot be said. */
  readonly perDayMinor: bigint | null;
  readonly missing: readonly MissingRate[];
  readonly provisional: boolean;
  readonly charges: LoadedCharges | null;
  readonly answer: ChargeAnswer;
};

const none: ChargeAnswer = { charges: [], missing: [], provisional: false };

const zero = (): Record<PostingKind, bigint> => ({
  cost: 0n,
  tax: 0n,
  interest: 0n,
  'penalty-interest': 0n,
  'late-fee': 0n,
  principal: 0n,
});

const totalOf = (sums: KindSums): bigint => Object.values(sums).reduce((sum, minor) => sum + minor, 0n);

function accruedOf(answer: ChargeAnswer): Record<PostingKind, bigint> {
  const sums = zero();
  for (const charge of answer.charges) sums[charge.kind] += charge.minor;
  return sums;
}

/**
 * The payoff of an account for a day, derived from its postings, terms and the published rates. Paying exactly this on that day
 * settles everything. For a past day it is what would have settled the account then, as is known now.
 */
export async function readPayoff(
  tx: Tx,
  account: { readonly partyId: string; readonly accountId: string },
  day: Day,
): Promise<Payoff> {
  const key = { ...account, slot: slotOf(account.partyId) };
  const posted = { ...zero(), ...(await loadKindBalances(tx, account, day)) };
  const charges = (await loadCharges(tx, [key])).get(account.accountId) ?? null;
  const world = charges === null ? null : await loadChargeWorld(tx);
  const until = (on: Day): ChargeAnswer =>
    charges === null || world === null ? none : chargesUntil(charges, on, world);
  const answer = until(day);
  const next = until(addDays(day, 1));
  const accrued = accruedOf(answer);
  const accruedMinor = totalOf(accrued);
  const postedMinor = totalOf(posted);
  const total = (of: ChargeAnswer): bigint => of.charges.reduce((sum, charge) => sum + charge.totalMinor, 0n);
  const asked = answer.missing.length > 0;
  return {
    posted,
    postedMinor,
    accrued,
    accruedMinor,
    payoffMinor: asked ? null : postedMinor + accruedMinor,
    perDayMinor: asked || next.missing.length > 0 ? null : total(next) - total(answer),
    missing: answer.missing,
    provisional: answer.provisional,
    charges,
    answer,
  };
}

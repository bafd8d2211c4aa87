import { addDays, type Day } from '@duly/kernel/day.ts';
import type { PaidClaim } from './paid-claim.ts';

/** Days before the day that somebody named: banks book late in the evening, and people are a day off. */
const earlyDays = 3;
/** Days after it: over a long holiday a transfer takes a week and more. */
const lateDays = 10;

export type OpenClaim = PaidClaim & { readonly claimId: string; readonly accountId: string };
export type ArrivedMoney = {
  readonly paymentId: string;
  readonly accountId: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly paidOn: Day;
};

const fits = (claim: OpenClaim, money: ArrivedMoney) =>
  claim.accountId === money.accountId &&
  claim.currency === money.currency &&
  claim.amountMinor === money.amountMinor &&
  money.paidOn >= addDays(claim.onDay, -earlyDays) &&
  money.paidOn <= addDays(claim.onDay, lateDays);

/**
 * Which claims turned out to be which money: same account, currency and sum, about the day that was named. Each payment answers one
 * claim and each claim is answered once, the earliest first; another sum answers none, because it may be another payment.
 */
export function matchClaims(
  claims: readonly OpenClaim[],
  arrived: readonly ArrivedMoney[],
): { readonly claimId: string; readonly paymentId: string }[] {
  const open = [...claims].sort((a, b) => a.onDay - b.onDay || (a.claimId < b.claimId ? -1 : 1));
  const money = [...arrived].sort((a, b) => a.paidOn - b.paidOn || (a.paymentId < b.paymentId ? -1 : 1));
  const used = new Set<string>();
  return money.flatMap((one) => {
    const claim = open.find((each) => !used.has(each.claimId) && fits(each, one));
    if (claim === undefined) return [];
    used.add(claim.claimId);
    return [{ claimId: claim.claimId, paymentId: one.paymentId }];
  });
}

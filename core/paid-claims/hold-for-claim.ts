import { addBusinessDays, type BusinessCalendar } from '@duly/kernel/calendar.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import { isBill, type PaidClaim } from './paid-claim.ts';

/** Business days for which the ladder waits for money that was said to be under way: the house's default (LED-5). */
export const paidClaimDays = 2;

/** Days after which an unfound claim is forgotten: whoever said so falsely in this time is not waited for again without a slip. */
export const claimMemoryDays = 30;

export type ClaimHold =
  | { readonly holds: true; readonly until: Day }
  | { readonly holds: false; readonly because: 'payee-other' | 'not-found-before' | 'bill-not-verified' };

/**
 * How long the ladder waits for a claim. Two business days after the claim, or after the day of the transfer where that lies ahead;
 * a bill, once verified, until two business days after it falls due. It does not wait for money that went to somebody else, and
 * not again for somebody whose last claim was not found, unless the slip has been seen.
 */
export function holdForClaim(
  claim: PaidClaim,
  context: {
    readonly today: Day;
    readonly calendar: BusinessCalendar;
    readonly verified: boolean;
    readonly notFoundOn: Day | null;
  },
): ClaimHold {
  const { today, calendar, verified, notFoundOn } = context;
  if (claim.payee === 'other') return { holds: false, because: 'payee-other' };
  if (isBill(claim.kind) && !verified) return { holds: false, because: 'bill-not-verified' };
  const lately = notFoundOn !== null && today - notFoundOn < claimMemoryDays;
  if (lately && claim.slip !== 'seen') return { holds: false, because: 'not-found-before' };
  const from = asDay(Math.max(claim.onDay, today));
  return { holds: true, until: addBusinessDays(calendar, from, paidClaimDays).day };
}

import { type ArrivedMoney, matchClaims } from '@duly/core/paid-claims/match-claims.ts';
import { holdReasons } from '@duly/facts/account-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { markFound, readOpenClaims, refreshClaimHolds } from './store.ts';

/** Money that was booked a moment ago, with where its account lies. */
export type BookedMoney = ArrivedMoney & { readonly slot: number; readonly partyId: string };

const paidClaim = holdReasons.indexOf('paid-claim');

/**
 * Answers claims by money that has just been booked, whichever way it came, and lets the ladder go on where nothing is waited for
 * any longer. Part of the booking's transaction; the caller decides the parties again, as for any payment.
 */
export async function answerClaims(tx: Tx, booked: readonly BookedMoney[], day: Day): Promise<void> {
  if (booked.length === 0) return;
  const open = await readOpenClaims(tx, booked);
  if (open.length === 0) return;
  const byPayment = new Map(booked.map((one) => [one.paymentId, one]));
  const found = matchClaims(open, booked).flatMap(({ claimId, paymentId }) => {
    const money = byPayment.get(paymentId);
    return money === undefined ? [] : [{ ...money, claimId }];
  });
  if (found.length === 0) return;
  await markFound(tx, found, day);
  await refreshClaimHolds(tx, found, paidClaim);
}

import { parseDay } from '@duly/kernel/day.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { z } from 'zod';
import { type Desk, todayOf } from '../cases/store-desk-day.ts';
import type { paymentBody } from './schemas.ts';

type Given = Pick<z.output<typeof paymentBody>, 'accountId' | 'amount' | 'paidOn'>;

/**
 * Refuses payment-in-the-future: money that has not come yet is a promise. The later of the business day and the calendar counts
 * as today, so that a desk behind its run may enter what came this morning.
 */
export function dayRefusals(given: Given, desk: Desk, atMs: number): Refusal[] {
  const paidOn = parseDay(given.paidOn);
  const latest = Math.max(todayOf(desk, atMs), localOf(atMs, desk.zone).day);
  return paidOn !== null && paidOn > latest
    ? [refusal('payment-in-the-future', { paidOn: given.paidOn })]
    : [];
}

/** Refuses account-unknown, payment-amount, payment-currency. */
export function amountRefusals(given: Given, account: { currency: string } | null): Refusal[] {
  if (account === null) return [refusal('account-unknown', { accountId: given.accountId })];
  const refusals: Refusal[] = [];
  if (BigInt(given.amount.minor) === 0n) refusals.push(refusal('payment-amount'));
  if (given.amount.currency !== account.currency) {
    refusals.push(refusal('payment-currency', { given: given.amount.currency, account: account.currency }));
  }
  return refusals;
}

import { addDays, type Day, daysBetween, formatDay } from '@duly/kernel/day.ts';
import type { Refusal, Result } from '@duly/kernel/result.ts';
import { ok, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';

/** Without a reason a promise is for today or tomorrow (CASE-6: a far date is a way of saying no). */
export const promiseDaysWithoutReason = 1;

/** Beyond a quarter it is no promise but a plan, which has its own approval. */
export const promiseDaysMost = 92;

/** What somebody has promised and when; the zone is the one in which it was said. */
export type PromiseAsk = {
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly dueAtMs: number;
  readonly zone: string;
  readonly horizonReason: string | null;
};

/** What is known of the account and of the moment. `today` is the business day of the desk. */
export type PromiseGround = {
  readonly currency: string;
  readonly openMinor: bigint;
  readonly closed: boolean;
  readonly today: Day;
  readonly atMs: number;
};

function amountRefusals(ask: PromiseAsk, ground: PromiseGround): Refusal[] {
  if (ground.closed) return [refusal('account-closed')];
  if (ask.currency !== ground.currency) {
    return [refusal('promise-currency-differs', { asked: ask.currency, account: ground.currency })];
  }
  if (ask.amountMinor <= 0n) return [refusal('promise-amount-not-positive')];
  if (ask.amountMinor > ground.openMinor) {
    return [refusal('promise-above-open', { openMinor: `${ground.openMinor}`, currency: ground.currency })];
  }
  return [];
}

// The business day is the desk's today even where the clock is ahead of it, as in a replayed month; the clock counts
// only when both show the same day.
function timeRefusals(ask: PromiseAsk, ground: PromiseGround, dueOn: Day): Refusal[] {
  const days = daysBetween(ground.today, dueOn);
  if (days < 0) return [refusal('promise-in-the-past', { today: formatDay(ground.today) })];
  const clockDay = localOf(ground.atMs, ask.zone).day;
  if (days === 0 && clockDay === ground.today && ask.dueAtMs <= ground.atMs) {
    return [refusal('promise-in-the-past', { today: formatDay(ground.today) })];
  }
  if (days > promiseDaysMost) {
    return [refusal('promise-too-far', { latest: formatDay(addDays(ground.today, promiseDaysMost)) })];
  }
  if (days > promiseDaysWithoutReason && ask.horizonReason === null) {
    return [refusal('promise-horizon-needs-reason', { days: promiseDaysWithoutReason })];
  }
  return [];
}

/**
 * Whether a promise may be taken, and for which local day it counts. All refusals at once: account-closed,
 * promise-currency-differs, promise-amount-not-positive, promise-above-open, promise-in-the-past, promise-too-far,
 * promise-horizon-needs-reason.
 */
export function checkPromise(ask: PromiseAsk, ground: PromiseGround): Result<{ dueOn: Day }> {
  const dueOn = localOf(ask.dueAtMs, ask.zone).day;
  const refusals = [...amountRefusals(ask, ground), ...timeRefusals(ask, ground, dueOn)];
  return refusals.length > 0 ? refuse(...refusals) : ok({ dueOn });
}

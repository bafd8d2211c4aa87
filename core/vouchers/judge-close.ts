import type { Day } from '@duly/kernel/day.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import type { Period } from './period.ts';
import type { Tie } from './tie-out.ts';

/** Why a period takes no vouchers, if it does not: it is closed. */
export function refuseClosed(period: Period, firstOpen: Period): Refusal[] {
  return period < firstOpen ? [refusal('period-closed', { period, firstOpen })] : [];
}

/**
 * Whether a period may be closed: it is the first open one, it is over, and books and ledger tie in every currency. Refuses
 * period-closed, period-out-of-turn, period-not-over, or a period-does-not-tie for each currency, with what lies between.
 */
export function judgeClose(
  period: Period,
  at: { readonly firstOpen: Period; readonly last: Day; readonly today: Day; readonly ties: readonly Tie[] },
): Refusal[] {
  const { firstOpen, last, today, ties } = at;
  if (period < firstOpen) return refuseClosed(period, firstOpen);
  if (period > firstOpen) return [refusal('period-out-of-turn', { period, firstOpen })];
  if (last >= today) return [refusal('period-not-over', { period })];
  return ties
    .filter((tie) => !tie.ties)
    .map((tie) =>
      refusal('period-does-not-tie', {
        currency: tie.currency,
        pending: tie.pending,
        unexplainedMinor: `${tie.unexplainedMinor}`,
        clearingMinor: `${tie.clearingMinor}`,
      }),
    );
}

import { daysOfPeriod, nextPeriod, type Period, periodOf } from '@duly/core/vouchers/period.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { readClosed, readFirstPostingDay } from './store.ts';

/** The first period that is still open: the one after the newest closed one, else that of the first posting, else today's. */
export async function firstOpenPeriod(tx: Tx, today: Day): Promise<Period> {
  const newest = (await readClosed(tx)).at(-1);
  if (newest !== undefined) return nextPeriod(newest);
  return periodOf((await readFirstPostingDay(tx)) ?? today);
}

/** The days of a period whose form was checked at the border. */
export function boundsOf(period: Period): { readonly first: Day; readonly last: Day } {
  const days = daysOfPeriod(period);
  if (days === null) throw new Error(`${period} is no month`);
  return days;
}

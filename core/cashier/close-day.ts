import { type Refusal, refusal } from '@duly/kernel/result.ts';

/** A desk's drawer on a day in one currency, in minor units. */
export type DrawerDay = {
  /** What lay in it from the day before. */
  readonly openingMinor: bigint;
  readonly takenMinor: bigint;
  readonly bankedMinor: bigint;
};

/** What somebody counted, and why it is not what it should be. */
export type DrawerCount = {
  readonly countedMinor: bigint;
  readonly differenceReason: string | null;
  readonly keptReason: string | null;
};

export type DrawerClose = { readonly expectedMinor: bigint; readonly differenceMinor: bigint };

/** What should lie in the drawer. */
export function expectedInDrawer({ openingMinor, takenMinor, bankedMinor }: DrawerDay): bigint {
  return openingMinor + takenMinor - bankedMinor;
}

/**
 * Judges the close of a drawer (日清月结). Everything that was taken goes to the bank and nothing is spent from it (坐支): what is
 * missing, too much, or kept over night needs its reason in words. Refuses drawer-difference-unexplained, drawer-kept-unexplained,
 * drawer-count-negative.
 */
export function closeDrawer(day: DrawerDay, count: DrawerCount): { close: DrawerClose; refusals: Refusal[] } {
  const expectedMinor = expectedInDrawer(day);
  const differenceMinor = count.countedMinor - expectedMinor;
  const refusals: Refusal[] = [];
  if (count.countedMinor < 0n) refusals.push(refusal('drawer-count-negative'));
  if (differenceMinor !== 0n && count.differenceReason === null)
    refusals.push(refusal('drawer-difference-unexplained', { differenceMinor: `${differenceMinor}` }));
  if (count.countedMinor > 0n && count.keptReason === null)
    refusals.push(refusal('drawer-kept-unexplained', { countedMinor: `${count.countedMinor}` }));
  return { close: { expectedMinor, differenceMinor }, refusals };
}

/** Numbers between the first and the last that are not there; empty when none is missing. */
export function missingNumbers(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const missing: number[] = [];
  sorted.forEach((number, at) => {
    const before = sorted[at - 1];
    for (let gap = (before ?? number) + 1; before !== undefined && gap < number; gap += 1) missing.push(gap);
  });
  return missing;
}

import type { Day } from '@duly/kernel/day.ts';

/** Whether opening and movements make the closing sum; null where it cannot be said. */
export function addsUp(opening: bigint | null, moved: bigint, closing: bigint | null): boolean | null {
  return opening === null || closing === null ? null : opening + moved === closing;
}

/** A statement as its neighbours see it. */
export type StatementEdge = {
  readonly number: string;
  readonly fromOn: Day | null;
  readonly toOn: Day | null;
  readonly opening: bigint | null;
  readonly closing: bigint | null;
};

/**
 * How a statement follows the one before it. `first`: there is none before. `follows`: it begins with the sum with which
 * the other ended. `gap`: it does not, and days lie between. `break`: it does not, and none lie between. `overlap`: days are
 * in both. `missing`: sums do not tell and numbers were skipped. `unknown`: nothing tells.
 */
export type Continuity = 'first' | 'follows' | 'gap' | 'break' | 'overlap' | 'missing' | 'unknown';

const numberOf = (text: string): number | null => {
  const match = /^0*(\d{1,9})(?:\/0*(\d{1,9}))?$/.exec(text);
  return match === null || Number(match[1]) === 0 ? null : Number(match[1]);
};

function skipped(before: StatementEdge, now: StatementEdge): boolean {
  const [last, next] = [numberOf(before.number), numberOf(now.number)];
  // Numbers begin again with a new year, so a smaller one tells nothing.
  return last !== null && next !== null && next > last + 1;
}

/** Judges a statement against the latest one of its account that began before it. */
export function judgeContinuity(before: StatementEdge | null, now: StatementEdge): Continuity {
  if (before === null) return 'first';
  const [ended, begins] = [before.toOn, now.fromOn];
  if (before.closing !== null && now.opening !== null) {
    if (before.closing === now.opening) return 'follows';
    if (ended !== null && begins !== null && begins < ended) return 'overlap';
    return ended !== null && begins !== null && begins > ended + 1 ? 'gap' : 'break';
  }
  if (ended !== null && begins !== null && begins < ended) return 'overlap';
  return skipped(before, now) ? 'missing' : 'unknown';
}

import { type AgeingBucket, ageingBuckets } from '../ledger/ageing-buckets.ts';

/** A provision by bucket; a bucket left out is zero. */
export type ByBucket = Readonly<Partial<Record<AgeingBucket, bigint>>>;

/** opening + charged − released − used = closing, all but the closing's sign not below zero. */
export type Movement = {
  readonly bucket: AgeingBucket;
  readonly opening: bigint;
  readonly charged: bigint;
  readonly released: bigint;
  readonly used: bigint;
  readonly closing: bigint;
};

/**
 * How the provision of one account moved in a month. What was written off uses what had been provided for the account, the oldest
 * bucket first, and no more than that: the rest went through the books without provision. What is left of each bucket is then
 * charged or released to its closing sum. An account that grew older releases in one bucket and is charged in the next.
 *
 * @param writtenOffMinor of the month, less what was undone or recovered in it; below zero counts as nothing
 */
export function movementOf(opening: ByBucket, closing: ByBucket, writtenOffMinor: bigint): Movement[] {
  let left = writtenOffMinor > 0n ? writtenOffMinor : 0n;
  const moves: Movement[] = [];
  for (const { id: bucket } of [...ageingBuckets].reverse()) {
    const opened = opening[bucket] ?? 0n;
    const closed = closing[bucket] ?? 0n;
    const used = left < opened ? left : opened;
    left -= used;
    const change = closed - (opened - used);
    const charged = change > 0n ? change : 0n;
    const released = change < 0n ? -change : 0n;
    if (opened !== 0n || closed !== 0n)
      moves.push({ bucket, opening: opened, charged, released, used, closing: closed });
  }
  return moves.reverse();
}

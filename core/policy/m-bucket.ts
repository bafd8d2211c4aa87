/** Delinquency buckets of lenders: M0 not past due, then thirty days each, M7+ from the 181st day. */
export const mBuckets = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7+'] as const;
export type MBucket = (typeof mBuckets)[number];

/** The bucket of so many days past due. */
export function mBucketOf(daysPastDue: number): MBucket {
  const index = daysPastDue <= 0 ? 0 : Math.min(7, Math.ceil(daysPastDue / 30));
  return mBuckets[index] ?? 'M7+';
}

import { ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';

/** The name of an age bucket. */
export function bucketWords(bucket: string, language: string): string {
  const found = ageingBuckets.find((one) => one.id === bucket);
  if (found === undefined) return bucket;
  return language === 'en' ? found.names.en : found.names.zh;
}

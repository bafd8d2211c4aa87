/** Buckets of the ageing report by days past due; the place in the list is their order. */
export const ageingBuckets = [
  { id: 'not-due', fromDays: null, toDays: 0, names: { zh: '未到期', en: 'Not due' } },
  { id: '1-30', fromDays: 1, toDays: 30, names: { zh: '1–30 天', en: '1–30 days' } },
  { id: '31-60', fromDays: 31, toDays: 60, names: { zh: '31–60 天', en: '31–60 days' } },
  { id: '61-90', fromDays: 61, toDays: 90, names: { zh: '61–90 天', en: '61–90 days' } },
  { id: '91-180', fromDays: 91, toDays: 180, names: { zh: '91–180 天', en: '91–180 days' } },
  { id: '>180', fromDays: 181, toDays: null, names: { zh: '180 天以上', en: 'Over 180 days' } },
] as const;
export type AgeingBucket = (typeof ageingBuckets)[number]['id'];

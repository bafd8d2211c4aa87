/** What a tenant has set for the matching (`tenants.settings.matching`). */
export type MatchingSettings = {
  /** Lines whose first candidate has at least this confidence, in parts per thousand, post by themselves; null: none do. */
  readonly autoPermille: number | null;
};

/** The default: rules of which at least 990 in 1,000 held. */
export const defaultAutoPermille = 990;
/** Below this no tenant may set it: names that only resemble each other never post money. */
export const leastAutoPermille = 980;
export const mostAutoPermille = 1000;

/** Reads the tenant's settings document; what is missing or misshapen is the default. */
export function readMatchingSettings(document: unknown): MatchingSettings {
  const given = (document as { matching?: { autoPermille?: unknown } } | null)?.matching?.autoPermille;
  if (given === null) return { autoPermille: null };
  if (typeof given !== 'number' || !Number.isSafeInteger(given)) return { autoPermille: defaultAutoPermille };
  return { autoPermille: Math.max(leastAutoPermille, Math.min(mostAutoPermille, given)) };
}

/**
 * A refusal is the business saying no: a value that is returned, never thrown.
 * `code` is stable and has its words in the error table; `params` are the figures those words need;
 * `ruleIds` name the rules that said no; `until` is the epoch millisecond from which the answer may change,
 * or null where waiting does not help.
 */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
  readonly ruleIds: readonly string[];
  readonly until: number | null;
}

/** Either a value, or every reason why there is none (at least one). */
export type Result<T, R = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly R[] };

/** Wraps a value as success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps reasons as failure; an empty list would be a failure that nobody can explain, so it is a bug. */
export function refuse<R = Refusal>(...refusals: readonly R[]): { ok: false; refusals: readonly R[] } {
  if (refusals.length === 0) throw new RangeError('A refusal states at least one reason.');
  return { ok: false, refusals };
}

/** Builds a refusal; what is left out is empty. */
export function refusal(
  code: string,
  params: Refusal['params'] = {},
  ruleIds: readonly string[] = [],
  until: number | null = null,
): Refusal {
  return { code, params, ruleIds, until };
}

import type { BalanceLine } from '../../shared/api-types.ts';

/** The lines with the balance after each; those that cancel one another change none and may be left out. */
export function runningLines(
  lines: readonly BalanceLine[],
  carriedMinor: string | null,
): (BalanceLine & { readonly afterMinor: string })[] {
  let after = BigInt(carriedMinor ?? '0');
  return lines.map((line) => {
    after += BigInt(line.minor);
    return { ...line, afterMinor: `${after}` };
  });
}

import { shareMinor } from '@duly/kernel/money.ts';

/** Shares an amount in the ratio of these weights, exactly, and names the places that took a unit of the remainder. */
export function shareProRata(
  minor: bigint,
  weights: readonly bigint[],
): { shares: bigint[]; remainderTo: number[] } {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const shares = shareMinor(minor, weights);
  const remainderTo = shares.flatMap((share, place) =>
    share > (minor * (weights[place] ?? 0n)) / sum ? [place] : [],
  );
  return { shares, remainderTo };
}

/**
 * Shares an amount in the ratio of these weights, exactly: each share is rounded down to the unit, and the units that are left
 * go one each to the largest remainders; of equal remainders the earlier in the list takes it. A share is never larger than
 * its weight when the amount is not larger than their sum.
 *
 * @param weights not negative, not all zero
 * @returns the shares in the order of the weights, and the places that took a unit of the remainder
 */
export function shareProRata(
  minor: bigint,
  weights: readonly bigint[],
): { shares: bigint[]; remainderTo: number[] } {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum <= 0n || minor < 0n)
    throw new RangeError('A share needs weights above zero and an amount that is not below.');
  const shares = weights.map((weight) => (minor * weight) / sum);
  const left = minor - shares.reduce((total, share) => total + share, 0n);
  const byRemainder = weights
    .map((weight, place) => ({ place, rest: (minor * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1));
  const remainderTo = byRemainder.slice(0, Number(left)).map(({ place }) => place);
  for (const place of remainderTo) shares[place] = (shares[place] ?? 0n) + 1n;
  return { shares, remainderTo };
}

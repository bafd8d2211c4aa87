/** Which of several amounts make a sum: how many ways there are (0, 1, or more), and the first. */
export type SumFound = {
  readonly ways: 'none' | 'one' | 'several' | 'too-many-to-tell';
  readonly chosen: readonly number[];
};

/** Items of one payer that are looked at together; who owes more pays by statement. */
export const mostItemsOfSum = 40;
/** Items that one sum may be made of. */
const mostChosen = 12;
/** Steps of the search; a handful of milliseconds at worst, and then nobody is told that there is only one way. */
const mostSteps = 20_000;

/**
 * Looks for subsets of `amounts` (positive, minor units) that make `sum`, in the order given: with the oldest first, the first
 * one found is the one that begins with the oldest. It goes on until it has seen a second one, because a sum that can be made in
 * two ways decides nothing.
 */
export function sumOfItems(amounts: readonly bigint[], sum: bigint): SumFound {
  if (amounts.length > mostItemsOfSum) return { ways: 'too-many-to-tell', chosen: [] };
  const left = [0n];
  for (let at = amounts.length - 1; at >= 0; at -= 1) left.unshift((left[0] ?? 0n) + (amounts[at] ?? 0n));
  let steps = 0;
  let first: readonly number[] | null = null;
  let several = false;
  const look = (at: number, missing: bigint, chosen: number[]): void => {
    steps += 1;
    if (several || steps > mostSteps) return;
    if (missing === 0n) {
      if (first === null) first = [...chosen];
      else several = true;
      return;
    }
    if (at >= amounts.length || missing < 0n || (left[at] ?? 0n) < missing || chosen.length >= mostChosen)
      return;
    look(at + 1, missing - (amounts[at] ?? 0n), [...chosen, at]);
    look(at + 1, missing, chosen);
  };
  look(0, sum, []);
  if (first === null) return { ways: steps > mostSteps ? 'too-many-to-tell' : 'none', chosen: [] };
  if (several) return { ways: 'several', chosen: first };
  return { ways: steps > mostSteps ? 'too-many-to-tell' : 'one', chosen: first };
}

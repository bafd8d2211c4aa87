import { divideMinor } from '@duly/kernel/money.ts';
import type { ChargeLine } from './charge-terms.ts';
import { accrualDenominator } from './resolve-rate.ts';

/** What a line charges an item in whole minor units, and what it leaves over. */
export type Charged = {
  readonly minor: bigint;
  /** Exact less whole, over `accrualDenominator`; the next posting begins with it. */
  readonly remainder: bigint;
  /** What the sum was brought to, if anything. */
  readonly limit: 'cap' | 'floor' | null;
};

/**
 * Whole minor units of an exact charge: the minimum first, then the cap, then rounding as the terms name it. The remainder stays
 * on the account, so that a sum posted in parts is the sum posted at once, to the unit.
 */
export function chargeOf(line: ChargeLine, originalMinor: bigint, numerator: bigint): Charged {
  if (numerator <= 0n) return { minor: 0n, remainder: 0n, limit: null };
  let exact = numerator;
  let limit: Charged['limit'] = null;
  const floor = line.floorMinor * accrualDenominator;
  if (exact < floor) [exact, limit] = [floor, 'floor'];
  if (line.capPpm !== null) {
    const cap = (originalMinor * BigInt(line.capPpm) * accrualDenominator) / 1_000_000n;
    if (exact > cap) [exact, limit] = [cap, 'cap'];
  }
  const minor = divideMinor(exact, accrualDenominator, line.rounding);
  return { minor, remainder: exact - minor * accrualDenominator, limit };
}

import { divideMinor } from '@duly/kernel/money.ts';
import { wholePpm } from './provision-matrix.ts';

/**
 * What is provided for a sum that is open: its rate, rounded half up to a whole minor unit, once for an account and bucket. Nothing
 * is provided on a credit: money that is owed to a debtor covers nobody else's debt.
 */
export function provideFor(baseMinor: bigint, ratePpm: number): bigint {
  return baseMinor <= 0n ? 0n : divideMinor(baseMinor * BigInt(ratePpm), BigInt(wholePpm), 'half-up');
}

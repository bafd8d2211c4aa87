import { addDays, type Day } from '@duly/kernel/day.ts';
import { makePrng } from '../prng.ts';

/** One line of a creditor's list: enough to import a receivable and to decide about it, and no history. */
export interface InventedReceivable {
  readonly customer: string;
  readonly account: string;
  readonly item: string;
  readonly currency: 'CNY';
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly amountMinor: bigint;
}

/**
 * Streams the open items of `accounts` invented accounts, 1 to 3 each, in order of the account; so that a book of
 * millions needs no memory.
 *
 * @param latePercent so many of a hundred accounts are overdue on `asOf`
 */
export function* inventAccounts(
  accounts: number,
  seed: string,
  asOf: Day,
  latePercent = 25,
): Generator<InventedReceivable> {
  const prng = makePrng(seed);
  for (let number = 1; number <= accounts; number += 1) {
    const reference = `B${`${number}`.padStart(8, '0')}`;
    const late = prng.chance(latePercent);
    for (let line = 1, lines = prng.int(1, 3); line <= lines; line += 1) {
      const dueOn = addDays(asOf, late ? -prng.int(1, 200) : prng.int(0, 60));
      yield {
        customer: reference,
        account: reference,
        item: `${reference}-${line}`,
        currency: 'CNY',
        issuedOn: addDays(dueOn, -30),
        dueOn,
        amountMinor: BigInt(prng.int(1_000, 5_000_000)),
      };
    }
  }
}

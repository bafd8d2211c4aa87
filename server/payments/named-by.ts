import type { z } from 'zod';
import type { PaymentInput } from '../ledger/record-payment.ts';
import type { namedGiven } from './schemas.ts';

/** What the payer said of where the money goes, in the ledger's terms. */
export function namedBy(
  given: z.output<typeof namedGiven>,
): Pick<PaymentInput, 'designations' | 'shareOver'> {
  return {
    designations: given.designations.map(({ accountId, itemId, minor }) => ({
      accountId,
      itemId,
      amountMinor: BigInt(minor),
    })),
    shareOver: given.shareOver,
  };
}

import { slotOf } from '@duly/kernel/id.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { PaymentInput } from './record-payment.ts';
import { readNamedAccounts, readNamedItems } from './store-designations.ts';

const others = (input: PaymentInput): string[] => [
  ...(input.shareOver ?? []),
  ...(input.designations ?? []).map((one) => one.accountId),
];

/**
 * What cannot be as the payer is said to have designated it, by payment: sums that are nothing or more than the payment,
 * accounts that are not the party's or of another currency, items that are not of their account. An item that is settled may be
 * named; it takes nothing, and the rest goes its way.
 */
export async function refuseDesignations(
  tx: Tx,
  inputs: readonly PaymentInput[],
): Promise<Map<string, Refusal>> {
  const wishing = inputs.filter((input) => others(input).length > 0);
  if (wishing.length === 0) return new Map();
  const accounts = await readNamedAccounts(
    tx,
    wishing.flatMap((input) =>
      others(input).map((accountId) => ({ slot: slotOf(input.partyId), accountId })),
    ),
  );
  const items = await readNamedItems(
    tx,
    wishing.flatMap((input) =>
      (input.designations ?? []).flatMap(({ itemId }) =>
        itemId ? [{ slot: slotOf(input.partyId), itemId }] : [],
      ),
    ),
  );
  const refused = new Map<string, Refusal>();
  for (const input of wishing) {
    const fault = faultOf(input, accounts, items);
    if (fault !== null) refused.set(input.paymentId, fault);
  }
  return refused;
}

function faultOf(
  input: PaymentInput,
  accounts: Awaited<ReturnType<typeof readNamedAccounts>>,
  items: ReadonlyMap<string, string>,
): Refusal | null {
  const designations = input.designations ?? [];
  const sum = designations.reduce((total, one) => total + one.amountMinor, 0n);
  if (sum > input.amountMinor || designations.some((one) => one.amountMinor <= 0n)) {
    return refusal('designation-amount', { designated: `${sum}`, amount: `${input.amountMinor}` });
  }
  for (const accountId of others(input)) {
    const account = accounts.get(accountId);
    if (account?.partyId !== input.partyId || account.currency !== input.currency) {
      return refusal('designation-account', { accountId });
    }
  }
  const stray = designations.find(({ accountId, itemId }) => itemId && items.get(itemId) !== accountId);
  return stray?.itemId ? refusal('designation-item', { itemId: stray.itemId }) : null;
}

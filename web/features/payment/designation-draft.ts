import type { CaseAccount, CaseItem, PaymentPreviewGiven } from '../../shared/api-types.ts';
import { formatMinor, readTypedMinor, sumMinor } from '../../shared/format-money.ts';

/** What is filled in of the payer's word: a typed sum by item, and accounts over which the rest goes. */
export interface DesignationDraft {
  readonly sums: Readonly<Record<string, string>>;
  readonly over: readonly string[];
}

export const emptyDesignation: DesignationDraft = { sums: {}, over: [] };

/** Accounts of one currency, that of the payment first. */
export function accountsBeside(
  accounts: readonly CaseAccount[],
  account: CaseAccount,
): readonly CaseAccount[] {
  const others = accounts.filter(
    (one) =>
      one.accountId !== account.accountId && one.currency === account.currency && one.balance.total !== '0',
  );
  return [account, ...others];
}

/** Ticking an item fills in all that it is open by. */
export function toggleItem(draft: DesignationDraft, item: CaseItem, currency: string): DesignationDraft {
  const { [item.itemId]: ticked, ...others } = draft.sums;
  if (ticked !== undefined) return { ...draft, sums: others };
  const minor = item.openMinor === '0' ? item.amountMinor : item.openMinor;
  return { ...draft, sums: { ...draft.sums, [item.itemId]: formatMinor(minor, currency) } };
}

export type ReadDesignation =
  | { readonly fault: 'unreadable' | 'too-much' }
  | {
      readonly fault: null;
      readonly given: Required<Pick<PaymentPreviewGiven, 'designations' | 'shareOver'>>;
    };

/** What was filled in as it travels, in the order in which the items stand; sums together at most the payment. */
export function readDesignation(
  draft: DesignationDraft,
  accounts: readonly CaseAccount[],
  minor: string | null,
): ReadDesignation {
  const designations: { accountId: string; itemId: string; minor: string }[] = [];
  for (const account of accounts) {
    for (const item of account.items) {
      const typed = draft.sums[item.itemId];
      if (typed === undefined) continue;
      const sum = readTypedMinor(typed, account.currency);
      if (sum === null) return { fault: 'unreadable' };
      designations.push({ accountId: account.accountId, itemId: item.itemId, minor: sum });
    }
  }
  if (minor !== null && BigInt(sumMinor(designations.map((one) => one.minor))) > BigInt(minor)) {
    return { fault: 'too-much' };
  }
  return { fault: null, given: { designations, shareOver: [...draft.over] } };
}

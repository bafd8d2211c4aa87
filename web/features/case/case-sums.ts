import type { CaseAccount } from '../../shared/api-types.ts';
import { sumMinor } from '../../shared/format-money.ts';

export interface CaseSum {
  readonly currency: string;
  readonly principal: string;
  readonly interest: string;
  readonly fee: string;
  readonly cost: string;
  readonly overdue: string;
  readonly notDue: string;
  readonly total: string;
}

/** What is owed over all accounts, apart by currency: nothing is converted. */
export function sumsByCurrency(accounts: readonly CaseAccount[]): readonly CaseSum[] {
  const currencies = [...new Set(accounts.map((account) => account.currency))];
  return currencies.map((currency) => {
    const own = accounts.filter((account) => account.currency === currency);
    const over = (of: (account: CaseAccount) => string) => sumMinor(own.map(of));
    return {
      currency,
      principal: over((account) => account.balance.principal),
      interest: over((account) => account.balance.interest),
      fee: over((account) => account.balance.fee),
      cost: over((account) => account.balance.cost),
      overdue: over((account) => account.overdue),
      notDue: over((account) => account.notDue),
      total: over((account) => account.balance.total),
    };
  });
}

/** The account that a form starts with: the one with the most overdue, else the first that is open. */
export function mainAccount(accounts: readonly CaseAccount[]): CaseAccount | null {
  const open = accounts.filter((account) => account.closedOn === null);
  const [first = null, ...others] = open.length > 0 ? open : accounts;
  return others.reduce(
    (best, account) => (best !== null && BigInt(account.overdue) > BigInt(best.overdue) ? account : best),
    first,
  );
}

import { designatedAs, fitsMask, isMasked, isSameAccount } from '@duly/core/bank/own-account.ts';
import { plainText } from '@duly/core/bank/plain-text.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';

/** Whose account a statement is of. */
export type OwnSide = { readonly account: string; readonly designated: boolean };

/** Visible digits from which a masked number is taken to mean the only designated account that it fits. */
const enoughDigits = 8;

/**
 * The account of a statement: as the file names it, or as the clerk says where the file names none or masks it. Nothing is
 * assumed of a file that does not say: money of a private account would become money of the creditor.
 *
 * Refusals: bank-account-unnamed, bank-account-masked, bank-account-differs.
 */
export function ownSide(named: string, said: string | null, designated: readonly string[]): Result<OwnSide> {
  const account = plainText(named);
  const of = (name: string): Result<OwnSide> =>
    ok({ account: name, designated: designatedAs(name, designated) !== null });
  if (account === '') return said === null ? refuse(refusal('bank-account-unnamed')) : of(said);
  if (!isMasked(account)) {
    if (said !== null && !isSameAccount(account, said))
      return refuse(refusal('bank-account-differs', { account, said }));
    return of(account);
  }
  if (said !== null) {
    return fitsMask(account, said) ? of(said) : refuse(refusal('bank-account-differs', { account, said }));
  }
  const visible = account.replace(/[^\p{L}\p{N}]/gu, '').length;
  const fitting = designated.filter((one) => fitsMask(account, one));
  const [only] = fitting;
  if (visible >= enoughDigits && fitting.length === 1 && only !== undefined) return of(only);
  return refuse(refusal('bank-account-masked', { account }));
}

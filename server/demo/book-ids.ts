import { randomUUID } from 'node:crypto';
import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import type { Book, BookAccount } from '@duly/sim/book.ts';
import { deriveAccountId, deriveItemId, derivePartyId } from '../keys/derive-id.ts';
import type { TenantKeys } from '../keys/open-keys.ts';

/** The ids under which a book's references stand in the database: those that an import of the same book would make. */
export type BookIds = {
  readonly party: (reference: string) => string;
  readonly account: (reference: string) => string;
  /** The debtor of an account. */
  readonly debtor: (account: string) => string;
  readonly item: (account: string, reference: string) => string;
  readonly point: (partyReference: string, value: string) => string;
  readonly contact: (key: string) => string;
};

/** Every id is made once and kept: those by chance must stay the same, and deriving one costs some microseconds. */
function once(make: (key: string) => string): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

export function bookIds(book: Book, keys: TenantKeys): BookIds {
  const accounts = new Map<string, BookAccount>(book.accounts.map((account) => [account.reference, account]));
  const accountOf = (reference: string): BookAccount => {
    const account = accounts.get(reference);
    if (account === undefined) throw new Error(`the book has no account ${reference}`);
    return account;
  };
  const party = once((reference) => derivePartyId(keys, '', normaliseReference(reference)));
  const account = once((reference) => {
    const { party: debtor, currency } = accountOf(reference);
    return deriveAccountId(keys, party(debtor), normaliseReference(reference), currency);
  });
  const point = once(() => randomUUID());
  return {
    party,
    account,
    debtor: (reference) => party(accountOf(reference).party),
    item: (of, reference) => deriveItemId(keys, account(of), normaliseReference(reference)),
    point: (partyReference, value) => point(`${partyReference}|${value}`),
    contact: once(() => randomUUID()),
  };
}

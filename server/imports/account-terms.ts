import type { AccountKind } from '@duly/facts/account-facts.ts';
import { defaultLadder } from '@duly/policies/default-ladder.ts';
import type { TenantRow } from '../tenants/store.ts';

/** What a creditor's receivables are, until a file says more: the account's kind, the kind of its items, who owes. */
export type AccountTerms = {
  readonly accountKind: AccountKind;
  readonly itemKind: string;
  readonly partyKind: 'person' | 'organisation';
  /** Id of the ladder that works such accounts. */
  readonly ladder: string;
};

const terms: Readonly<Record<TenantRow['kind'], Omit<AccountTerms, 'ladder'>>> = {
  trade: { accountKind: 'trade', itemKind: 'invoice', partyKind: 'organisation' },
  hotel: {
    accountKind: 'hotel',
    itemKind: 'city-ledger',
    partyKind: 'organisation',
  },
  lessor: { accountKind: 'lease', itemKind: 'rent', partyKind: 'organisation' },
  property: {
    accountKind: 'property',
    itemKind: 'property-fee',
    partyKind: 'person',
  },
  lender: { accountKind: 'loan', itemKind: 'instalment', partyKind: 'person' },
};

export function accountTermsOf(kind: TenantRow['kind']): AccountTerms {
  const own = terms[kind];
  return { ...own, ladder: defaultLadder(own.accountKind) };
}

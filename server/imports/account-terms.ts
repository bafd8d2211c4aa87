import type { AccountKind } from '@duly/facts/account-facts.ts';
import type { TenantRow } from '../tenants/store.ts';

/** What a creditor's receivables are, until a file says more: the account's kind, the kind of its items, who owes. */
export type AccountTerms = {
  readonly accountKind: AccountKind;
  readonly itemKind: string;
  readonly partyKind: 'person' | 'organisation';
  /** Id of the ladder that works such accounts in the policies shipped. */
  readonly ladder: string;
};

const terms: Readonly<Record<TenantRow['kind'], AccountTerms>> = {
  trade: { accountKind: 'trade', itemKind: 'invoice', partyKind: 'organisation', ladder: 'trade-payment' },
  hotel: {
    accountKind: 'hotel',
    itemKind: 'city-ledger',
    partyKind: 'organisation',
    ladder: 'trade-payment',
  },
  lessor: { accountKind: 'lease', itemKind: 'rent', partyKind: 'organisation', ladder: 'trade-payment' },
  property: {
    accountKind: 'property',
    itemKind: 'property-fee',
    partyKind: 'person',
    ladder: 'trade-payment',
  },
  lender: { accountKind: 'loan', itemKind: 'instalment', partyKind: 'person', ladder: 'consumer' },
};

export function accountTermsOf(kind: TenantRow['kind']): AccountTerms {
  return terms[kind];
}

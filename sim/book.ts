import type { Day } from '@duly/kernel/day.ts';

/** The five creditors of the demo, each worked in its own way. */
export type CreditorKind = 'trade' | 'lessor' | 'lender' | 'property' | 'hotel';
export const creditorKinds: readonly CreditorKind[] = ['trade', 'lessor', 'lender', 'property', 'hotel'];

export type Language = 'zh-CN' | 'en';

/** How a debtor is, once and for the whole year; what they do follows from it by chance. */
export type Behaviour =
  | 'punctual'
  | 'late-habitual'
  | 'partial-payer'
  | 'promise-breaker'
  | 'disputer'
  | 'in-hardship'
  | 'lost-contact'
  | 'asked-to-stop';

export interface BookTenant {
  readonly code: string;
  readonly name: string;
  readonly kind: CreditorKind;
  readonly currency: string;
  readonly zone: string;
  readonly calendar: 'cn' | 'weekdays';
  readonly language: Language;
  /** The one account that payments may go to; no bank of this name exists. */
  readonly designatedAccount: string;
}

export interface BookUser {
  readonly login: string;
  readonly name: string;
  readonly staffNo: string;
  readonly roles: readonly string[];
  readonly language: Language;
}

export interface BookPoint {
  readonly kind: 'phone' | 'email' | 'address';
  readonly value: string;
  readonly label: string;
  readonly ownerRelation: 'self' | 'spouse' | 'family' | 'colleague' | 'front-desk' | 'new-owner';
  readonly ownerName: string | null;
  /** As the year left it: calls that went wrong have marked it. */
  readonly status: 'verified' | 'unverified' | 'claimed-wrong' | 'invalid' | 'opted-out' | 'retired';
  readonly verifiedOn: Day | null;
  readonly preferred: boolean;
}

export interface BookParty {
  /** Customer number, contract holder number or unit, as the creditor writes it; unique in the book. */
  readonly reference: string;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly language: Language;
  readonly zone: string;
  readonly country: string;
  readonly points: readonly BookPoint[];
  readonly behaviour: Behaviour;
}

export interface BookAccount {
  /** Unique in the book. */
  readonly reference: string;
  readonly party: string;
  readonly kind: 'trade' | 'lease' | 'loan' | 'card' | 'property' | 'hotel' | 'staff';
  /** Which of a lender's products it is, since the law's scope depends on it. */
  readonly product: string | null;
  readonly currency: string;
  readonly openedOn: Day;
  readonly roles: readonly {
    readonly party: string;
    readonly role: 'co-debtor' | 'guarantor' | 'payer-contact';
  }[];
}

export interface BookItem {
  readonly reference: string;
  readonly account: string;
  readonly kind: 'invoice' | 'rent' | 'instalment' | 'property-fee' | 'city-ledger' | 'staff-account';
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly amountMinor: bigint;
}

export interface BookPayment {
  readonly reference: string;
  readonly account: string;
  readonly paidOn: Day;
  readonly amountMinor: bigint;
  readonly method: 'bank-transfer' | 'direct-debit' | 'card' | 'wallet' | 'cheque' | 'cashier';
}

/** What came of a contact: those codes of core/contacts/result-codes.ts that the demo uses. */
export type ContactResult =
  | 'promise'
  | 'willing-no-date'
  | 'claims-paid'
  | 'disputes'
  | 'hardship'
  | 'stop-request'
  | 'passes-message'
  | 'wrong-number'
  | 'no-answer'
  | 'not-in-service'
  | 'message-sent';

export interface BookContact {
  readonly key: string;
  readonly account: string;
  readonly channel: 'call' | 'email';
  /** Value of the party's contact point that was used. */
  readonly point: string;
  readonly atMs: number;
  readonly seconds: number;
  readonly day: Day;
  readonly answeredBy: 'self' | 'payer-contact' | 'front-desk' | 'new-owner' | 'nobody';
  readonly result: ContactResult;
  /** Why they have not paid, where they said so. */
  readonly reason: string | null;
  readonly note: string | null;
  /** Index into the tenant's collectors. */
  readonly collector: number;
}

export interface BookPromise {
  readonly account: string;
  /** Key of the contact in which it was made. */
  readonly contact: string;
  readonly amountMinor: bigint;
  readonly madeAtMs: number;
  readonly madeOn: Day;
  readonly dueAtMs: number;
  readonly dueOn: Day;
  readonly moneySource: 'salary' | 'customer-payment' | 'sale' | 'family-voluntary' | 'other';
  readonly status: 'open' | 'kept' | 'part' | 'broken';
  readonly paidMinor: bigint;
  readonly judgedOn: Day | null;
}

/** A line that the debtor does not accept. `until` is null while it is open. */
export interface BookDispute {
  readonly account: string;
  readonly item: string;
  readonly from: Day;
  readonly until: Day | null;
}

export interface BookStop {
  readonly party: string;
  readonly kind: 'stop-request';
  /** Value of the contact point that is not to be used again. */
  readonly point: string;
  readonly askedBy: 'self';
  readonly atMs: number;
  readonly day: Day;
}

/**
 * One creditor's invented year. It holds together: no payment exceeds what was owed on its day, every promise was made
 * in a contact, nothing happens after `asOf` (`checkBook` proves it).
 */
export interface Book {
  readonly tenant: BookTenant;
  readonly seed: string;
  readonly asOf: Day;
  readonly users: readonly BookUser[];
  readonly parties: readonly BookParty[];
  readonly accounts: readonly BookAccount[];
  readonly items: readonly BookItem[];
  readonly payments: readonly BookPayment[];
  readonly contacts: readonly BookContact[];
  readonly promises: readonly BookPromise[];
  readonly disputes: readonly BookDispute[];
  readonly stops: readonly BookStop[];
}

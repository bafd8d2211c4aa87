import type { Day } from '@duly/kernel/day.ts';
import type { AskWhy, MatchRule, ReasonCode } from './match-rules.ts';

/** What a movement on the creditor's account can be, as the import of files names it. */
export const lineKinds = [
  'transfer',
  'direct-debit',
  'card',
  'wallet',
  'cheque',
  'cash',
  'fee',
  'interest',
  'return',
  'internal',
  'other',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** A movement that is not done, as the matching sees it. Amounts in minor units, signed: positive came in. */
export type MatchLine = {
  readonly lineId: string;
  readonly bookedOn: Day;
  readonly currency: string;
  /** What of it is not done yet. */
  readonly openMinor: bigint;
  readonly kind: LineKind;
  readonly designated: boolean;
  readonly payerName: string;
  readonly remittance: string;
  readonly structuredReference: string;
  readonly endToEndId: string;
  /** Parties that the payer's account number, and name, were matched to before. */
  readonly accountParties: readonly string[];
  readonly nameParties: readonly string[];
};

/** A receivable of which something is open. */
export type MatchItem = {
  readonly itemId: string;
  readonly accountId: string;
  readonly partyId: string;
  readonly reference: string;
  readonly dueOn: Day;
  readonly currency: string;
  readonly openMinor: bigint;
};

export type MatchAccount = {
  readonly accountId: string;
  readonly partyId: string;
  readonly reference: string;
  readonly currency: string;
};

export type MatchParty = { readonly partyId: string; readonly name: string };

/** Money told of by a clerk or a file, that no bank line has been matched to. */
export type StandingPayment = {
  readonly paymentId: string;
  readonly partyId: string;
  readonly accountId: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly paidOn: Day;
};

/** One part of a candidate: so much for an item, or, without one, on account of the account. */
export type CandidatePart = {
  readonly partyId: string;
  readonly accountId: string;
  readonly itemId: string | null;
  readonly minor: bigint;
};

export type Candidate = {
  readonly rule: MatchRule;
  readonly permille: number;
  readonly parts: readonly CandidatePart[];
  readonly reasons: readonly ReasonCode[];
};

export type Proposal = {
  readonly lineId: string;
  /** Best first, at most nine. */
  readonly candidates: readonly Candidate[];
  /** A payment that may be this money, told of before. */
  readonly booked: readonly string[];
  /** Null: the first candidate is posted by itself. */
  readonly why: AskWhy | null;
};

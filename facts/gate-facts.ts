import type { Day } from '@duly/kernel/day.ts';
import type { Channel } from './contact-intent.ts';
import type { HouseLimits } from './house-limits.ts';

/** The kind of creditor that a tenant is. */
export type CreditorKind = 'trade' | 'lessor' | 'lender' | 'property' | 'hotel';

/** What a lender lent, since the rules differ by it; `none` is a debt that is no credit. */
export type Product =
  | 'card'
  | 'bank-consumer'
  | 'consumer-finance'
  | 'online-consumer'
  | 'micro-loan'
  | 'private-lending'
  | 'none';

/** Where contact data came from. The first six are the lawful sources of CN-3P-07; everything else is `other`. */
export type PointSource =
  | 'contract'
  | 'creditor-record'
  | 'debtor-authorised'
  | 'public-lawful'
  | 'reserved-contact'
  | 'credit-agency'
  | 'other';

/** A phone, e-mail, address or messenger account, as the gate sees it. */
export interface GatePoint {
  readonly pointId: string;
  readonly kind: 'phone' | 'email' | 'address' | 'im';
  readonly status: 'verified' | 'unverified' | 'claimed-wrong' | 'invalid' | 'opted-out' | 'retired';
  /** `self`, or who they are to the debtor: spouse, family, friend, colleague, employer, front-desk, new-owner, unknown. */
  readonly ownerRelation: string;
  readonly source: PointSource;
  readonly verifiedOn: Day | null;
  /** Channels stopped at this point only. */
  readonly stoppedChannels: readonly Channel[];
}

/**
 * One outward act of the creditor's side that a rule may count. `kind` is the furthest it came: an effective call is
 * also connected and an attempt. `open` is a permit whose outcome is not known; it counts as all it could become.
 * Acts that the debtor began are not in the list.
 */
export interface GateEvent {
  readonly kind: 'open' | 'attempt' | 'connected' | 'effective' | 'message' | 'visit';
  readonly contactPointId: string | null;
  readonly channel: Channel;
  readonly voice: 'interactive' | 'informative';
  /** The person's local day. */
  readonly localDay: Day;
  readonly atMs: number;
  readonly agency: boolean;
}

/** How far the search for a debtor who does not answer has come (CN-3P-02). */
export interface ReachFacts {
  /** Every number the debtor left is known to be invalid. */
  readonly allNumbersInvalid: boolean;
  /** Calls to the debtor's reserved number without reaching them, in a row. */
  readonly failedCallsInRow: number;
  readonly lastFailedOn: Day | null;
  /** Days in a row on which the debtor was called and not reached. */
  readonly failedDaysInRow: number;
}

/** Hours settled with the person, with proof: `hours` opens hours that a rule closes, `only-hours` closes all others. */
export interface GateAgreement {
  readonly kind: 'hours' | 'only-hours';
  /** Null: every channel. */
  readonly channel: Channel | null;
  readonly fromMinute: number;
  /** Less than `fromMinute` when the hours run over midnight. */
  readonly toMinute: number;
  readonly proof: string;
  readonly agreedOn: Day;
  readonly expiresOn: Day | null;
}

/** The person or organisation whom the debt binds. */
export interface GateParty {
  readonly partyId: string;
  readonly kind: 'person' | 'organisation';
  /** Every zone the person may be in; empty when nobody knows. Times must suit all of them. */
  readonly zones: readonly string[];
  readonly stopAll: boolean;
  readonly stoppedChannels: readonly Channel[];
  readonly complaintOpen: boolean;
  readonly disputedAll: boolean;
  readonly deceased: boolean;
  readonly incapacitated: boolean;
  readonly represented: boolean;
  readonly insolvent: boolean;
  readonly planPerforming: boolean;
  readonly settled: boolean;
  readonly reach: ReachFacts;
}

/** The frozen snapshot on which one contact is judged; `server/facts` fills it in one query, for one party or many. */
export interface GateFacts {
  readonly tenant: {
    readonly creditorKind: CreditorKind;
    readonly zone: string;
    readonly calendarId: string;
    readonly houseLimits: HouseLimits;
  };
  readonly party: GateParty;
  /** Products of the debts that the act is about; empty when a lender did not say. */
  readonly products: readonly Product[];
  readonly points: readonly GatePoint[];
  readonly agreements: readonly GateAgreement[];
  /** At least the acts of the person's local today and yesterday. */
  readonly events: readonly GateEvent[];
}

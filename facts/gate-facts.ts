import type { Day } from '@duly/kernel/day.ts';
import type { Channel, TargetRole } from './contact-intent.ts';
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
  readonly nature: 'mobile' | 'landline' | 'unknown';
  /** The place that it is tied to; null when none is known. */
  readonly place: 'home' | 'work' | 'other' | null;
  /** E-mail and phone: provided by the employer, as far as anybody told; null when nobody did. */
  readonly employerProvided: boolean | null;
  /** On what an e-mail or text to this point rests; null when nothing was recorded. */
  readonly basis: ElectronicBasis | null;
  /** Last day on which its owner, a third person, was asked where the person is; null when never. */
  readonly locationAskedOn: Day | null;
}

/** What makes an e-mail address or a number fit for electronic messages (12 CFR 1006.6(d)(4), (5)). */
export interface ElectronicBasis {
  /** The person wrote from it to the collector about the debt. */
  readonly usedByPersonOn: Day | null;
  /** The person agreed to it directly, towards the collector. */
  readonly consentOn: Day | null;
  /** The creditor used it, and told the person in writing that the collector would, with a day until which to opt out. */
  readonly creditorUsed: boolean;
  readonly noticeOn: Day | null;
  readonly noticeOptOutUntil: Day | null;
  readonly publicDomain: boolean | null;
  /** The collector immediately before used it under one of these procedures. */
  readonly priorCollectorUsed: boolean;
  readonly optedOutOn: Day | null;
  /** A text came from the number, or a complete and accurate database showed that it was not reassigned. */
  readonly textedOn: Day | null;
  readonly reassignedCheckOn: Day | null;
}

/** How an act ended, finer than `kind`; `unknown` until somebody says. */
export type EventOutcome =
  | 'unknown'
  | 'busy'
  | 'not-in-service'
  | 'no-answer'
  | 'dropped'
  | 'voicemail'
  | 'limited-content'
  | 'announcement'
  | 'conversation'
  | 'wrong-person'
  | 'delivered'
  | 'undeliverable'
  | 'met'
  | 'not-met';

/**
 * One act that a rule may count. `kind` is the furthest it came: an effective call is also connected and an attempt.
 * `open` is a permit whose outcome is not known; it counts as all it could become. Acts that the person began are in the
 * list with `initiatedBy: 'debtor'`; the counters of a day skip them (`countsAs`), since what they count is ours.
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
  readonly initiatedBy: 'creditor' | 'debtor';
  readonly outcome: EventOutcome;
  /** Whom it reached or was meant for, by their place in the debt. */
  readonly role: TargetRole;
  /** The debts that were spoken of; empty where none was, or nobody said. */
  readonly debtIds: readonly string[];
}

/** What somebody agreed to, with its day: the laws ask who said it, to whom, and whether it is used up. */
export interface GateConsent {
  readonly kind:
    | 'calls'
    | 'time'
    | 'place'
    | 'channel'
    | 'third-party'
    | 'autodialer'
    | 'prerecorded'
    | 'entry'
    | 'attorney-bypassed'
    | 'court-permission';
  readonly channel: Channel | null;
  readonly pointId: string | null;
  /** Empty: every debt. */
  readonly debtIds: readonly string[];
  readonly givenOn: Day;
  readonly givenAtMs: number;
  /** Said by the person to whoever now wants to act, in a communication that was itself lawful. */
  readonly direct: boolean;
  readonly usedUpAtMs: number | null;
  readonly withdrawnOn: Day | null;
  readonly proof: string;
}

/** What somebody asked for about when, where and how; hours are the person's. */
export interface GatePreference {
  readonly kind: 'inconvenient-time' | 'inconvenient-place' | 'avoid-channel' | 'avoid-point' | 'busy-now';
  readonly channel: Channel | null;
  readonly pointId: string | null;
  readonly place: 'home' | 'work' | 'other' | null;
  /** 1 Monday … 7 Sunday; empty: every day. */
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  /** Less than `fromMinute` when the hours run over midnight. */
  readonly toMinute: number;
  readonly saidOn: Day;
  readonly saidAtMs: number;
  readonly untilOn: Day | null;
  /** Who told: the person, their lawyer, or notes in the creditor's file. */
  readonly source: 'person' | 'attorney' | 'creditor-file' | 'other';
}

/** A dispute of a debt or a part of it. */
export interface GateDispute {
  readonly on: Day;
  readonly inWriting: boolean;
  /** A request for the name of the original creditor has the effects of a dispute in some laws. */
  readonly kind: 'dispute' | 'original-creditor-request' | 'quality' | 'fraud';
  /** The part disputed, in minor units; null: the whole. */
  readonly partMinor: bigint | null;
  /** The day on which verification or an answer was sent. */
  readonly answeredOn: Day | null;
  readonly closedOn: Day | null;
}

/** One debt as the laws look at it. */
export interface GateDebt {
  readonly debtId: string;
  readonly product: Product | null;
  /** For what it was made: household, or trade; null when nobody said. */
  readonly use: 'personal' | 'business' | null;
  readonly openMinor: bigint;
  readonly currency: string;
  /** Whoever collects got it when it was in default; null when nobody said. */
  readonly inDefaultWhenObtained: boolean | null;
  /** Last day of the limitation period; null when not computed. */
  readonly limitationEndsOn: Day | null;
  readonly disputes: readonly GateDispute[];
  /** When the validation information went out, and came; null when it did not. */
  readonly validationSentOn: Day | null;
  readonly validationReceivedOn: Day | null;
  /** First communication of the collector about it. */
  readonly firstContactOn: Day | null;
  readonly planPerforming: boolean;
  /** Student loans that came under one account number share it and count as one debt; null: it counts alone. */
  readonly countsWith: string | null;
}

/** A lawyer who represents the person about the debt. */
export interface GateAttorney {
  readonly reachable: boolean;
  readonly since: Day;
  /** Last day on which the lawyer was asked and did not answer; null when they answer. */
  readonly silentSince: Day | null;
}

/** A published reference rate that an operator loaded, for the days from `from` to `until`, both included. */
export interface GateRate {
  readonly series: RateSeries;
  readonly from: Day;
  readonly until: Day;
  /** Millionths a year: 3.45 % is 34,500. */
  readonly ratePpm: number;
}

/** Rates that the laws refer to and somebody else publishes; `eu-national` is that of a member state without the euro. */
export type RateSeries = 'cn-lpr-1y' | 'gb-bank-rate' | 'eu-ecb-mro' | 'eu-national' | 'de-basiszinssatz';

/** A protection for a time: breathing space, adviser's plan, insolvency … */
export interface GateMoratorium {
  readonly kind:
    | 'breathing-space'
    | 'mental-health-crisis'
    | 'adviser-plan'
    | 'insolvency'
    | 'disaster'
    | 'other';
  readonly from: Day;
  /** Last day where it is known; null while it runs without one. */
  readonly until: Day | null;
  /** Of a mental-health crisis: the last day of the treatment; null while it goes on. */
  readonly treatmentEndedOn: Day | null;
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
  /**
   * Where they live or are, as far as is known: codes from wide to narrow (`CN`, `CN-3715`, `US`, `US-MA`, `GB`, `GB-ENG`).
   * Several countries when it is uncertain: then the laws of all of them.
   */
  readonly places: readonly string[];
  readonly minor: boolean;
  /** A day on which they asked in writing to be left alone, or refused to pay in writing, and it arrived. */
  readonly ceasedOn: Day | null;
  readonly attorney: GateAttorney | null;
  /** The employer is known to forbid such calls at work. */
  readonly employerProhibits: boolean;
  readonly vulnerable: boolean;
  readonly hardship: boolean;
  readonly fraudClaimed: boolean;
  readonly moratoria: readonly GateMoratorium[];
}

/** The frozen snapshot on which one contact is judged; `server/contacts/load-gate-facts.ts` fills it. */
export interface GateFacts {
  readonly tenant: {
    readonly creditorKind: CreditorKind;
    readonly zone: string;
    readonly calendarId: string;
    /** Where the creditor is (`CN`, `US`, `GB` …); the law of a person of whom no place is known. */
    readonly country: string;
    /** Days of mourning, disaster and the like on which the house does not collect. */
    readonly sensitiveDays: readonly Day[];
    readonly houseLimits: HouseLimits;
  };
  readonly party: GateParty;
  /** Products of the debts that the act is about; empty when a lender did not say. */
  readonly products: readonly Product[];
  readonly points: readonly GatePoint[];
  readonly agreements: readonly GateAgreement[];
  /** Every debt of the person that the creditor knows. */
  readonly debts: readonly GateDebt[];
  readonly consents: readonly GateConsent[];
  readonly preferences: readonly GatePreference[];
  /** Reference rates that an operator loaded. A day without one is answered by a question. */
  readonly rates: readonly GateRate[];
  /** At least the acts of the last `eventDays` local days of the person, today included, as the rulebook asks. */
  readonly events: readonly GateEvent[];
  /**
   * Acts at the person's contact points that were meant for others who share the number or address; `contactPointId` is
   * the person's own point. They count where a rule counts by contact point, and nowhere else.
   */
  readonly sharedEvents: readonly GateEvent[];
}

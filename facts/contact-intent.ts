/** The ways by which a party can be reached. */
export type Channel = 'call' | 'sms' | 'email' | 'letter' | 'visit' | 'im';

/**
 * Why: `collect` asks for payment; `locate` asks for contact data or a call back and says nothing of a debt; `reply`
 * answers what the person asked; `notice` tells what a law or contract wants told; `service` sends a statement or
 * receipt.
 */
export type Purpose = 'collect' | 'locate' | 'reply' | 'notice' | 'service';

/** Whom the act addresses, by their place in the debt. */
export type TargetRole =
  | 'debtor'
  | 'co-debtor'
  | 'guarantor'
  | 'payer-contact'
  | 'agent'
  | 'representative'
  | 'heir'
  | 'third-party';

/**
 * What is done. `contact` is every attempt to reach somebody; the others are acts that reach nobody or more than that
 * (`conduct` says the particulars), and a rule judges them only when its scope names them.
 */
export type Act =
  | 'contact'
  | 'publish'
  | 'stake-out'
  | 'enter-premises'
  | 'restrain'
  | 'take-goods'
  | 'sell-goods'
  | 'receive-money'
  | 'deduct-wages'
  | 'obtain-data'
  | 'keep-data'
  | 'entrust'
  | 'report-credit'
  | 'cut-supply'
  | 'restrict-access'
  | 'charge'
  | 'claim'
  | 'sue';

/** Who acts: the creditor's own people, under another name than its own, an agency, or whoever bought the debt. */
export type CollectedBy = 'own' | 'own-other-name' | 'agency' | 'buyer';

/** What dials or speaks. */
export type Technology = 'manual' | 'autodialer' | 'prerecorded' | 'ai-voice';

/** What a text, or what is to be said, carries and shows; the classes are those of the words checker. */
export interface GateContent {
  /** Classes of forbidden words that the checker found. */
  readonly found: readonly string[];
  /** What it carries: `identity`, `principal`, `staff-no`, `debt-collector`, `opt-out`, `dispute-rights`, `sms-signature` … */
  readonly carries: readonly string[];
  /** What whoever sees it would learn: `debt`, `amount`, `collector-name` … */
  readonly reveals: readonly string[];
  /** The sum it asks for and what the ledger says, in minor units; null when it names none. */
  readonly claimedMinor: bigint | null;
  readonly ledgerMinor: bigint | null;
  /** Whether every account it names for payment is a designated one; null when it names none. */
  readonly payeeDesignated: boolean | null;
}

/** From where it goes out. */
export interface GateSender {
  readonly line: 'company' | 'private' | 'unknown';
  /** The number shown is the one that dials. */
  readonly callerIdTrue: boolean;
  /** An account or number that a carrier has marked as spam. */
  readonly spamMarked: boolean;
  /** The platform account is the company's and not somebody's own. */
  readonly enterpriseAccount: boolean;
}

/** Particulars of an act, by name; which are read is said by the rules that scope it. */
export type Conduct = Readonly<Record<string, string | number | boolean>>;

/** An outward act that somebody wants to do; the gate judges it and nothing else. */
export interface ContactIntent {
  readonly act: Act;
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** Null where the act uses no kept point, as a visit to a court-given address would. */
  readonly contactPointId: string | null;
  readonly targetRole: TargetRole;
  readonly initiatedBy: 'creditor' | 'debtor';
  readonly collectedBy: CollectedBy;
  /** Calls only: a talk, or a one-way announcement (告知式). */
  readonly voice: 'interactive' | 'informative';
  readonly technology: Technology;
  /** Visits only: how many people go; null when not planned yet. */
  readonly staffCount: number | null;
  /** Written acts: what the text may disclose; null when no text is chosen yet. */
  readonly contentClass: 'debt' | 'third-party-neutral' | 'limited-content' | null;
  /** What the text carries; null when no text is chosen yet. */
  readonly content: GateContent | null;
  /** Null when it is not known yet which line or account is used. */
  readonly sender: GateSender | null;
  /** The debts that the act is about; empty: all of the person's. */
  readonly debtIds: readonly string[];
  readonly conduct: Conduct;
  /** A supervisor has approved this very act. */
  readonly approved: boolean;
}

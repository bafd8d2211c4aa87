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

/** An outward act that somebody wants to do; the gate judges it and nothing else. */
export interface ContactIntent {
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** Null where the act uses no kept point, as a visit to a court-given address would. */
  readonly contactPointId: string | null;
  readonly targetRole: TargetRole;
  readonly initiatedBy: 'creditor' | 'debtor';
  /** Who acts: the creditor's own people or an agency that works for it. */
  readonly collectedBy: 'own' | 'agency';
  /** Calls only: a talk, or a one-way announcement (告知式). */
  readonly voice: 'interactive' | 'informative';
  /** Visits only: how many people go; null when not planned yet. */
  readonly staffCount: number | null;
  /** Written acts: what the text may disclose; null when no text is chosen yet. */
  readonly contentClass: 'debt' | 'third-party-neutral' | null;
  /** A supervisor has approved this very act. */
  readonly approved: boolean;
}

import type { PromiseStatus } from '@duly/facts/account-facts.ts';
import type { PartyHoldCode } from '@duly/facts/party-holds.ts';
import type { Day } from '@duly/kernel/day.ts';

/** Why no task is open although money is overdue; `until` is the last day of it, null: until something happens. */
export type Hold = { readonly code: HoldCode; readonly until: Day | null };

export type HoldCode = 'promise-open' | 'party-hold' | 'account-hold' | PartyHoldCode | 'erased' | 'merged';

/** One reason of a priority; the points of all reasons add up to it. */
export type PriorityReason = { readonly code: ReasonCode; readonly points: number };

export type ReasonCode =
  | 'stage'
  | 'amount'
  | 'promise-broken'
  | 'broken-often'
  | 'next-stage-near'
  | 'never-contacted'
  | 'contact-data-missing';

/** The task that should be open. */
export type DecidedTask = {
  readonly ladder: string;
  readonly stepNo: number;
  readonly step: string;
  readonly action: string;
  readonly role: string;
  readonly anchor: Day;
  /** How often this step comes for this anchor, from 1. */
  readonly occurrence: number;
  /** The day on which the step fell due. */
  readonly dueOn: Day;
  readonly itemId: string | null;
  readonly priority: number;
  /** Highest first. */
  readonly reasons: readonly PriorityReason[];
  readonly overdueMinor: bigint;
};

/** The desired state of an account at the end of a business day. Nothing in it depends on when or where it was decided. */
export type DayDecision = {
  readonly partyId: string;
  readonly accountId: string;
  /** `no` of the stage in its ladder; 0 when nothing is open. */
  readonly stage: number;
  readonly promiseStatus: PromiseStatus;
  readonly brokenCount: number;
  readonly hold: Hold | null;
  readonly task: DecidedTask | null;
  /** A date in it was counted with a calendar beyond what is known. */
  readonly provisional: boolean;
  /** The first day on which anything of this can change by itself; null: none. Not part of the outcome. */
  readonly wakeOn: Day | null;
};

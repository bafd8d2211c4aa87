import type { Day } from '@duly/kernel/day.ts';
import type { PartyHold } from './party-holds.ts';

/** Account kinds; the place in the list is the code in `account_state.kind`. Never reorder, only append. */
export const accountKinds = ['trade', 'lease', 'loan', 'card', 'property', 'hotel', 'staff'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** Where the newest promise stands; the place in the list is the code in `account_state.promise_status`. */
export const promiseStatuses = ['none', 'open', 'kept', 'part', 'broken', 'withdrawn'] as const;
export type PromiseStatus = (typeof promiseStatuses)[number];

/** Why an account is held; the place in the list is the code in `account_state.hold_reason`. */
export const holdReasons = ['none', 'paid-claim', 'dispute', 'complaint', 'plan', 'other'] as const;
export type HoldReason = (typeof holdReasons)[number];

/**
 * All that a decision of the day may know about an account: one narrow row, read once (design §5). Money is in minor
 * units of `currency`; `notDueMinor`, `nextDue` and `nextItem` hold for the day that is decided.
 */
export type AccountFacts = {
  readonly slot: number;
  readonly partyId: string;
  readonly accountId: string;
  /** `party_state.version` that was read; what is decided is recorded only while it still stands. */
  readonly partyVersion: number;
  /** Bits of facts/party-flags.ts. */
  readonly flags: number;
  /** Usable contact points by kind: bits of `pointBits`. */
  readonly points: number;
  readonly partyHoldUntil: Day | null;
  readonly lastContactOn: Day | null;
  readonly kind: AccountKind;
  readonly ladder: string;
  readonly currency: string;
  readonly principalMinor: bigint;
  readonly interestMinor: bigint;
  readonly feeMinor: bigint;
  readonly costMinor: bigint;
  readonly disputedMinor: bigint;
  /** Open and undisputed, due after the day. */
  readonly notDueMinor: bigint;
  /** Earliest due day among open undisputed items: the anchor of the ladder. */
  readonly oldestDue: Day | null;
  readonly oldestItem: string | null;
  /** Earliest due day after the day among them. */
  readonly nextDue: Day | null;
  readonly nextItem: string | null;
  readonly promiseId: string | null;
  readonly promiseDueOn: Day | null;
  readonly promiseMinor: bigint;
  readonly promisePaidMinor: bigint;
  readonly promiseStatus: PromiseStatus;
  readonly promiseJudgedOn: Day | null;
  /** Promises broken or kept in part so far, the newest included once it is judged so. */
  readonly brokenCount: number;
  readonly holdUntil: Day | null;
  readonly holdReason: HoldReason;
  /** The step that was completed last: its anchor, number in the ladder, occurrence, and the business day. */
  readonly doneAnchor: Day | null;
  readonly doneStep: number;
  readonly doneOccurrence: number;
  readonly doneOn: Day | null;
  /** Holds with days, or of this debt only, that were recorded for the party. */
  readonly partyHolds: readonly PartyHold[];
};

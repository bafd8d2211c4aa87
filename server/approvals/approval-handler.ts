import type { Day } from '@duly/kernel/day.ts';
import type { Result } from '@duly/kernel/result.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import type { Keys } from '../keys/open-keys.ts';
import type { Approval } from './approval.ts';

/** What a kind's work is given: the open transaction in which the request's party is locked already. */
export type ApprovalWork = {
  readonly tx: Tx;
  readonly keys: Keys;
  readonly approval: Approval;
  /** Instant of the act, epoch milliseconds. */
  readonly atMs: number;
  /** The desk's business day. */
  readonly today: Day;
  /** Who acts now: who asks, or who approves last. */
  readonly actor: string;
};

/** What an effect did; whoever called it raises versions, decides the parties again and writes the journal. */
export type ApprovalEffect = {
  readonly entries: readonly JournalEntry[];
  /** Parties of whom a fact changed. Besides the request's own, they must have been locked by the effect before it read. */
  readonly changed: readonly string[];
};

/** A line that an approver sees of what will be done; its words stand under `approvals:detail.<code>`. */
export type ApprovalDetail = {
  readonly code: string;
  readonly money?: { readonly minor: bigint; readonly currency: string };
  readonly day?: string;
  /** A code of this family in the word file `codes`. */
  readonly of?: { readonly family: string; readonly code: string };
  /** A reference or a figure: never personal text. */
  readonly text?: string;
};

/**
 * What belongs to a kind of request. One handler a kind, listed in `approval-handlers.ts`.
 * All of them may refuse: whatever they wrote until then is taken back with the decision that called them.
 */
export type ApprovalHandler = {
  /** Whether this can be asked at all, with facts as they are: the sum is open, the account is the party's … */
  readonly check: (work: ApprovalWork) => Promise<Result<void>>;
  /** Does it, in the transaction of the last approval. Facts may have changed since it was asked: check again. */
  readonly onApproved: (work: ApprovalWork) => Promise<Result<ApprovalEffect>>;
  /** Refused, withdrawn or expired: gives free what the request held. Most kinds hold nothing. */
  readonly onClosed?: (work: ApprovalWork) => Promise<ApprovalEffect>;
  /** What an approver must know besides sum, reason and balance; by approval id. */
  readonly describe?: (tx: Tx, approvals: readonly Approval[]) => Promise<Map<string, ApprovalDetail[]>>;
};

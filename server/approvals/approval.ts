import type { ApprovalKind, ApprovalState } from '@duly/core/approvals/approval-kinds.ts';
import type { ApprovalStep } from '@duly/core/approvals/authority-matrix.ts';
import type { Money } from '@duly/kernel/money.ts';

/** A request as it is kept. Days as `YYYY-MM-DD`. */
export type Approval = {
  readonly approvalId: string;
  readonly slot: number;
  readonly kind: ApprovalKind;
  readonly partyId: string | null;
  readonly accountId: string | null;
  readonly subjectId: string | null;
  readonly amount: Money | null;
  /** What the asker granted alone before and counts together with the amount. */
  readonly countedMinor: bigint;
  readonly reason: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly steps: readonly ApprovalStep[];
  readonly stepsDone: number;
  readonly samePerson: boolean;
  readonly matrixVersion: number;
  readonly askedBy: string;
  readonly askedAtMs: number;
  readonly askedOn: string;
  readonly expiresOn: string;
  readonly state: ApprovalState;
};

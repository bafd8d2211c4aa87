import type { ApprovalKind, ApprovalState } from '@duly/core/approvals/approval-kinds.ts';
import type { ApprovalStep } from '@duly/core/approvals/authority-matrix.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Approval } from './approval.ts';

export type ApprovalRow = {
  approval_id: string;
  slot: number;
  kind: ApprovalKind;
  party_id: string | null;
  account_id: string | null;
  subject_id: string | null;
  amount_minor: bigint | null;
  currency: string | null;
  counted_minor: bigint;
  reason: string;
  payload: Record<string, unknown>;
  steps: ApprovalStep[];
  steps_done: number;
  same_person: boolean;
  matrix_version: number;
  asked_by: string;
  asked_at: Date;
  asked_on: string;
  expires_on: string;
  state: ApprovalState;
};

/** Of `approvals a`. */
export const approvalColumns = `a.approval_id, a.slot, a.kind, a.party_id, a.account_id, a.subject_id, a.amount_minor, a.currency,
  a.counted_minor, a.reason, a.payload, a.steps, a.steps_done, a.same_person, a.matrix_version, a.asked_by, a.asked_at,
  a.asked_on, a.expires_on, a.state`;

export function approvalOf(row: ApprovalRow): Approval {
  const { amount_minor: minor, currency } = row;
  return {
    approvalId: row.approval_id,
    slot: row.slot,
    kind: row.kind,
    partyId: row.party_id,
    accountId: row.account_id,
    subjectId: row.subject_id,
    amount: minor === null || currency === null ? null : { minor, currency },
    countedMinor: row.counted_minor,
    reason: row.reason,
    payload: row.payload,
    steps: row.steps,
    stepsDone: row.steps_done,
    samePerson: row.same_person,
    matrixVersion: row.matrix_version,
    askedBy: row.asked_by,
    askedAtMs: row.asked_at.getTime(),
    askedOn: row.asked_on,
    expiresOn: row.expires_on,
    state: row.state,
  };
}

export async function insertApproval(tx: Tx, approval: Approval, proof: Uint8Array | null): Promise<void> {
  const { steps, stepsDone, state, askedAtMs } = approval;
  await tx.query(
    `insert into approvals (tenant_id, slot, party_id, approval_id, kind, account_id, subject_id, amount_minor, currency,
                            counted_minor, reason, proof_cipher, payload, steps, steps_done, waits_for, same_person,
                            matrix_version, asked_by, asked_at, asked_on, expires_on, state, closed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)`,
    [
      tx.tenantId,
      approval.slot,
      approval.partyId,
      approval.approvalId,
      approval.kind,
      approval.accountId,
      approval.subjectId,
      approval.amount?.minor ?? null,
      approval.amount?.currency ?? null,
      approval.countedMinor,
      approval.reason,
      proof,
      JSON.stringify(approval.payload),
      steps,
      stepsDone,
      state === 'asked' ? (steps[stepsDone] ?? null) : null,
      approval.samePerson,
      approval.matrixVersion,
      approval.askedBy,
      new Date(askedAtMs),
      approval.askedOn,
      approval.expiresOn,
      state,
      state === 'asked' ? null : new Date(askedAtMs),
    ],
  );
}

/** Whose request this is, before anything is locked; null: there is none. */
export async function findApproval(tx: Tx, approvalId: string): Promise<Approval | null> {
  const rows = await tx.query<ApprovalRow>(
    `select ${approvalColumns} from approvals a where a.slot = any(${anySlot}) and a.tenant_id = $1 and a.approval_id = $2`,
    [tx.tenantId, approvalId],
  );
  return rows[0] ? approvalOf(rows[0]) : null;
}

/** Locks a request until commit and reads it as it is now. */
export async function lockApproval(tx: Tx, { slot, approvalId }: Approval): Promise<Approval | null> {
  const rows = await tx.query<ApprovalRow>(
    `select ${approvalColumns} from approvals a where a.slot = $2 and a.tenant_id = $1 and a.approval_id = $3 for update`,
    [tx.tenantId, slot, approvalId],
  );
  return rows[0] ? approvalOf(rows[0]) : null;
}

/** Where a request stands after a decision. */
export async function moveApproval(
  tx: Tx,
  approval: Approval,
  to: { state: ApprovalState; stepsDone: number; atMs: number },
): Promise<void> {
  const open = to.state === 'asked';
  await tx.query(
    `update approvals set state = $4, steps_done = $5, waits_for = $6, closed_at = $7
      where slot = $2 and tenant_id = $1 and approval_id = $3`,
    [
      tx.tenantId,
      approval.slot,
      approval.approvalId,
      to.state,
      to.stepsDone,
      open ? (approval.steps[to.stepsDone] ?? null) : null,
      open ? null : new Date(to.atMs),
    ],
  );
}

export type NewDecision = {
  readonly step: number;
  readonly verdict: 'approved' | 'refused';
  readonly reason: string | null;
  readonly note: Uint8Array | null;
  readonly by: string;
  readonly atMs: number;
  readonly onDay: string;
};

export async function insertDecision(tx: Tx, approval: Approval, decision: NewDecision): Promise<void> {
  await tx.query(
    `insert into approval_decisions (tenant_id, slot, party_id, approval_id, step, step_of, verdict, reason, note_cipher,
                                     decided_by, decided_at, decided_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.tenantId,
      approval.slot,
      approval.partyId,
      approval.approvalId,
      decision.step,
      approval.steps[decision.step] ?? '',
      decision.verdict,
      decision.reason,
      decision.note,
      decision.by,
      new Date(decision.atMs),
      decision.onDay,
    ],
  );
}

/** Who decided steps of a request. */
export async function readDeciders(tx: Tx, { slot, approvalId }: Approval): Promise<string[]> {
  const rows = await tx.query<{ decided_by: string }>(
    'select decided_by from approval_decisions where slot = $2 and tenant_id = $1 and approval_id = $3',
    [tx.tenantId, slot, approvalId],
  );
  return rows.map((row) => row.decided_by);
}

/** What somebody granted alone to a party under a kind since a day, in one currency. */
export async function sumGrantedAlone(
  tx: Tx,
  of: { partyId: string; kind: ApprovalKind; currency: string; by: string; since: string },
): Promise<bigint> {
  const [row] = await tx.query<{ minor: bigint }>(
    `select coalesce(sum(amount_minor), 0)::bigint as minor from approvals
      where slot = $2 and tenant_id = $1 and party_id = $3 and kind = $4 and currency = $5 and asked_by = $6
        and state = 'approved' and steps = '{}' and asked_on >= $7`,
    [tx.tenantId, slotOf(of.partyId), of.partyId, of.kind, of.currency, of.by, of.since],
  );
  return row?.minor ?? 0n;
}

/** Requests that nobody decided in time. */
export async function listOverdueApprovals(tx: Tx, today: string): Promise<Approval[]> {
  const rows = await tx.query<ApprovalRow>(
    `select ${approvalColumns} from approvals a
      where a.tenant_id = $1 and a.state = 'asked' and a.expires_on < $2 order by a.slot, a.approval_id`,
    [tx.tenantId, today],
  );
  return rows.map(approvalOf);
}

import { mayDecide } from '@duly/core/approvals/may-decide.ts';
import { type Day, daysBetween, formatDay, parseDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Keys } from '../keys/open-keys.ts';
import { openTexts } from '../keys/seal-text.ts';
import type { ApprovalDetail } from './approval-handler.ts';
import { approvalHandlers } from './approval-handlers.ts';
import type { oneApproval } from './schemas.ts';
import { approvalOf } from './store.ts';
import { type ApprovalViewRow, type DecisionRow, listDecisions } from './store-views.ts';

type View = z.input<typeof oneApproval>;

async function describeAll(tx: Tx, rows: readonly ApprovalViewRow[]): Promise<Map<string, ApprovalDetail[]>> {
  const all = new Map<string, ApprovalDetail[]>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const own = rows.filter((row) => row.kind === kind).map(approvalOf);
    const described = await approvalHandlers[kind]?.describe?.(tx, own);
    for (const [id, details] of described ?? []) all.set(id, details);
  }
  return all;
}

function writeAccount(row: ApprovalViewRow, today: Day): View['account'] {
  const { account_id: accountId, reference, account_kind: kind, account_currency: currency } = row;
  if (accountId === null || reference === null || kind === null || currency === null) return null;
  const [principal, interest, fee, cost] = [
    row.principal_minor ?? 0n,
    row.interest_minor ?? 0n,
    row.fee_minor ?? 0n,
    row.cost_minor ?? 0n,
  ];
  const oldest = row.oldest_due === null ? null : parseDay(row.oldest_due);
  return {
    accountId,
    reference,
    kind,
    currency,
    balance: {
      principal: `${principal}`,
      interest: `${interest}`,
      fee: `${fee}`,
      cost: `${cost}`,
      total: `${principal + interest + fee + cost}`,
    },
    disputedMinor: `${row.disputed_minor ?? 0n}`,
    oldestDue: row.oldest_due,
    daysPastDue: oldest === null ? 0 : Math.max(0, daysBetween(oldest, today)),
    closedOn: row.closed_on,
    lastPaidOn: row.last_paid_on,
  };
}

const writeDetail = ({ code, money, day, of, text }: ApprovalDetail) => ({
  code,
  money: money ? { minor: `${money.minor}`, currency: money.currency } : null,
  day: day ?? null,
  of: of ?? null,
  text: text ?? null,
});

type Shown = {
  readonly row: ApprovalViewRow;
  readonly proof: string | null;
  readonly details: readonly ApprovalDetail[];
  readonly decisions: readonly (DecisionRow & { note: string | null })[];
};

function writeOne({ row, proof, details, decisions }: Shown, caller: RequestContext, today: Day): View {
  const approval = approvalOf(row);
  const may = mayDecide(
    {
      ...approval,
      decidedBy: decisions.map((one) => one.decided_by),
      expired: row.expires_on < formatDay(today),
    },
    { userId: caller.userId, roles: caller.roles, permissions: [...caller.permissions] },
  );
  const canDecide = may.ok && caller.permissions.has('approval.decide');
  const { amount, partyId } = approval;
  return {
    approvalId: row.approval_id,
    kind: row.kind,
    state: row.state,
    party:
      partyId === null
        ? null
        : { partyId, name: row.party_name ?? '', kind: row.party_kind ?? 'organisation' },
    account: writeAccount(row, today),
    amount: amount === null ? null : { minor: `${amount.minor}`, currency: amount.currency },
    countedMinor: `${row.counted_minor}`,
    reason: row.reason,
    proof,
    details: details.map(writeDetail),
    askedBy: { id: row.asked_by, name: row.asker_name ?? '', roles: row.asker_roles ?? [] },
    askedAt: row.asked_at.toISOString(),
    askedOn: row.asked_on,
    expiresOn: row.expires_on,
    matrixVersion: row.matrix_version,
    steps: row.steps.map((by, step) => {
      const decision = decisions.find((one) => one.step === step);
      return {
        by,
        verdict: decision?.verdict ?? null,
        reason: decision?.reason ?? null,
        note: decision?.note ?? null,
        decidedBy: decision?.name ?? null,
        decidedAt: decision?.decided_at.toISOString() ?? null,
      };
    }),
    before: { granted: row.granted, minor: `${row.granted_minor}`, refused: row.refused },
    mayDecide: canDecide,
    whyNot: may.ok ? (canDecide ? null : 'approval-not-yours') : (may.refusals[0]?.code ?? null),
    mayWithdraw: row.state === 'asked' && row.asked_by === caller.userId,
  };
}

/** Requests as the API shows them, with everything that an approver needs on one screen. */
export async function writeApprovals(
  tx: Tx,
  keys: Keys,
  rows: readonly ApprovalViewRow[],
  caller: RequestContext,
  today: Day,
): Promise<View[]> {
  if (rows.length === 0) return [];
  const details = await describeAll(tx, rows);
  const decisions = await listDecisions(tx, rows);
  const sealed = [
    ...rows.map((row) => ({
      partyId: row.party_id ?? '',
      cipher: row.party_id === null ? null : row.proof_cipher,
    })),
    ...decisions.map((one) => ({
      partyId: one.party_id ?? '',
      cipher: one.party_id === null ? null : one.note_cipher,
    })),
  ];
  const texts = await openTexts(tx, keys, sealed);
  const noted = decisions.map((one, at) => ({ ...one, note: texts[rows.length + at] ?? null }));
  return rows.map((row, at) =>
    writeOne(
      {
        row,
        proof: texts[at] ?? null,
        details: details.get(row.approval_id) ?? [],
        decisions: noted.filter((one) => one.approval_id === row.approval_id),
      },
      caller,
      today,
    ),
  );
}

import { randomUUID } from 'node:crypto';
import type { ApprovalKind, ApprovalState } from '@duly/core/approvals/approval-kinds.ts';
import { isReasonOf } from '@duly/core/approvals/approval-reasons.ts';
import { stepsNeeded } from '@duly/core/approvals/steps-needed.ts';
import { addDays, type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Money } from '@duly/kernel/money.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import type { Keys } from '../keys/open-keys.ts';
import { sealText } from '../keys/seal-text.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { Approval } from './approval.ts';
import { approvalHandlers } from './approval-handlers.ts';
import { authorityOf } from './authority-of.ts';
import { doEffect } from './do-effect.ts';
import { insertApproval, sumGrantedAlone } from './store.ts';

/** What somebody wants and may not do alone, or may and leaves a record of. */
export type ApprovalAsk = {
  readonly kind: ApprovalKind;
  readonly partyId?: string | null;
  readonly accountId?: string | null;
  readonly subjectId?: string | null;
  /** Not negative; decides the band of the authority matrix. Left out where the kind is not about a sum. */
  readonly amount?: Money | null;
  readonly reason: string;
  /** Personal text: sealed under the party's key, so it needs a party. */
  readonly proof?: string | null;
  /** What the kind's effect needs: ids, codes, figures as strings; never personal text. */
  readonly payload: Readonly<Record<string, unknown>>;
};

/** What came of it. Nothing is journalled and nobody decided again until `closeApproval` or the caller does it. */
export type ApprovalOutcome = {
  readonly approvalId: string;
  readonly status: ApprovalState;
  readonly entries: readonly JournalEntry[];
  /** Parties of whom a fact changed. */
  readonly changed: readonly string[];
};

type Asker = Pick<RequestContext, 'userId' | 'roles' | 'atMs'>;

async function countedBefore(tx: Tx, ask: ApprovalAsk, by: string, since: Day): Promise<bigint> {
  if (!ask.partyId || !ask.amount) return 0n;
  const { partyId, kind, amount } = ask;
  return sumGrantedAlone(tx, { partyId, kind, currency: amount.currency, by, since: formatDay(since) });
}

const countedAmount = ({ amount }: ApprovalAsk, counted: bigint): Money | null =>
  amount ? { minor: amount.minor + counted, currency: amount.currency } : null;

/**
 * Asks for something in the caller's transaction. Within the asker's own authority it is granted at once by the same path and
 * its effect done here; otherwise it waits for its steps. Locks the party. The caller ends with `closeApproval`, or raises
 * versions, decides the parties again and appends `entries` to the journal with its own.
 *
 * Refuses party-unknown, approval-kind-closed, approval-reason-unknown, approval-text-needs-party, approval-not-askable and
 * what the kind's handler refuses. After a refusal nothing is written.
 */
export async function askApproval(
  tx: Tx,
  keys: Keys,
  caller: Asker,
  ask: ApprovalAsk,
): Promise<Result<ApprovalOutcome>> {
  const { kind, partyId = null, accountId = null, subjectId = null, amount = null, reason, payload } = ask;
  if (amount !== null && amount.minor < 0n) throw new RangeError('an approval is asked for a sum below zero');
  const handler = approvalHandlers[kind];
  if (handler === undefined) return refuse(refusal('approval-kind-closed', { kind }));
  if (!isReasonOf(kind, reason)) return refuse(refusal('approval-reason-unknown', { kind, reason }));
  const proof = ask.proof?.trim() || null;
  if (proof !== null && partyId === null) return refuse(refusal('approval-text-needs-party'));
  if (partyId !== null && !(await lockParties(tx, [partyId])).has(partyId))
    return refuse(refusal('party-unknown'));
  const desk = await readDesk(tx);
  const today = todayOf(desk, caller.atMs);
  const matrix = await authorityOf(tx, desk.currency);
  const countDays = matrix.kinds[kind]?.countDays ?? 0;
  const counted =
    countDays > 0 ? await countedBefore(tx, ask, caller.userId, addDays(today, -countDays)) : 0n;
  const needed = stepsNeeded(matrix, kind, countedAmount(ask, counted), caller.roles);
  if (!needed.ok) return needed;
  const { steps, samePerson, expiresAfterDays } = needed.value;
  const alone = steps.length === 0;
  const approvalId = randomUUID();
  const approval: Approval = {
    approvalId,
    slot: slotOf(partyId ?? approvalId),
    kind,
    partyId,
    accountId,
    subjectId,
    amount,
    countedMinor: counted,
    reason,
    payload,
    steps,
    stepsDone: 0,
    samePerson,
    matrixVersion: matrix.version,
    askedBy: caller.userId,
    askedAtMs: caller.atMs,
    askedOn: formatDay(today),
    expiresOn: formatDay(addDays(today, expiresAfterDays)),
    state: alone ? 'approved' : 'asked',
  };
  const work = { tx, keys, approval, atMs: caller.atMs, today, actor: caller.userId };
  const checked = await handler.check(work);
  if (!checked.ok) return checked;
  const effect = alone ? await doEffect(work) : ok({ entries: [], changed: [] });
  if (!effect.ok) return effect;
  await insertApproval(tx, approval, proof && partyId ? await sealText(tx, keys, partyId, proof) : null);
  const asked: JournalEntry = {
    kind: alone ? 'approval-granted-alone' : 'approval-asked',
    actor: caller.userId,
    partyId,
    subjectId: approvalId,
    body: {
      kind,
      accountId,
      subject: subjectId,
      minor: amount?.minor ?? null,
      currency: amount?.currency ?? null,
      counted,
      reason,
      payload,
      steps: [...steps],
      matrix: matrix.version,
      expiresOn: approval.expiresOn,
    },
    personal: proof,
  };
  return ok({
    approvalId,
    status: approval.state,
    entries: [asked, ...effect.value.entries],
    changed: effect.value.changed,
  });
}

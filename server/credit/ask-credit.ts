import type { ApprovalKind } from '@duly/core/approvals/approval-kinds.ts';
import type { LockTarget } from '@duly/core/credit/credit-hold.ts';
import { formatDay } from '@duly/kernel/day.ts';
import type { Money } from '@duly/kernel/money.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { starterCredit } from '@duly/policies/credit/starter-credit.ts';
import type { z } from 'zod';
import { type ApprovalOutcome, askApproval } from '../approvals/ask-approval.ts';
import { closeApproval } from '../approvals/close-approval.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { type Decided, keepDecision } from '../contacts/keep-decision.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { CancelPayload, LimitPayload, LockPayload } from './credit-payloads.ts';
import { judgeLock } from './judge-lock.ts';
import type { cancelGiven, limitGiven, lockGiven, stopGiven } from './schemas.ts';

type Asked = {
  readonly kind: ApprovalKind;
  readonly reason: string;
  readonly proof?: string | undefined;
  readonly amount?: Money;
  readonly payload: Readonly<Record<string, unknown>>;
};

async function ask(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  { kind, reason, proof, amount, payload }: Asked,
): Promise<Result<ApprovalOutcome>> {
  const asked = await askApproval(tx, deps.keys, caller, {
    kind,
    partyId,
    amount: amount ?? null,
    reason,
    proof: proof ?? null,
    payload,
  });
  if (asked.ok) await closeApproval(tx, deps.keys, caller.atMs, asked.value);
  return asked;
}

/** Recommends that nothing be sold on credit any more. Refuses party-unknown, credit-no-ground, credit-already-held, credit-already-asked. */
export function askStop(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  { reason, proof }: z.output<typeof stopGiven>,
): Promise<Result<ApprovalOutcome>> {
  return inTenant(deps.pool, caller.tenantId, (tx) =>
    ask(tx, deps, caller, partyId, { kind: 'credit-stop', reason, proof, payload: {} }),
  );
}

/** The gate's answer to a lock that the law forbids; kept and journalled, and nothing is asked. */
export type LockRefused = { readonly decision: Decided['decision']; readonly decisionId: string };

async function keepRefusal(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  target: LockTarget,
  decided: Decided,
): Promise<LockRefused> {
  const { decision, intent } = decided;
  const decisionId = await keepDecision(tx, deps.pool, caller, decided);
  const rules = decision.findings.filter((one) => one.verdict !== 'allow').map((one) => one.ruleId);
  await appendJournal(tx, deps.keys, caller.atMs, [
    {
      kind: 'act-decided',
      actor: caller.userId,
      partyId,
      subjectId: decisionId,
      body: { form: 'credit-lock', target, act: intent.act, verdict: decision.verdict, rules },
    },
  ]);
  return { decision, decisionId };
}

/**
 * Recommends a lock. A supply that people live on is put to the gate first; what it forbids is kept as its decision and never becomes
 * a request. Refuses as `askStop` does.
 */
export function askLock(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  { reason, proof, target }: z.output<typeof lockGiven>,
): Promise<Result<ApprovalOutcome | LockRefused>> {
  return inTenant(deps.pool, caller.tenantId, async (tx): Promise<Result<ApprovalOutcome | LockRefused>> => {
    if (!(await lockParties(tx, [partyId])).has(partyId)) return refuse(refusal('party-unknown'));
    const against = await judgeLock(tx, partyId, target, caller.atMs);
    if (against !== null) return ok(await keepRefusal(tx, deps, caller, partyId, target, against));
    const payload: LockPayload = { target };
    return ask(tx, deps, caller, partyId, { kind: 'credit-lock', reason, proof, payload });
  });
}

/** Asks to end a stop or a lock whatever its ground. Refuses party-unknown, credit-not-held, credit-already-asked. */
export function askCancel(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  { reason, proof, kind }: z.output<typeof cancelGiven>,
): Promise<Result<ApprovalOutcome>> {
  const payload: CancelPayload = { kind };
  return inTenant(deps.pool, caller.tenantId, (tx) =>
    ask(tx, deps, caller, partyId, { kind: 'credit-cancel', reason, proof, payload }),
  );
}

/** Asks for a limit with rating and terms. Refuses party-unknown, credit-from-past. */
export function askLimit(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: z.output<typeof limitGiven>,
): Promise<Result<ApprovalOutcome>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const today = formatDay(todayOf(await readDesk(tx), caller.atMs));
    const { rating, trades, reason, proof, limit, from = today } = given;
    if (from < today) return refuse(refusal('credit-from-past', { from, today }));
    const usual = starterCredit.ratings[rating];
    const payload: LimitPayload = {
      rating,
      termDays: given.termDays ?? usual.termDays,
      flexible: given.flexible ?? usual.flexible,
      trades,
      fromDay: from,
    };
    const amount = { minor: BigInt(limit.minor), currency: limit.currency };
    return ask(tx, deps, caller, partyId, { kind: 'credit-limit', reason, proof, amount, payload });
  });
}

import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { type ApprovalOutcome, askApproval } from '../approvals/ask-approval.ts';
import { closeApproval } from '../approvals/close-approval.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { waiverGiven } from './schemas.ts';
import { readOpenPromise, readWaivable } from './store-waivers.ts';
import type { WaiverPayload } from './waiver-handler.ts';

type Given = z.output<typeof waiverGiven>;

async function conditionOf(
  tx: Tx,
  partyId: string,
  { accountId, condition }: Given,
): Promise<Result<WaiverPayload['condition']>> {
  if (!condition) return ok(null);
  if (condition.source !== 'promise')
    return ok({ source: condition.source, sourceId: condition.sourceId ?? null, steps: condition.steps });
  const promise = await readOpenPromise(tx, partyId, accountId, condition.sourceId);
  if (promise === null) return refuse(refusal('promise-unknown'));
  const step = { by: promise.due_on, minor: `${promise.amount_minor}` };
  return ok({ source: 'promise', sourceId: condition.sourceId, steps: [step] });
}

/**
 * Asks for a waiver or a discount: granted at once within the asker's authority, else it waits for its steps. Refuses
 * party-unknown, account-unknown, promise-unknown and what the lines, the condition and the authority refuse.
 */
export async function askWaiver(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: Given,
): Promise<Result<ApprovalOutcome>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    if (!(await lockParties(tx, [partyId])).has(partyId)) return refuse(refusal('party-unknown'));
    const account = await readWaivable(tx, partyId, given.accountId);
    if (account === null) return refuse(refusal('account-unknown', { accountId: given.accountId }));
    const condition = await conditionOf(tx, partyId, given);
    if (!condition.ok) return condition;
    const minor = given.lines.reduce((sum, line) => sum + BigInt(line.minor), 0n);
    const payload: WaiverPayload = { lines: given.lines, effect: given.effect, condition: condition.value };
    const asked = await askApproval(tx, deps.keys, caller, {
      kind: given.kind,
      partyId,
      accountId: given.accountId,
      amount: { minor, currency: account.currency },
      reason: given.reason,
      proof: given.proof ?? null,
      payload,
    });
    if (asked.ok) await closeApproval(tx, deps.keys, caller.atMs, asked.value);
    return asked;
  });
}

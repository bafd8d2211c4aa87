import { type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { ApprovalEffect, ApprovalWork } from './approval-handler.ts';
import { approvalHandlers } from './approval-handlers.ts';

/**
 * Does what was approved. An effect that refuses leaves nothing behind, not even what it wrote before it saw: the decision
 * that called it is then not made either.
 */
export async function doEffect(work: ApprovalWork): Promise<Result<ApprovalEffect>> {
  const handler = approvalHandlers[work.approval.kind];
  if (handler === undefined) return refuse(refusal('approval-kind-closed', { kind: work.approval.kind }));
  await work.tx.query('savepoint effect');
  const done = await handler.onApproved(work);
  await work.tx.query(done.ok ? 'release savepoint effect' : 'rollback to savepoint effect');
  return done;
}

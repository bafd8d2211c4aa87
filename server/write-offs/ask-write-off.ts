import { formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { type ApprovalOutcome, askApproval } from '../approvals/ask-approval.ts';
import { closeApproval } from '../approvals/close-approval.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { loadOpenItems } from '../ledger/store-allocation.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { readPaidAccount } from '../payments/store.ts';
import type { writeOffGiven } from './schemas.ts';
import type { WriteOffPayload } from './write-off-handler.ts';

/**
 * Asks for a write-off of all that is open on an account, or of some of its items. Refuses party-unknown, account-unknown,
 * write-off-nothing-open and what the handler and the authority refuse.
 */
export async function askWriteOff(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: z.output<typeof writeOffGiven>,
): Promise<Result<ApprovalOutcome>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    if (!(await lockParties(tx, [partyId])).has(partyId)) return refuse(refusal('party-unknown'));
    const { accountId, itemIds = [] } = given;
    const account = await readPaidAccount(tx, partyId, accountId);
    if (account === null) return refuse(refusal('account-unknown', { accountId }));
    const items =
      (await loadOpenItems(tx, [{ slot: slotOf(partyId), partyId, accountId }])).get(accountId) ?? [];
    const minor = items
      .filter((item) => item.openMinor > 0n && (itemIds.length === 0 || itemIds.includes(item.itemId)))
      .reduce((sum, item) => sum + item.openMinor, 0n);
    if (minor === 0n) return refuse(refusal('write-off-nothing-open'));
    const today = formatDay(todayOf(await readDesk(tx), caller.atMs));
    const payload: WriteOffPayload = { itemIds, onDay: given.onDay ?? today };
    const asked = await askApproval(tx, deps.keys, caller, {
      kind: 'write-off',
      partyId,
      accountId,
      amount: { minor, currency: account.currency },
      reason: given.reason,
      proof: given.proof ?? null,
      payload,
    });
    if (asked.ok) await closeApproval(tx, deps.keys, caller.atMs, asked.value);
    return asked;
  });
}

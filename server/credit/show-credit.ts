import { creditRatings } from '@duly/core/credit/credit-policy.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { starterCredit } from '@duly/policies/credit/starter-credit.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { loadPartyCredit } from './load-credit.ts';
import type { partyCredit } from './schemas.ts';
import { doNotice, listNotices } from './store-tell.ts';
import { writeHold, writePosition } from './write-credit.ts';

/** A customer's credit as its case shows it. */
export async function showCredit(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
): Promise<z.input<typeof partyCredit>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const desk = await readDesk(tx);
    const credit = await loadPartyCredit(tx, partyId, todayOf(desk, caller.atMs));
    return {
      positions: credit.positions.map(writePosition),
      holds: credit.holds.map(writeHold),
      asked: credit.asked.map(({ kind, approval_id: approvalId }) => ({ kind, approvalId })),
      notices: (await listNotices(tx, partyId)).map((row) => ({
        noticeId: row.notice_id,
        audience: row.audience,
        change: row.change,
        raisedOn: row.raised_on,
        doneAt: row.done_at?.toISOString() ?? null,
        doneBy: row.done_by_name,
      })),
      ratings: creditRatings.map((rating) => ({ rating, ...starterCredit.ratings[rating] })),
    };
  });
}

/** A cashier point, front office or sales says that they carried a change out; or the written notice went. Refuses credit-notice-done. */
export async function carryOutNotice(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  noticeId: string,
): Promise<Result<{ noticeId: string }>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const done = await doNotice(tx, partyId, noticeId, caller.userId, caller.atMs);
    if (done === null) return refuse(refusal('credit-notice-done'));
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind: 'credit-notice-done', actor: caller.userId, partyId, subjectId: noticeId, body: done },
    ]);
    return ok({ noticeId });
  });
}

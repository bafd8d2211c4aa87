import { holdForClaim } from '@duly/core/paid-claims/hold-for-claim.ts';
import { isBill, type PaidClaim } from '@duly/core/paid-claims/paid-claim.ts';
import { holdReasons } from '@duly/facts/account-facts.ts';
import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { type Desk, readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { calendarOf } from '../tenants/calendar-of.ts';
import type { ClaimMade } from './make-claim.ts';
import {
  type ClaimRow,
  endClaim as endRow,
  findClaim,
  refreshClaimHolds,
  verifyBill as verifyRow,
} from './store.ts';

type Change = (
  tx: Tx,
  claim: ClaimRow,
  desk: Desk,
  today: Day,
) => Promise<Result<ClaimMade & { kind: string; body: object }>>;

// Finds the claim, locks its party, changes it, lets the ladder go on or wait, and writes it down.
async function changeClaim(
  deps: Deps,
  caller: RequestContext,
  claimId: string,
  change: Change,
): Promise<Result<ClaimMade>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const seen = await findClaim(tx, claimId);
    if (seen === null) return refuse(refusal('claim-unknown'));
    const { partyId, accountId } = seen;
    await lockParties(tx, [partyId]);
    const claim = (await findClaim(tx, claimId)) ?? seen;
    const desk = await readDesk(tx);
    const done = await change(tx, claim, desk, todayOf(desk, caller.atMs));
    if (!done.ok) return done;
    await refreshClaimHolds(
      tx,
      [{ slot: slotOf(partyId), partyId, accountId }],
      holdReasons.indexOf('paid-claim'),
    );
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], caller.atMs);
    const { kind, body, ...answer } = done.value;
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind, actor: caller.userId, partyId, subjectId: claimId, body: { accountId, ...body } },
    ]);
    return ok(answer);
  });
}

/**
 * Ends a claim: nothing was found, the bill was refused payment, or the payer takes it back. The ladder goes on at once. Refuses
 * claim-unknown, claim-ended.
 */
export async function endClaim(
  deps: Deps,
  caller: RequestContext,
  claimId: string,
  given: { outcome: 'not-found' | 'withdrawn'; reason: string },
): Promise<Result<ClaimMade>> {
  return changeClaim(deps, caller, claimId, async (tx, claim, _desk, day) => {
    const { outcome: status, reason } = given;
    const ended = await endRow(tx, {
      partyId: claim.partyId,
      claimId,
      status,
      reason,
      day,
      by: caller.userId,
    });
    if (!ended) return refuse(refusal('claim-ended'));
    const answer = { claimId, holdUntil: null, because: null, status, paymentId: null };
    return ok({ ...answer, kind: 'paid-claim-ended', body: { status } });
  });
}

/**
 * Verifies a bill, by somebody other than whoever took it in; from then on the ladder waits for it to fall due. Refuses
 * claim-unknown, claim-is-no-bill, claim-ended, bill-own-verification.
 */
export async function verifyBill(
  deps: Deps,
  caller: RequestContext,
  claimId: string,
): Promise<Result<ClaimMade>> {
  return changeClaim(deps, caller, claimId, async (tx, claim, desk, today) => {
    const bill = claim as unknown as PaidClaim & ClaimRow;
    const onDay = parseDay(claim.onDay);
    if (!isBill(bill.kind) || onDay === null) return refuse(refusal('claim-is-no-bill'));
    if (claim.madeBy === caller.userId) return refuse(refusal('bill-own-verification'));
    const hold = holdForClaim(
      { ...bill, onDay, slip: 'seen' },
      { today, calendar: calendarOf(desk.calendar), verified: true, notFoundOn: null },
    );
    const holdUntil = hold.holds ? hold.until : null;
    const verified = await verifyRow(tx, { partyId: claim.partyId, claimId, holdUntil, by: caller.userId });
    if (!verified) return refuse(refusal('claim-ended'));
    const until = holdUntil === null ? null : formatDay(holdUntil);
    const because = hold.holds ? null : hold.because;
    const answer = { claimId, holdUntil: until, because, status: 'verified' as const, paymentId: null };
    return ok({ ...answer, kind: 'bill-verified', body: { holdUntil: until } });
  });
}

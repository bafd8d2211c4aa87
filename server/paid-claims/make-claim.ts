import { randomUUID } from 'node:crypto';
import { holdForClaim } from '@duly/core/paid-claims/hold-for-claim.ts';
import { isBill, type PaidClaim, type PaidClaimStatus } from '@duly/core/paid-claims/paid-claim.ts';
import { holdReasons } from '@duly/facts/account-facts.ts';
import { addDays, type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { calendarOf } from '../tenants/calendar-of.ts';
import { transferAheadDays } from './limits.ts';
import type { claimGiven, claimMade } from './schemas.ts';
import {
  type ClaimAccount,
  insertClaim,
  readClaimAccount,
  readNotFoundOn,
  readOpenClaims,
  refreshClaimHolds,
} from './store.ts';

type Given = z.output<typeof claimGiven>;
export type ClaimMade = z.input<typeof claimMade>;

function faults(given: Given, onDay: Day, account: ClaimAccount | null, today: Day): Refusal[] {
  if (account === null) return [refusal('account-unknown', { accountId: given.accountId })];
  const bill = isBill(given.kind);
  const found: Refusal[] = [];
  if (given.amount.currency !== account.currency)
    found.push(refusal('payment-currency', { given: given.amount.currency, account: account.currency }));
  if (BigInt(given.amount.minor) === 0n) found.push(refusal('payment-amount'));
  if (!bill && onDay > addDays(today, transferAheadDays))
    found.push(refusal('claim-is-a-promise', { onDay: given.onDay }));
  if (bill && onDay < today) found.push(refusal('bill-is-due', { onDay: given.onDay }));
  if (bill && given.number === '') found.push(refusal('bill-number-missing'));
  if (bill && given.cameBy === undefined) found.push(refusal('bill-way-missing'));
  return found;
}

/**
 * Keeps that somebody says money is under way, and lets the ladder wait for it as long as `holdForClaim` says. Nothing is paid by
 * it. Refuses party-unknown, account-unknown, payment-currency, payment-amount, claim-is-a-promise (a transfer of a later day),
 * claim-stands (the same sum and day wait already: it is not waited for twice), bill-is-due, bill-number-missing, bill-way-missing.
 */
export async function makeClaim(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: Given,
): Promise<Result<ClaimMade>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal('party-unknown'));
    const desk = await readDesk(tx);
    const today = todayOf(desk, caller.atMs);
    const onDay = parseDay(given.onDay);
    if (onDay === null) return refuse(refusal('day-does-not-exist'));
    const account = await readClaimAccount(tx, partyId, given.accountId);
    const wrong = faults(given, onDay, account, today);
    if (wrong.length > 0) return refuse(...wrong);
    const { accountId, kind, payee, slip, bank, number } = given;
    const amountMinor = BigInt(given.amount.minor);
    const place = { slot: slotOf(partyId), partyId, accountId };
    const standing = await readOpenClaims(tx, [place]);
    if (standing.some((one) => one.amountMinor === amountMinor && one.onDay === onDay))
      return refuse(refusal('claim-stands', { onDay: given.onDay }));
    const claim: PaidClaim = { kind, currency: given.amount.currency, amountMinor, onDay, payee, slip };
    const hold = holdForClaim(claim, {
      today,
      calendar: calendarOf(desk.calendar),
      verified: false,
      notFoundOn: await readNotFoundOn(tx, partyId, accountId),
    });
    const claimId = randomUUID();
    const holdUntil = hold.holds ? hold.until : null;
    await insertClaim(tx, {
      ...claim,
      claimId,
      partyId,
      accountId,
      bank,
      number,
      cameBy: isBill(kind) ? (given.cameBy ?? null) : null,
      holdUntil,
      madeBy: caller.userId,
      atMs: caller.atMs,
    });
    await refreshClaimHolds(tx, [place], holdReasons.indexOf('paid-claim'));
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], caller.atMs);
    const until = holdUntil === null ? null : formatDay(holdUntil);
    const because = hold.holds ? null : hold.because;
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'paid-claim-made',
        actor: caller.userId,
        partyId,
        subjectId: claimId,
        body: {
          accountId,
          kind,
          ...given.amount,
          onDay: given.onDay,
          payee,
          slip,
          holdUntil: until,
          because,
        },
        personal: [bank, number].filter((part) => part !== '').join(' ') || null,
      },
    ]);
    const status: PaidClaimStatus = 'open';
    return ok({ claimId, holdUntil: until, because, status, paymentId: null });
  });
}

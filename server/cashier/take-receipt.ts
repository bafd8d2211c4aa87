import { randomUUID } from 'node:crypto';
import { formatDay, partsOf } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { recordPayment } from '../payments/record-payment.ts';
import { reversePayment } from '../payments/reverse-payment.ts';
import type { receiptGiven, receiptTaken, receiptVoided } from './schemas.ts';
import { findReceipt, insertReceipt, isClosed, lockDesk, takeReceiptNumber, voidReceipt } from './store.ts';

/** "2026-000017" */
export const receiptNumber = (year: number, number: number): string =>
  `${year}-${String(number).padStart(6, '0')}`;

/**
 * Takes money at the creditor's own desk: booked as a payment, with a numbered receipt in the same transaction. Refuses
 * drawer-closed and what recording a payment refuses; a refusal takes no number.
 */
export async function takeReceipt(
  deps: Deps,
  caller: RequestContext,
  given: z.output<typeof receiptGiven>,
): Promise<Result<z.input<typeof receiptTaken>>> {
  const { partyId, accountId, amount, desk } = given;
  const { day, closed } = await inTenant(deps.pool, caller.tenantId, async (tx) => {
    const today = todayOf(await readDesk(tx), caller.atMs);
    return { day: today, closed: await isClosed(tx, { desk, day: formatDay(today) }, amount.currency) };
  });
  if (closed) return refuse(refusal('drawer-closed', { desk, day: formatDay(day) }));
  const receiptId = randomUUID();
  const { year } = partsOf(day);
  let number = 0;
  const done = await recordPayment(
    deps,
    caller,
    partyId,
    {
      accountId,
      amount,
      paidOn: formatDay(day),
      method: 'cashier',
      reference: `receipt ${receiptId}`,
      designatedAccount: desk,
      designations: [],
      shareOver: [],
    },
    async (tx, paymentId) => {
      await lockDesk(tx, desk);
      // Counted and closed between the look before and now: the whole booking is undone.
      if (await isClosed(tx, { desk, day: formatDay(day) }, amount.currency)) throw new DrawerClosed();
      number = await takeReceiptNumber(tx, year);
      await insertReceipt(tx, {
        receiptId,
        partyId,
        accountId,
        paymentId,
        desk,
        day: formatDay(day),
        year,
        number,
        currency: amount.currency,
        amountMinor: BigInt(amount.minor),
        by: caller.userId,
        atMs: caller.atMs,
      });
      const body = { accountId, number: receiptNumber(year, number), ...amount };
      return [{ kind: 'receipt-given', actor: caller.userId, partyId, subjectId: receiptId, body }];
    },
  ).catch((error: unknown) => {
    if (error instanceof DrawerClosed) return refuse(refusal('drawer-closed', { desk, day: formatDay(day) }));
    throw error;
  });
  if (!done.ok) return done;
  const { paymentId, accountClosed } = done.value;
  return ok({ receiptId, number: receiptNumber(year, number), paymentId, accountClosed });
}

class DrawerClosed extends Error {}

/**
 * Makes a receipt void and takes its payment back; the number stays with its reason. Refuses receipt-unknown, receipt-void,
 * drawer-closed (then the payment is reversed in its own right, and the drawer's difference explained).
 */
export async function voidTaken(
  deps: Deps,
  caller: RequestContext,
  receiptId: string,
  reason: string,
): Promise<Result<z.input<typeof receiptVoided>>> {
  const found = await inTenant(deps.pool, caller.tenantId, async (tx) => {
    const receipt = await findReceipt(tx, receiptId);
    if (receipt === null) return refuse(refusal('receipt-unknown'));
    await lockDesk(tx, receipt.desk);
    if (await isClosed(tx, receipt, receipt.currency))
      return refuse(refusal('drawer-closed', { desk: receipt.desk, day: receipt.day }));
    if (receipt.voidReason !== null) return refuse(refusal('receipt-void'));
    return ok(receipt);
  });
  if (!found.ok) return found;
  const receipt = found.value;
  const reversed = await reversePayment(deps, caller, receipt.paymentId, 'entry-error');
  // Reversed before, by its own route: the receipt is still to be made void.
  if (!reversed.ok && reversed.refusals[0]?.code !== 'payment-not-found-or-reversed') return reversed;
  await inTenant(deps.pool, caller.tenantId, async (tx) => {
    const { partyId, year, number } = receipt;
    if (!(await voidReceipt(tx, { partyId, receiptId, reason, by: caller.userId, atMs: caller.atMs })))
      return;
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'receipt-void',
        actor: caller.userId,
        partyId,
        subjectId: receiptId,
        body: { number: receiptNumber(year, number) },
        personal: reason,
      },
    ]);
  });
  return ok({ receiptId, number: receiptNumber(receipt.year, receipt.number) });
}

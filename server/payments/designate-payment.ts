import { randomUUID } from 'node:crypto';
import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import { asDay, type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { slotOfReference } from '../keys/derive-id.ts';
import { recordPayment as bookPayment, type PaymentInput } from '../ledger/record-payment.ts';
import { refuseDesignations } from '../ledger/refuse-designations.ts';
import { reversePayment as bookReversal } from '../ledger/reverse-payment.ts';
import { loadAllocationBases } from '../ledger/store-allocation-basis.ts';
import { moveLink } from '../matching/store-matches.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { namedBy } from './named-by.ts';
import type { designationBody, paymentDesignated } from './schemas.ts';
import {
  claimPaymentReference,
  endPaymentReference,
  findPayment,
  type PaymentRow,
  readPaymentRows,
} from './store.ts';

type Given = z.output<typeof designationBody>;

// That they named it when they paid helps only where the contract leaves the choice to them; an agreement made now is one.
async function excludedBy(tx: Tx, partyId: string, given: Given, day: Day): Promise<Refusal | null> {
  if (given.ground === 'agreed') return null;
  const slot = slotOf(partyId);
  const named = given.designations.filter((one) => one.itemId !== null);
  const bases = await loadAllocationBases(
    tx,
    named.map(({ accountId }) => ({ slot, accountId })),
  );
  const basisOf = bases.basisOn(day);
  const excluded = named.find((one) => basisOf(one.accountId).order.designation === 'excluded');
  return excluded === undefined ? null : refusal('designation-excluded', { accountId: excluded.accountId });
}

const inputOf = (row: PaymentRow, partyId: string, paidOn: Day, given: Given): PaymentInput => ({
  paymentId: randomUUID(),
  partyId,
  accountId: row.account_id,
  amountMinor: row.whole_minor ?? row.amount_minor,
  currency: row.currency,
  paidOn,
  method: row.method as PaymentInput['method'],
  reference: row.reference,
  designatedAccount: row.designated_account,
  ...namedBy(given),
  replaces: row.payment_id,
});

/**
 * Puts the money of a payment where the payer meant it: taken back with reason `redesignated` and booked again under an id of its
 * own, with the day on which it was paid; what it moves counts from the business day, so that no balance of a past day changes.
 * Nothing is edited. The law gives the payer the choice "at payment" (Civil Code art. 560 (1)); afterwards it takes that they
 * made it then and it was recorded otherwise, or that both sides agree.
 *
 * Refuses payment-unknown, payment-not-found-or-reversed, designation-excluded and what the ledger refuses of designations.
 */
export async function designatePayment(
  deps: Deps,
  caller: RequestContext,
  paymentId: string,
  given: Given,
): Promise<Result<z.input<typeof paymentDesignated>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const found = await findPayment(tx, paymentId);
    if (found === null) return refuse(refusal('payment-unknown'));
    const { partyId, wholeId } = found;
    await lockParties(tx, [partyId]);
    const [row] = await readPaymentRows(tx, slotOf(partyId), wholeId);
    const paidOn = row === undefined ? null : parseDay(row.paid_on);
    if (row === undefined || paidOn === null) return refuse(refusal('payment-unknown'));
    const day = todayOf(await readDesk(tx), caller.atMs);
    const input = inputOf(row, partyId, paidOn, given);
    // Asked before anything is taken back, so that a refusal leaves the payment as it stands.
    const [refused] = (await refuseDesignations(tx, [input])).values();
    const fault = refused ?? (await excludedBy(tx, partyId, given, paidOn));
    if (fault !== null) return refuse(fault);
    const booking = { atMs: caller.atMs, day, runId: null, by: caller.userId };
    const reversed = await bookReversal(tx, { partyId, paymentId: wholeId, reason: 'redesignated' }, booking);
    if (!reversed.ok) return reversed;
    const reference = normaliseReference(row.reference);
    const ref = { slot: slotOfReference('payment', '', reference), reference };
    await endPaymentReference(tx, { ...ref, paymentId: wholeId }, formatDay(day));
    await claimPaymentReference(tx, { ...ref, spelling: row.reference, partyId, paymentId: input.paymentId });
    // The money has arrived already: whether its account is still on the list is not asked again.
    const booked = await bookPayment(
      tx,
      { ...input, countsFrom: asDay(Math.max(paidOn, day)) },
      { designatedAccounts: [] },
      booking,
    );
    if (!booked.ok) throw new Error(`a payment taken back was refused: ${booked.refusals[0]?.code}`);
    await moveLink(tx, partyId, wholeId, input.paymentId);
    await raiseVersion(tx, [partyId]);
    await redecideParties(tx, [partyId], caller.atMs);
    const { allocations, restMinor, parts } = booked.value;
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'payment-redesignated',
        actor: caller.userId,
        partyId,
        subjectId: input.paymentId,
        body: { replaces: wholeId, ground: given.ground, allocations, restMinor, parts },
        personal: given.proof,
      },
    ]);
    return ok({ paymentId: input.paymentId, replaces: wholeId, unallocatedMinor: `${restMinor}` });
  });
}

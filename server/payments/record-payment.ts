import { randomUUID } from 'node:crypto';
import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { formatDay, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal, type JournalEntry } from '../journal/append-journal.ts';
import { slotOfReference } from '../keys/derive-id.ts';
import { recordPayment as bookPayment } from '../ledger/record-payment.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { followMoney } from '../waivers/follow-money.ts';
import { amountRefusals, dayRefusals } from './judge-given-payment.ts';
import { namedBy } from './named-by.ts';
import type { paymentBody, paymentRecorded } from './schemas.ts';
import {
  claimPaymentReference,
  dropPaymentReference,
  readPaidAccount,
  readPaymentReferences,
} from './store.ts';

/** Money that may be booked: cash in a collector's hand is refused by the gate before it comes here. */
export type BookableGiven = z.output<typeof paymentBody> & {
  readonly method: Exclude<z.output<typeof paymentBody>['method'], 'cash'>;
};
type Given = BookableGiven;

/** What else belongs to the same booking, such as a receipt; runs when the payment stands, and answers entries for the journal. */
export type AlsoRecord = (tx: Tx, paymentId: string) => Promise<JournalEntry[]>;

/**
 * Records money that arrived: posted, put where the payer said and else by the order of its accounts, and the party decided again in the same transaction, so that
 * nobody is chased for a debt paid a second ago. Refuses party-unknown, account-unknown, payment-in-the-future,
 * payment-already-recorded (the reference is known) and what the ledger refuses, designations included.
 */
export async function recordPayment(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: Given,
  also: AlsoRecord = async () => [],
): Promise<Result<z.input<typeof paymentRecorded>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal('party-unknown'));
    const desk = await readDesk(tx);
    const account = await readPaidAccount(tx, partyId, given.accountId);
    const refusals = [...amountRefusals(given, account), ...dayRefusals(given, desk, caller.atMs)];
    const paidOn = parseDay(given.paidOn);
    if (refusals.length > 0 || account === null || paidOn === null) return refuse(...refusals);
    const paymentId = randomUUID();
    const reference = normaliseReference(given.reference);
    const standing = await readPaymentReferences(tx, partyId, given.accountId);
    const ref = { slot: slotOfReference('payment', '', reference), reference, paymentId };
    // Claimed before anything is booked: who loses the race for a reference has then written nothing.
    const already =
      standing.some((one) => normaliseReference(one) === reference) ||
      !(await claimPaymentReference(tx, { ...ref, spelling: given.reference, partyId }));
    if (already) return refuse(refusal('payment-already-recorded', { reference: given.reference }));
    const booking = { atMs: caller.atMs, day: todayOf(desk, caller.atMs), runId: null, by: caller.userId };
    const booked = await bookPayment(
      tx,
      {
        paymentId,
        partyId,
        accountId: given.accountId,
        amountMinor: BigInt(given.amount.minor),
        currency: given.amount.currency,
        paidOn,
        method: given.method,
        reference: given.reference,
        designatedAccount: given.designatedAccount,
        ...namedBy(given),
      },
      readTenantSettings(desk.settings),
      booking,
    );
    if (!booked.ok) {
      await dropPaymentReference(tx, ref);
      return booked;
    }
    const followed = await followMoney(tx, partyId, booking);
    await raiseVersion(tx, [partyId]);
    const { tasksWithdrawn } = await redecideParties(tx, [partyId], caller.atMs);
    const { allocations, restMinor, accountClosed, parts } = booked.value;
    const { accountId, method } = given;
    const shared = parts.length > 1 ? { parts } : {};
    const further = await also(tx, paymentId);
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'payment-recorded',
        actor: caller.userId,
        partyId,
        subjectId: paymentId,
        body: {
          accountId,
          method,
          ...given.amount,
          paidOn: formatDay(paidOn),
          allocations,
          restMinor,
          accountClosed,
          ...shared,
        },
      },
      ...followed,
      ...further,
    ]);
    return ok({
      paymentId,
      allocations: allocations.map(({ itemId, minor }) => ({ itemId, minor: `${minor}` })),
      unallocatedMinor: `${restMinor}`,
      accountClosed,
      parts: parts.map((part) => ({ ...part, minor: `${part.minor}` })),
      tasksWithdrawn,
    });
  });
}

import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { claimPaymentReferences, dropPaymentClaims } from '../imports/store-payment-references.ts';
import { tellApart } from './payment-reference.ts';
import { readReferenceHolders } from './store-reference-holders.ts';

/** A payment that wants its reference; `again`: a person has said that it is other money than what is booked under it. */
export type ReferenceWish = {
  readonly paymentId: string;
  readonly partyId: string;
  readonly lineId: string;
  readonly reference: string;
  readonly again: boolean;
};

/** What a wish came to: the reference that it has now, or the payment that is booked under it. */
export type ReferenceAnswer = { readonly reference: string } | { readonly bookedAs: string };

async function claim(tx: Tx, wishes: readonly ReferenceWish[]) {
  const keyed = wishes.map((wish) => ({ wish, key: normaliseReference(wish.reference) }));
  const firsts = new Map([...keyed].reverse().map((one) => [one.key, one.wish]));
  await claimPaymentReferences(
    tx,
    [...firsts].map(([reference, { reference: spelling, partyId, paymentId }]) => ({
      reference,
      spelling,
      partyId,
      paymentId,
    })),
  );
  const holders = await readReferenceHolders(tx, [...firsts.keys()]);
  return keyed.map(({ wish, key }) => ({ wish, holder: holders.get(key) }));
}

/**
 * Claims the references of payments before anything is booked. A bank that gives several movements one reference is met by
 * telling them apart; a payment of a clerk or a file that stands under the reference is this money and is not booked again.
 */
export async function claimLineReferences(
  tx: Tx,
  wishes: readonly ReferenceWish[],
): Promise<Map<string, ReferenceAnswer>> {
  const answers = new Map<string, ReferenceAnswer>();
  const own = new Set(wishes.map((wish) => wish.paymentId));
  const again: ReferenceWish[] = [];
  for (const { wish, holder } of await claim(tx, wishes)) {
    if (holder?.paymentId === wish.paymentId) answers.set(wish.paymentId, { reference: wish.reference });
    else if (holder === undefined || holder.fromBank || own.has(holder.paymentId) || wish.again) {
      again.push({ ...wish, reference: tellApart(wish.reference, wish.lineId) });
    } else answers.set(wish.paymentId, { bookedAs: holder.paymentId });
  }
  if (again.length === 0) return answers;
  for (const { wish, holder } of await claim(tx, again)) {
    const isOwn = holder?.paymentId === wish.paymentId;
    answers.set(
      wish.paymentId,
      isOwn ? { reference: wish.reference } : { bookedAs: holder?.paymentId ?? wish.paymentId },
    );
  }
  return answers;
}

/** Takes back the claims of payments that were not booked after all. */
export async function dropLineClaims(
  tx: Tx,
  lost: readonly { readonly paymentId: string; readonly reference: string }[],
): Promise<void> {
  await dropPaymentClaims(
    tx,
    lost.map(({ paymentId, reference }) => ({ paymentId, reference: normaliseReference(reference) })),
  );
}

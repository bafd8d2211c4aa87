import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { slotOfReference } from '../keys/derive-id.ts';

/** The payment that a bank reference means. Days as text. */
export type ReferencedPayment = {
  readonly paymentId: string;
  readonly accountId: string;
  readonly amountMinor: bigint;
  readonly paidOn: string;
};

/** A reference that a payment of a file lays claim to. */
export type ReferenceClaim = {
  readonly reference: string;
  readonly spelling: string;
  readonly partyId: string;
  readonly paymentId: string;
};

const piece = 10_000;
const slotsOf = (references: readonly string[]) =>
  references.map((reference) => slotOfReference('payment', '', reference));

/** Which of these payments are booked, reversed or not. */
export async function readBookedPayments(
  tx: Tx,
  payments: readonly { partyId: string; paymentId: string }[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < payments.length; at += piece) {
    const some = payments.slice(at, at + piece);
    const rows = await tx.query<{ payment_id: string }>(
      `select p.payment_id from unnest($2::smallint[], $3::uuid[]) as w (slot, payment_id)
         join payments p on p.slot = w.slot and p.tenant_id = $1 and p.payment_id = w.payment_id`,
      [tx.tenantId, some.map((one) => slotOf(one.partyId)), some.map((one) => one.paymentId)],
    );
    for (const row of rows) found.add(row.payment_id);
  }
  return found;
}

/**
 * Notes what references mean from the day after they last meant something else; one that means a payment now is left alone.
 * In the order of (slot, reference), so that two who claim the same ones wait in turn. Who holds each is read afterwards, in
 * a statement of its own, because this one does not see a claim that it had to wait for.
 */
export async function claimPaymentReferences(tx: Tx, claims: readonly ReferenceClaim[]): Promise<void> {
  const sorted = claims
    .map((claim) => ({ ...claim, slot: slotOfReference('payment', '', claim.reference) }))
    .sort((a, b) => a.slot - b.slot || (a.reference < b.reference ? -1 : 1));
  for (let at = 0; at < sorted.length; at += piece) {
    const some = sorted.slice(at, at + piece);
    await tx.query(
      `insert into refs (tenant_id, slot, domain, source, reference, from_day, spelling, party_slot, party_id, target_id)
       select $1::uuid, w.slot, 'payment', '', w.reference, coalesce(past.last_day + 1, date '0001-01-01'), w.spelling,
              w.party_slot, w.party_id, w.target_id
         from unnest($2::smallint[], $3::text[], $4::text[], $5::smallint[], $6::uuid[], $7::uuid[])
              as w (slot, reference, spelling, party_slot, party_id, target_id)
         left join lateral (
              select greatest(max(r.from_day), max(r.to_day)) as last_day, bool_or(r.to_day is null) as means_one
                from refs r where r.slot = w.slot and r.tenant_id = $1::uuid and r.domain = 'payment' and r.source = ''
                 and r.reference = w.reference) past on true
        where past.means_one is not true
        order by w.slot, w.reference collate "C"
       on conflict do nothing`,
      [
        tx.tenantId,
        some.map((one) => one.slot),
        some.map((one) => one.reference),
        some.map((one) => one.spelling),
        some.map((one) => slotOf(one.partyId)),
        some.map((one) => one.partyId),
        some.map((one) => one.paymentId),
      ],
    );
  }
}

/** What references mean now; the payment's own figures are null where it is claimed and not booked yet. */
export async function readPaymentHolders(
  tx: Tx,
  references: readonly string[],
): Promise<Map<string, { targetId: string; payment: ReferencedPayment | null }>> {
  const found = new Map<string, { targetId: string; payment: ReferencedPayment | null }>();
  for (let at = 0; at < references.length; at += piece) {
    const some = references.slice(at, at + piece);
    const rows = await tx.query<{
      reference: string;
      target_id: string;
      account_id: string | null;
      amount_minor: bigint;
      paid_on: string;
    }>(
      `select r.reference, r.target_id, p.account_id, p.amount_minor, p.paid_on
         from unnest($2::smallint[], $3::text[]) as w (slot, reference)
         join refs r on r.slot = w.slot and r.tenant_id = $1 and r.domain = 'payment' and r.source = ''
                    and r.reference = w.reference and r.to_day is null
         left join payments p on p.slot = r.party_slot and p.tenant_id = $1 and p.payment_id = r.target_id`,
      [tx.tenantId, slotsOf(some), some],
    );
    for (const row of rows) {
      const { target_id: targetId, account_id: accountId, amount_minor: amountMinor, paid_on: paidOn } = row;
      const payment = accountId === null ? null : { paymentId: targetId, accountId, amountMinor, paidOn };
      found.set(row.reference, { targetId, payment });
    }
  }
  return found;
}

/** Takes back the claims that this transaction made for payments which the ledger then refused. */
export async function dropPaymentClaims(
  tx: Tx,
  claims: readonly { reference: string; paymentId: string }[],
): Promise<void> {
  if (claims.length === 0) return;
  const references = claims.map((claim) => claim.reference);
  await tx.query(
    `delete from refs r using unnest($2::smallint[], $3::text[], $4::uuid[]) as w (slot, reference, target_id)
      where r.tenant_id = $1 and r.slot = w.slot and r.domain = 'payment' and r.source = ''
        and r.reference = w.reference and r.target_id = w.target_id`,
    [tx.tenantId, slotsOf(references), references, claims.map((claim) => claim.paymentId)],
  );
}

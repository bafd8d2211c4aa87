import { slotOf } from '@duly/kernel/id.ts';
import { markParties } from '../contacts/store-gate-marks.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type AgreementRow = {
  agreement_id: string;
  kind: string;
  channel: 'call' | 'sms' | 'email' | 'letter' | 'visit' | 'im' | null;
  from_minute: number;
  to_minute: number;
  proof: string;
  agreed_on: string;
  expires_on: string | null;
  recorded_by_name: string | null;
};

/** Agreements with a party that were not withdrawn, newest first. */
export async function readAgreements(tx: Tx, partyId: string): Promise<AgreementRow[]> {
  return tx.query<AgreementRow>(
    `select g.agreement_id, g.kind, g.channel, g.from_minute, g.to_minute, g.proof, g.agreed_on, g.expires_on,
            u.name as recorded_by_name
       from contact_agreements g left join users u on u.tenant_id = g.tenant_id and u.user_id = g.recorded_by
      where g.tenant_id = $1 and g.slot = $2 and g.party_id = $3 and g.withdrawn_at is null
        and g.from_minute is not null and g.to_minute is not null
      order by g.agreed_on desc, g.agreement_id limit 100`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

export type NewAgreement = {
  readonly agreementId: string;
  readonly kind: string;
  readonly channel: string | null;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly proof: string;
  readonly agreedOn: string;
  readonly expiresOn: string | null;
  readonly recordedBy: string;
  readonly atMs: number;
};

export async function insertAgreement(tx: Tx, partyId: string, one: NewAgreement): Promise<void> {
  await markParties(tx, [partyId]);
  await tx.query(
    `insert into contact_agreements (tenant_id, slot, party_id, agreement_id, kind, channel, from_minute, to_minute, proof,
                                     agreed_on, expires_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tx.tenantId,
      slotOf(partyId),
      partyId,
      one.agreementId,
      one.kind,
      one.channel,
      one.fromMinute,
      one.toMinute,
      one.proof,
      one.agreedOn,
      one.expiresOn,
      one.recordedBy,
      new Date(one.atMs),
    ],
  );
}

/** The party of an agreement that stands, for a route that was given nothing else. */
export async function findAgreementParty(tx: Tx, agreementId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from contact_agreements
      where tenant_id = $1 and slot = any(${anySlot}) and agreement_id = $2 and withdrawn_at is null`,
    [tx.tenantId, agreementId],
  );
  return rows[0]?.party_id ?? null;
}

export async function withdrawAgreementRow(
  tx: Tx,
  partyId: string,
  agreementId: string,
  userId: string,
  atMs: number,
): Promise<void> {
  await tx.query(
    `update contact_agreements set withdrawn_at = $5, withdrawn_by = $4
      where tenant_id = $1 and slot = $2 and agreement_id = $3 and withdrawn_at is null`,
    [tx.tenantId, slotOf(partyId), agreementId, userId, new Date(atMs)],
  );
}

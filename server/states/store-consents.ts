import { slotOf } from '@duly/kernel/id.ts';
import { markParties } from '../contacts/store-gate-marks.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type ConsentRow = {
  consent_id: string;
  kind: string;
  channel: 'call' | 'sms' | 'email' | 'letter' | 'visit' | 'im' | null;
  point_id: string | null;
  account_ids: string[];
  given_on: string;
  given_at: Date;
  direct: boolean;
  proof: string;
  used_up_at: Date | null;
  withdrawn_on: string | null;
  recorded_by_name: string | null;
};

/** Consents of a party, those that still count first. */
export async function readConsents(tx: Tx, partyId: string): Promise<ConsentRow[]> {
  return tx.query<ConsentRow>(
    `select o.consent_id, o.kind, o.channel, o.point_id, o.account_ids::text[] as account_ids, o.given_on, o.given_at, o.direct,
            o.proof, o.used_up_at, o.withdrawn_on, u.name as recorded_by_name
       from consents o left join users u on u.tenant_id = o.tenant_id and u.user_id = o.recorded_by
      where o.tenant_id = $1 and o.slot = $2 and o.party_id = $3
      order by (o.used_up_at is not null or o.withdrawn_on is not null), o.given_at desc, o.consent_id limit 100`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

export type NewConsent = {
  readonly consentId: string;
  readonly kind: string;
  readonly channel: string | null;
  readonly pointId: string | null;
  readonly accountIds: readonly string[];
  readonly givenOn: string;
  readonly givenAtMs: number;
  readonly direct: boolean;
  readonly proof: string;
  readonly contactId: string | null;
  readonly recordedBy: string;
  readonly atMs: number;
};

export async function insertConsent(tx: Tx, partyId: string, one: NewConsent): Promise<void> {
  await markParties(tx, [partyId]);
  await tx.query(
    `insert into consents (tenant_id, slot, party_id, consent_id, kind, channel, point_id, account_ids, given_on, given_at,
                           direct, proof, contact_id, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      tx.tenantId,
      slotOf(partyId),
      partyId,
      one.consentId,
      one.kind,
      one.channel,
      one.pointId,
      one.accountIds,
      one.givenOn,
      new Date(one.givenAtMs),
      one.direct,
      one.proof,
      one.contactId,
      one.recordedBy,
      new Date(one.atMs),
    ],
  );
}

/** The party of a consent that still counts, for a route that was given nothing else. */
export async function findConsentParty(tx: Tx, consentId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from consents where tenant_id = $1 and slot = any(${anySlot}) and consent_id = $2
        and used_up_at is null and withdrawn_on is null`,
    [tx.tenantId, consentId],
  );
  return rows[0]?.party_id ?? null;
}

export async function endConsentRow(
  tx: Tx,
  partyId: string,
  consentId: string,
  end: { readonly usedUpAtMs: number | null; readonly withdrawnOn: string | null },
): Promise<void> {
  await tx.query(
    `update consents set used_up_at = $4, withdrawn_on = $5 where tenant_id = $1 and slot = $2 and consent_id = $3`,
    [
      tx.tenantId,
      slotOf(partyId),
      consentId,
      end.usedUpAtMs === null ? null : new Date(end.usedUpAtMs),
      end.withdrawnOn,
    ],
  );
}

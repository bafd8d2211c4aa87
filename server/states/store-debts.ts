import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type DebtRow = {
  account_id: string;
  product: string | null;
  use: 'personal' | 'business' | null;
  in_default_when_obtained: boolean | null;
  limitation_ends_on: string | null;
  validation_sent_on: string | null;
  validation_received_on: string | null;
};

/** What the laws ask of each debt of a party. */
export async function readDebts(tx: Tx, partyId: string): Promise<DebtRow[]> {
  return tx.query<DebtRow>(
    `select account_id, product, use, in_default_when_obtained, limitation_ends_on, validation_sent_on,
            validation_received_on
       from accounts where tenant_id = $1 and slot = $2 and party_id = $3 and closed_on is null order by account_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

export async function updateDebt(tx: Tx, partyId: string, debt: DebtRow): Promise<void> {
  await tx.query(
    `update accounts set product = $4, use = $5, in_default_when_obtained = $6, limitation_ends_on = $7,
            validation_sent_on = $8, validation_received_on = $9
      where tenant_id = $1 and slot = $2 and account_id = $3`,
    [
      tx.tenantId,
      slotOf(partyId),
      debt.account_id,
      debt.product,
      debt.use,
      debt.in_default_when_obtained,
      debt.limitation_ends_on,
      debt.validation_sent_on,
      debt.validation_received_on,
    ],
  );
}

export type WhereaboutsRow = { zone: string; more_zones: string[]; places: string[]; country: string | null };

export async function readWhereabouts(tx: Tx, partyId: string): Promise<WhereaboutsRow | null> {
  const rows = await tx.query<WhereaboutsRow>(
    'select zone, more_zones, places, country from parties where tenant_id = $1 and slot = $2 and party_id = $3',
    [tx.tenantId, slotOf(partyId), partyId],
  );
  return rows[0] ?? null;
}

export async function updateWhereabouts(tx: Tx, partyId: string, row: WhereaboutsRow): Promise<void> {
  await tx.query(
    `update parties set zone = $4, more_zones = $5, places = $6, country = $7
      where tenant_id = $1 and slot = $2 and party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId, row.zone, row.more_zones, row.places, row.country],
  );
}

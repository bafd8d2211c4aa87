import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type NewContact = {
  readonly contactId: string;
  readonly partyId: string;
  readonly accountId: string | null;
  readonly taskId: string | null;
  readonly permitId: string | null;
  readonly direction: 'out' | 'in';
  readonly channel: string;
  readonly pointId: string | null;
  readonly startedAtMs: number;
  readonly endedAtMs: number | null;
  readonly callBackAtMs: number | null;
  readonly localDay: string;
  readonly answeredBy: string;
  readonly result: string;
  readonly reason: string | null;
  readonly noteCipher: Uint8Array | null;
  readonly userId: string;
  /** The debts that were spoken of. */
  readonly accountIds: readonly string[];
  readonly outcome: string | null;
};

const moment = (atMs: number | null) => (atMs === null ? null : new Date(atMs));

export async function insertContact(tx: Tx, contact: NewContact): Promise<void> {
  await tx.query(
    `insert into contacts (tenant_id, slot, party_id, contact_id, account_id, task_id, permit_id, direction, channel, point_id,
                           started_at, ended_at, call_back_at, local_day, answered_by, result, reason, note_cipher, user_id,
                           account_ids, outcome)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
    [
      tx.tenantId,
      slotOf(contact.partyId),
      contact.partyId,
      contact.contactId,
      contact.accountId,
      contact.taskId,
      contact.permitId,
      contact.direction,
      contact.channel,
      contact.pointId,
      moment(contact.startedAtMs),
      moment(contact.endedAtMs),
      moment(contact.callBackAtMs),
      contact.localDay,
      contact.answeredBy,
      contact.result,
      contact.reason,
      contact.noteCipher,
      contact.userId,
      contact.accountIds,
      contact.outcome,
    ],
  );
}

/** Channels already used for a task, with the results. */
export async function readTaskContacts(
  tx: Tx,
  partyId: string,
  taskId: string,
): Promise<{ channel: string; result: string }[]> {
  return tx.query<{ channel: string; result: string }>(
    'select channel, result from contacts where tenant_id = $1 and slot = $2 and task_id = $3',
    [tx.tenantId, slotOf(partyId), taskId],
  );
}

/** The day of the last conversation with somebody who owes. */
export async function setLastContact(tx: Tx, partyId: string, day: string): Promise<void> {
  await tx.query(
    'update party_state set last_contact_on = $4 where tenant_id = $1 and slot = $2 and party_id = $3',
    [tx.tenantId, slotOf(partyId), partyId, day],
  );
}

/** Holds an account's ladder until the end of a day; a hold that reaches further stays. */
export async function holdAccount(
  tx: Tx,
  partyId: string,
  accountId: string,
  until: string,
  reason: number,
): Promise<void> {
  await tx.query(
    `update account_state set hold_until = $5, hold_reason = $6
      where tenant_id = $1 and slot = $2 and party_id = $3 and account_id = $4
        and (hold_until is null or hold_until < $5)`,
    [tx.tenantId, slotOf(partyId), partyId, accountId, until, reason],
  );
}

export async function accountExists(tx: Tx, partyId: string, accountId: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from accounts where tenant_id = $1 and slot = $2 and account_id = $4 and party_id = $3',
    [tx.tenantId, slotOf(partyId), partyId, accountId],
  );
  return rows.length > 0;
}

export async function contactExists(tx: Tx, partyId: string, contactId: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from contacts where tenant_id = $1 and slot = $2 and contact_id = $4 and party_id = $3',
    [tx.tenantId, slotOf(partyId), partyId, contactId],
  );
  return rows.length > 0;
}

export async function readZone(tx: Tx, partyId: string): Promise<{ zone: string; erased: boolean }> {
  const rows = await tx.query<{ zone: string; erased: boolean }>(
    `select zone, erased_at is not null as erased from parties where tenant_id = $1 and slot = $2 and party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
  const row = rows[0];
  if (!row) throw new Error('a party with state and without a row');
  return row;
}

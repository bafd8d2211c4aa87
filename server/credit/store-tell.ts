import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export const audiences = ['cashier', 'front-office', 'sales', 'customer'] as const;
export type Audience = (typeof audiences)[number];

export type NewNotice = {
  readonly partyId: string;
  readonly holdId: string;
  readonly audience: Audience;
  readonly change: string;
};

/** Raises notices; those of an earlier change of the same hold that nobody has done are overtaken and go. */
export async function insertNotices(
  tx: Tx,
  notices: readonly NewNotice[],
  day: string,
  atMs: number,
): Promise<void> {
  const slots = notices.map((one) => slotOf(one.partyId));
  await tx.query(
    `delete from credit_notices n using unnest($2::smallint[], $3::uuid[]) as k (slot, hold_id)
      where n.slot = k.slot and n.tenant_id = $1 and n.hold_id = k.hold_id and n.done_at is null`,
    [tx.tenantId, slots, notices.map((one) => one.holdId)],
  );
  await tx.query(
    `insert into credit_notices (tenant_id, slot, party_id, notice_id, hold_id, audience, change, raised_on, raised_at)
     select $1, w.slot, w.party_id, gen_random_uuid(), w.hold_id, w.audience, w.change, $7, $8
       from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::text[], $6::text[]) as w (slot, party_id, hold_id, audience, change)`,
    [
      tx.tenantId,
      slots,
      notices.map((one) => one.partyId),
      notices.map((one) => one.holdId),
      notices.map((one) => one.audience),
      notices.map((one) => one.change),
      day,
      new Date(atMs),
    ],
  );
}

/** Puts changes into the outbox, where the tenant has a system that listens; elsewhere nothing is kept to be sent. */
export async function insertOutbox(
  tx: Tx,
  changes: readonly { readonly partyId: string; readonly body: Readonly<Record<string, unknown>> }[],
  atMs: number,
): Promise<void> {
  await tx.query(
    `insert into credit_outbox (tenant_id, slot, party_id, event_id, body, raised_at, next_at)
     select $1, w.slot, w.party_id, gen_random_uuid(), w.body, $5, $5
       from unnest($2::smallint[], $3::uuid[], $4::jsonb[]) as w (slot, party_id, body)
      where exists (select from credit_webhooks where tenant_id = $1)`,
    [
      tx.tenantId,
      changes.map((one) => slotOf(one.partyId)),
      changes.map((one) => one.partyId),
      changes.map((one) => JSON.stringify(one.body)),
      new Date(atMs),
    ],
  );
}

export type NoticeRow = {
  readonly notice_id: string;
  readonly slot: number;
  readonly party_id: string;
  readonly audience: Audience;
  readonly change: string;
  readonly raised_on: string;
  readonly done_at: Date | null;
  readonly done_by_name: string | null;
};

/** Notices of a party, newest first. */
export async function listNotices(tx: Tx, partyId: string): Promise<NoticeRow[]> {
  return tx.query<NoticeRow>(
    `select n.notice_id, n.slot, n.party_id, n.audience, n.change, n.raised_on, n.done_at, u.name as done_by_name
       from credit_notices n left join users u on u.tenant_id = n.tenant_id and u.user_id = n.done_by
      where n.slot = $2 and n.tenant_id = $1 and n.party_id = $3
      order by n.raised_at desc, n.audience limit 40`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

/** Marks a notice as carried out. Answers whether it was still open. */
export async function doNotice(
  tx: Tx,
  partyId: string,
  noticeId: string,
  by: string,
  atMs: number,
): Promise<{ audience: Audience; change: string } | null> {
  const rows = await tx.query<{ audience: Audience; change: string }>(
    `update credit_notices set done_at = $5, done_by = $4
      where slot = $2 and tenant_id = $1 and notice_id = $3 and party_id = $6 and done_at is null returning audience, change`,
    [tx.tenantId, slotOf(partyId), noticeId, by, new Date(atMs), partyId],
  );
  return rows[0] ?? null;
}

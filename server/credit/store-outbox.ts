import type { Tx } from '../db/tenant-tx.ts';

export type WebhookRow = { readonly url: string; readonly secret_cipher: Uint8Array; readonly set_at: Date };

/** Where the tenant's other system listens; null: nowhere. */
export async function readWebhook(tx: Tx): Promise<WebhookRow | null> {
  const rows = await tx.query<WebhookRow>(
    'select url, secret_cipher, set_at from credit_webhooks where tenant_id = $1',
    [tx.tenantId],
  );
  return rows[0] ?? null;
}

export async function putWebhook(
  tx: Tx,
  hook: { url: string; secret: Uint8Array },
  by: string,
  atMs: number,
): Promise<void> {
  await tx.query(
    `insert into credit_webhooks (tenant_id, url, secret_cipher, set_by, set_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id) do update
       set url = excluded.url, secret_cipher = excluded.secret_cipher, set_by = excluded.set_by, set_at = excluded.set_at`,
    [tx.tenantId, hook.url, hook.secret, by, new Date(atMs)],
  );
}

/** Nobody listens any more: what still waits is dropped with it. */
export async function dropWebhook(tx: Tx): Promise<void> {
  await tx.query('delete from credit_webhooks where tenant_id = $1', [tx.tenantId]);
  await tx.query('delete from credit_outbox where tenant_id = $1 and delivered_at is null', [tx.tenantId]);
}

export type OutboxRow = {
  readonly slot: number;
  readonly party_id: string;
  readonly event_id: string;
  readonly body: Record<string, unknown>;
  readonly attempts: number;
  /** References of the customer's accounts, by which another system knows it. */
  readonly accounts: string[];
};

/** Takes changes that are due in hand: nobody else has them until the lease ends. Oldest first. */
export async function claimOutbox(
  tx: Tx,
  atMs: number,
  leaseMs: number,
  limit: number,
): Promise<OutboxRow[]> {
  return tx.query<OutboxRow>(
    `with due as (
       select o.slot, o.event_id from credit_outbox o
        where o.tenant_id = $1 and o.next_at <= $2 and o.delivered_at is null and o.given_up_at is null
        order by o.raised_at, o.event_id limit $4 for update skip locked),
     taken as (
       update credit_outbox o set attempts = o.attempts + 1, next_at = $3
         from due where o.slot = due.slot and o.tenant_id = $1 and o.event_id = due.event_id
       returning o.slot, o.party_id, o.event_id, o.body, o.attempts, o.raised_at)
     select t.slot, t.party_id, t.event_id, t.body, t.attempts,
            array(select c.reference from accounts c where c.slot = t.slot and c.tenant_id = $1 and c.party_id = t.party_id
                   order by c.reference limit 50) as accounts
       from taken t order by t.raised_at, t.event_id`,
    [tx.tenantId, new Date(atMs), new Date(atMs + leaseMs), limit],
  );
}

/** Records how an attempt ended. */
export async function recordAttempt(
  tx: Tx,
  { slot, event_id: eventId, attempts }: OutboxRow,
  end: { status: number | null; deliveredAtMs: number | null; nextAtMs: number | null; atMs: number },
): Promise<void> {
  const at = (ms: number | null) => (ms === null ? null : new Date(ms));
  await tx.query(
    `update credit_outbox set last_status = $5, delivered_at = $6, given_up_at = $7, next_at = coalesce($8, next_at)
      where slot = $2 and tenant_id = $1 and event_id = $3 and attempts = $4 and delivered_at is null`,
    [
      tx.tenantId,
      slot,
      eventId,
      attempts,
      end.status,
      at(end.deliveredAtMs),
      end.deliveredAtMs === null && end.nextAtMs === null ? new Date(end.atMs) : null,
      at(end.nextAtMs),
    ],
  );
}

export type OutboxFigures = {
  readonly waiting: number;
  readonly given_up: number;
  readonly last: Date | null;
};

export async function countOutbox(tx: Tx): Promise<OutboxFigures> {
  const [row] = await tx.query<OutboxFigures>(
    `select count(*) filter (where delivered_at is null and given_up_at is null)::int as waiting,
            count(*) filter (where given_up_at is not null)::int as given_up, max(delivered_at) as last
       from credit_outbox where tenant_id = $1`,
    [tx.tenantId],
  );
  return row ?? { waiting: 0, given_up: 0, last: null };
}

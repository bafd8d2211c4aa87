import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** What a promise is judged against when it is made. */
export type PromiseGroundRow = {
  currency: string;
  closed: boolean;
  open_minor: bigint;
  zone: string;
  /** The promise that is in force, which a new one takes the place of. */
  open_promise: string | null;
};

/** Null when the account is not this party's. */
export async function readPromiseGround(
  tx: Tx,
  partyId: string,
  accountId: string,
): Promise<PromiseGroundRow | null> {
  const rows = await tx.query<PromiseGroundRow>(
    `select a.currency, a.closed_on is not null as closed, p.zone,
            coalesce(s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor, 0)::bigint as open_minor,
            case when s.promise_status = 1 then s.promise_id end as open_promise
       from accounts a
       join parties p on p.slot = a.slot and p.tenant_id = a.tenant_id and p.party_id = a.party_id
       left join account_state s on s.slot = a.slot and s.tenant_id = a.tenant_id and s.party_id = a.party_id
                                and s.account_id = a.account_id
      where a.tenant_id = $1 and a.slot = $2 and a.account_id = $4 and a.party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId, accountId],
  );
  return rows[0] ?? null;
}

export type NewPromise = {
  promiseId: string;
  partyId: string;
  accountId: string;
  contactId: string | null;
  currency: string;
  amountMinor: bigint;
  dueAtMs: number;
  dueOn: string;
  zone: string;
  moneySource: string | null;
  madeAtMs: number;
  madeOn: string;
  madeBy: string;
};

/** Keeps a promise and puts it into the account's narrow state as the newest, open one. */
export async function insertPromise(tx: Tx, promise: NewPromise): Promise<void> {
  const slot = slotOf(promise.partyId);
  await tx.query(
    `insert into promises (tenant_id, slot, party_id, promise_id, account_id, contact_id, currency, amount_minor,
                           due_at, due_on, zone, money_source, made_at, made_on, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      tx.tenantId,
      slot,
      promise.partyId,
      promise.promiseId,
      promise.accountId,
      promise.contactId,
      promise.currency,
      promise.amountMinor,
      new Date(promise.dueAtMs),
      promise.dueOn,
      promise.zone,
      promise.moneySource,
      new Date(promise.madeAtMs),
      promise.madeOn,
      promise.madeBy,
    ],
  );
  await tx.query(
    `update account_state
        set promise_id = $5, promise_due_at = $6, promise_due_on = $7, promise_minor = $8, promise_paid_minor = 0,
            promise_status = 1, promise_judged_on = null
      where tenant_id = $1 and slot = $2 and party_id = $3 and account_id = $4`,
    [
      tx.tenantId,
      slot,
      promise.partyId,
      promise.accountId,
      promise.promiseId,
      new Date(promise.dueAtMs),
      promise.dueOn,
      promise.amountMinor,
    ],
  );
}

/** Takes an open promise out of force; the account's state follows where it is the newest. */
export async function withdrawPromiseRow(
  tx: Tx,
  partyId: string,
  promiseId: string,
  onDay: string,
): Promise<void> {
  const slot = slotOf(partyId);
  await tx.query(
    `update promises set status = 'withdrawn', judged_on = $4 where tenant_id = $1 and slot = $2 and promise_id = $3`,
    [tx.tenantId, slot, promiseId, onDay],
  );
  await tx.query(
    `update account_state set promise_status = 5, promise_judged_on = $5
      where tenant_id = $1 and slot = $2 and party_id = $3 and promise_id = $4`,
    [tx.tenantId, slot, partyId, promiseId, onDay],
  );
}

/** The party of a promise, for a route that was given nothing else. */
export async function findPromiseParty(tx: Tx, promiseId: string): Promise<string | null> {
  const rows = await tx.query<{ party_id: string }>(
    `select party_id from promises where tenant_id = $1 and slot = any(${anySlot}) and promise_id = $2`,
    [tx.tenantId, promiseId],
  );
  return rows[0]?.party_id ?? null;
}

export type PromiseRow = {
  promise_id: string;
  account_id: string;
  amount_minor: bigint;
  currency: string;
  due_at: Date;
  due_on: string;
  zone: string;
  money_source: string | null;
  made_on: string;
  status: 'open' | 'kept' | 'part' | 'broken' | 'withdrawn';
  paid_minor: bigint;
  judged_on: string | null;
};

const promiseColumns = `p.promise_id, p.account_id, p.amount_minor, p.currency, p.due_at, p.due_on, p.zone, p.money_source,
  p.made_on, p.status, p.paid_minor, p.judged_on`;

// A promise's own row gets its sum when it is judged.
const paidSoFar = `case when p.status = 'open' then s.promise_paid_minor else p.paid_minor end::bigint as paid_minor`;

export async function readPromise(tx: Tx, partyId: string, promiseId: string): Promise<PromiseRow | null> {
  const rows = await tx.query<PromiseRow>(
    `select ${promiseColumns} from promises p where p.tenant_id = $1 and p.slot = $2 and p.promise_id = $3`,
    [tx.tenantId, slotOf(partyId), promiseId],
  );
  return rows[0] ?? null;
}

/** The newest promise of each account of a party; what is paid on one in force is counted in the account's state. */
export async function readNewestPromises(tx: Tx, partyId: string): Promise<PromiseRow[]> {
  return tx.query<PromiseRow>(
    `select ${promiseColumns.replace('p.paid_minor', paidSoFar)} from account_state s
       join promises p on p.slot = s.slot and p.tenant_id = s.tenant_id and p.promise_id = s.promise_id
      where s.tenant_id = $1 and s.slot = $2 and s.party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

import type { PostingCause } from '@duly/core/ledger/posting-causes.ts';
import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import type { Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { sqlDay } from './booking.ts';

/** A posting with what it takes to explain it. */
export type ExplainedRow = {
  readonly posting_id: string;
  readonly on_day: string;
  readonly booked_at: Date;
  readonly kind: PostingKind;
  readonly cause: PostingCause;
  readonly amount_minor: bigint;
  readonly item_reference: string | null;
  readonly payment_reference: string | null;
  /** Taken back, or taking back, on the same day: together they change nothing. */
  readonly undone: boolean;
  readonly line: string | null;
  readonly terms_id: string | null;
  readonly from_on: string | null;
  readonly through_on: string | null;
  readonly remainder: string | null;
  readonly limited: 'cap' | 'floor' | null;
  readonly parts: unknown;
};

/** The newest postings of an account that count by the end of a day, newest first. */
export async function loadExplained(
  tx: Tx,
  account: { readonly partyId: string; readonly accountId: string },
  day: Day,
  limit: number,
): Promise<ExplainedRow[]> {
  return tx.query<ExplainedRow>(
    `select p.posting_id, p.on_day::text, p.booked_at, p.kind, p.cause, p.amount_minor, i.reference as item_reference,
            y.reference as payment_reference,
            exists (select from postings r where r.slot = p.slot and r.tenant_id = $1 and r.account_id = p.account_id
                       and r.on_day = p.on_day and r.cause in ('accrual-reversal', 'allocation')
                       and (r.reverses = p.posting_id or (r.posting_id = p.posting_id and r.reverses is not null))) as undone,
            c.line, c.terms_id, c.from_on::text, c.through_on::text, c.remainder::text, c.limited, c.parts
       from postings p
       left join items i on i.slot = p.slot and i.tenant_id = $1 and i.item_id = p.item_id
       left join payments y on y.slot = p.slot and y.tenant_id = $1 and y.payment_id = p.cause_id
       left join accruals c on c.slot = p.slot and c.tenant_id = $1 and c.accrual_id = p.cause_id and c.account_id = p.account_id
      where p.slot = $2 and p.tenant_id = $1 and p.account_id = $3 and p.on_day <= ${sqlDay('$4::int')}
      order by p.on_day desc, p.booked_at desc, (p.cause = 'accrual'), i.due_on desc, p.posting_id limit $5`,
    [tx.tenantId, slotOf(account.partyId), account.accountId, day, limit],
  );
}

export type AccountHead = {
  readonly reference: string;
  readonly kind: string;
  readonly currency: string;
  readonly name: string;
  readonly erased: boolean;
};

/** Whose account it is; null when it is not this party's. */
export async function readAccountHead(
  tx: Tx,
  account: { readonly partyId: string; readonly accountId: string },
): Promise<AccountHead | null> {
  const [row] = await tx.query<AccountHead>(
    `select a.reference, a.kind, a.currency, p.name, p.erased_at is not null as erased
       from accounts a join parties p on p.slot = a.slot and p.tenant_id = $1 and p.party_id = a.party_id
      where a.slot = $2 and a.tenant_id = $1 and a.account_id = $3 and a.party_id = $4`,
    [tx.tenantId, slotOf(account.partyId), account.accountId, account.partyId],
  );
  return row ?? null;
}

/** References of the account's items by id. */
export async function loadItemReferences(
  tx: Tx,
  account: { readonly partyId: string; readonly accountId: string },
): Promise<Map<string, string>> {
  const rows = await tx.query<{ item_id: string; reference: string }>(
    'select item_id, reference from items where slot = $2 and tenant_id = $1 and account_id = $3',
    [tx.tenantId, slotOf(account.partyId), account.accountId],
  );
  return new Map(rows.map((row) => [row.item_id, row.reference]));
}

/** Accounts by their reference as written, for whoever was given nothing else. */
export async function findAccounts(
  tx: Tx,
  reference: string,
): Promise<{ partyId: string; accountId: string }[]> {
  return tx.query<{ partyId: string; accountId: string }>(
    `select party_id as "partyId", account_id as "accountId" from accounts
      where tenant_id = $1 and slot = any(${anySlot}) and reference = $2 limit 2`,
    [tx.tenantId, reference],
  );
}

/** Accounts of a kind, for terms that a house has with all of them. */
export async function listAccountsOfKind(
  tx: Tx,
  kind: string,
): Promise<{ partyId: string; accountId: string; product: string | null; currency: string }[]> {
  return tx.query(
    `select party_id as "partyId", account_id as "accountId", product, currency from accounts
      where tenant_id = $1 and kind = $2 and closed_on is null order by slot, account_id`,
    [tx.tenantId, kind],
  );
}

/** Names of users by id. */
export async function readUserNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ user_id: string; name: string }>(
    'select user_id, name from users where tenant_id = $1 and user_id = any($2::uuid[])',
    [tx.tenantId, ids],
  );
  return new Map(rows.map((row) => [row.user_id, row.name]));
}

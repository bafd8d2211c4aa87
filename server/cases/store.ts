import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type CasePartyRow = {
  name: string;
  kind: 'person' | 'organisation';
  language: string;
  zone: string;
  merged_into: string | null;
  erased: boolean;
  flags: number;
  assignee: string | null;
  assignee_name: string | null;
  reference: string | null;
};

/** The party of a case; null when the tenant has none of this id. */
export async function readCaseParty(tx: Tx, partyId: string): Promise<CasePartyRow | null> {
  const rows = await tx.query<CasePartyRow>(
    `select p.name, p.kind, p.language, p.zone, p.merged_into, p.erased_at is not null as erased,
            coalesce(s.flags, 0) as flags, s.assignee, u.name as assignee_name,
            (select min(a.reference) from accounts a where a.slot = p.slot and a.tenant_id = p.tenant_id
                and a.party_id = p.party_id) as reference
       from parties p
       left join party_state s on s.slot = p.slot and s.tenant_id = p.tenant_id and s.party_id = p.party_id
       left join users u on u.tenant_id = p.tenant_id and u.user_id = s.assignee
      where p.tenant_id = $1 and p.slot = $2 and p.party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
  return rows[0] ?? null;
}

export type CaseAccountRow = {
  account_id: string;
  reference: string;
  kind: string;
  currency: string;
  ladder: string;
  closed_on: string | null;
  principal_minor: bigint;
  interest_minor: bigint;
  fee_minor: bigint;
  cost_minor: bigint;
  disputed_minor: bigint;
  stage: number;
  overdue_minor: bigint;
  not_due_minor: bigint;
  oldest_due: string | null;
  next_due: string | null;
  items_total: number;
};

/**
 * Accounts of a party with their balances; what is overdue and what is not due yet is summed from the items for the day
 * asked, so that the screen is right on every day and not only on the day of the last run.
 */
export async function readCaseAccounts(tx: Tx, partyId: string, today: string): Promise<CaseAccountRow[]> {
  return tx.query<CaseAccountRow>(
    `select a.account_id, a.reference, a.kind, a.currency, a.ladder, a.closed_on,
            coalesce(s.principal_minor, 0)::bigint as principal_minor, coalesce(s.interest_minor, 0)::bigint as interest_minor,
            coalesce(s.fee_minor, 0)::bigint as fee_minor, coalesce(s.cost_minor, 0)::bigint as cost_minor,
            coalesce(s.disputed_minor, 0)::bigint as disputed_minor, coalesce(s.stage, 0) as stage,
            i.overdue::bigint as overdue_minor, i.not_due::bigint as not_due_minor, i.oldest_due, i.next_due,
            i.items_total
       from accounts a
       left join account_state s on s.slot = a.slot and s.tenant_id = a.tenant_id and s.party_id = a.party_id
                                and s.account_id = a.account_id
       left join lateral (
         select count(*)::int as items_total,
                coalesce(sum(i.open_minor) filter (where not i.disputed and i.due_on < $4::date), 0) as overdue,
                coalesce(sum(i.open_minor) filter (where not i.disputed and i.due_on >= $4::date), 0) as not_due,
                min(i.due_on) filter (where not i.disputed and i.open_minor > 0) as oldest_due,
                min(i.due_on) filter (where not i.disputed and i.open_minor > 0 and i.due_on >= $4::date) as next_due
           from items i where i.slot = a.slot and i.tenant_id = a.tenant_id and i.account_id = a.account_id) i on true
      where a.tenant_id = $1 and a.slot = $2 and a.party_id = $3
      order by a.closed_on is not null, a.opened_on, a.account_id`,
    [tx.tenantId, slotOf(partyId), partyId, today],
  );
}

export type CaseItemRow = {
  account_id: string;
  item_id: string;
  reference: string;
  kind: string;
  issued_on: string | null;
  due_on: string;
  amount_minor: bigint;
  open_minor: bigint;
  disputed: boolean;
  settled_on: string | null;
};

/** Receivables of a party, open ones first and the oldest first among them; at most `perAccount` an account. */
export async function readCaseItems(tx: Tx, partyId: string, perAccount: number): Promise<CaseItemRow[]> {
  return tx.query<CaseItemRow>(
    `select i.account_id, i.item_id, i.reference, i.kind, i.issued_on, i.due_on, i.amount_minor, i.open_minor, i.disputed,
            i.settled_on
       from accounts a
      cross join lateral (
        select * from items i where i.slot = a.slot and i.tenant_id = a.tenant_id and i.account_id = a.account_id
         order by i.open_minor <> 0 desc, case when i.open_minor <> 0 then i.due_on end, i.due_on desc, i.item_id
         limit $4) i
      where a.tenant_id = $1 and a.slot = $2 and a.party_id = $3`,
    [tx.tenantId, slotOf(partyId), partyId, perAccount],
  );
}

export type RelationRow = { party_id: string; name: string; role: string; account_id: string };

/** People and organisations who stand beside the debtor on the party's accounts. */
export async function readRelations(tx: Tx, partyId: string): Promise<RelationRow[]> {
  return tx.query<RelationRow>(
    `select r.member_party_id as party_id, coalesce(p.name, '') as name, r.role, r.account_id
       from accounts a
       join account_roles r on r.slot = a.slot and r.tenant_id = a.tenant_id and r.account_id = a.account_id
       left join parties p on p.tenant_id = r.tenant_id and p.party_id = r.member_party_id
             and p.slot = (('x' || substr(r.member_party_id::text, 1, 3))::bit(12)::int >> 2)
      where a.tenant_id = $1 and a.slot = $2 and a.party_id = $3
      order by r.role, r.member_party_id, r.account_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

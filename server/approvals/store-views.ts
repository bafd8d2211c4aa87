import type { Tx } from '../db/tenant-tx.ts';
import { type ApprovalRow, approvalColumns } from './store.ts';

export type ApprovalViewRow = ApprovalRow & {
  proof_cipher: Uint8Array | null;
  party_name: string | null;
  party_kind: string | null;
  reference: string | null;
  account_kind: string | null;
  account_currency: string | null;
  closed_on: string | null;
  principal_minor: bigint | null;
  interest_minor: bigint | null;
  fee_minor: bigint | null;
  cost_minor: bigint | null;
  disputed_minor: bigint | null;
  oldest_due: string | null;
  last_paid_on: string | null;
  asker_name: string | null;
  asker_roles: string[] | null;
  granted: number;
  granted_minor: bigint;
  refused: number;
};

const viewSql = (where: string, order: string) => `
select ${approvalColumns}, a.proof_cipher, p.name as party_name, p.kind as party_kind, c.reference, c.kind as account_kind,
       c.currency as account_currency, c.closed_on, s.principal_minor, s.interest_minor, s.fee_minor, s.cost_minor,
       s.disputed_minor, s.oldest_due, s.last_paid_on, u.name as asker_name, u.roles as asker_roles,
       coalesce(b.granted, 0)::int as granted, coalesce(b.minor, 0)::bigint as granted_minor, coalesce(b.refused, 0)::int as refused
  from approvals a
  left join parties p on p.slot = a.slot and p.tenant_id = a.tenant_id and p.party_id = a.party_id
  left join accounts c on c.slot = a.slot and c.tenant_id = a.tenant_id and c.account_id = a.account_id
  left join account_state s on s.slot = a.slot and s.tenant_id = a.tenant_id and s.party_id = a.party_id and s.account_id = a.account_id
  left join users u on u.tenant_id = a.tenant_id and u.user_id = a.asked_by
  left join lateral (
    select count(*) filter (where o.state = 'approved') as granted, count(*) filter (where o.state = 'refused') as refused,
           sum(o.amount_minor) filter (where o.state = 'approved' and o.currency = a.currency) as minor
      from approvals o
     where o.slot = a.slot and o.tenant_id = a.tenant_id and o.party_id = a.party_id and o.kind = a.kind
       and o.approval_id <> a.approval_id and o.asked_at <= a.asked_at) b on true
 where a.tenant_id = $1 and ${where}
 order by ${order}`;

export type Page = { readonly limit: number; readonly after: { at: Date; id: string } | null };

/**
 * What waits for somebody, oldest first: steps that are theirs by role or permission, not asked by themselves, and of which
 * they decided none before unless the matrix lets one person.
 */
const waitingFor = `a.state = 'asked' and a.waits_for = any($2::text[]) and a.asked_by <> $3 and a.expires_on >= $4
   and (a.same_person or not exists (select from approval_decisions d
         where d.slot = a.slot and d.tenant_id = a.tenant_id and d.approval_id = a.approval_id and d.decided_by = $3))`;

export async function listInbox(
  tx: Tx,
  who: { steps: readonly string[]; userId: string; today: string },
  { limit, after }: Page,
): Promise<ApprovalViewRow[]> {
  return tx.query<ApprovalViewRow>(
    `${viewSql(`${waitingFor} and ($5::timestamptz is null or (a.asked_at, a.approval_id) > ($5, $6::uuid))`, 'a.asked_at, a.approval_id')} limit $7`,
    [tx.tenantId, who.steps, who.userId, who.today, after?.at ?? null, after?.id ?? null, limit + 1],
  );
}

export async function countInbox(
  tx: Tx,
  who: { steps: readonly string[]; userId: string; today: string },
): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from approvals a where a.tenant_id = $1 and ${waitingFor}`,
    [tx.tenantId, who.steps, who.userId, who.today],
  );
  return row?.n ?? 0;
}

/** What somebody asked, newest first. */
export async function listAsked(tx: Tx, userId: string, { limit, after }: Page): Promise<ApprovalViewRow[]> {
  return tx.query<ApprovalViewRow>(
    `${viewSql('a.asked_by = $2 and ($3::timestamptz is null or (a.asked_at, a.approval_id) < ($3, $4::uuid))', 'a.asked_at desc, a.approval_id desc')} limit $5`,
    [tx.tenantId, userId, after?.at ?? null, after?.id ?? null, limit + 1],
  );
}

/** What is closed, whoever asked, newest first. */
export async function listClosed(tx: Tx, { limit, after }: Page): Promise<ApprovalViewRow[]> {
  return tx.query<ApprovalViewRow>(
    `${viewSql(`a.state <> 'asked' and ($2::timestamptz is null or (a.asked_at, a.approval_id) < ($2, $3::uuid))`, 'a.asked_at desc, a.approval_id desc')} limit $4`,
    [tx.tenantId, after?.at ?? null, after?.id ?? null, limit + 1],
  );
}

export async function readApprovalView(
  tx: Tx,
  slot: number,
  approvalId: string,
): Promise<ApprovalViewRow | null> {
  const rows = await tx.query<ApprovalViewRow>(
    viewSql('a.slot = $2 and a.approval_id = $3', 'a.approval_id'),
    [tx.tenantId, slot, approvalId],
  );
  return rows[0] ?? null;
}

export type DecisionRow = {
  approval_id: string;
  party_id: string | null;
  step: number;
  verdict: 'approved' | 'refused';
  reason: string | null;
  note_cipher: Uint8Array | null;
  decided_by: string;
  name: string | null;
  decided_at: Date;
};

export async function listDecisions(
  tx: Tx,
  approvals: readonly { slot: number; approval_id: string }[],
): Promise<DecisionRow[]> {
  return tx.query<DecisionRow>(
    `select d.approval_id, d.party_id, d.step, d.verdict, d.reason, d.note_cipher, d.decided_by, u.name, d.decided_at
       from unnest($2::smallint[], $3::uuid[]) as k (slot, approval_id)
       join approval_decisions d on d.slot = k.slot and d.tenant_id = $1 and d.approval_id = k.approval_id
       left join users u on u.tenant_id = d.tenant_id and u.user_id = d.decided_by
      order by d.approval_id, d.step`,
    [tx.tenantId, approvals.map((one) => one.slot), approvals.map((one) => one.approval_id)],
  );
}

import type { HoldKind, LockTarget } from '@duly/core/credit/credit-hold.ts';
import type { CreditRating } from '@duly/core/credit/credit-policy.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** What a customer owes in one currency, from the ledger's working copy. */
export type PositionRow = {
  readonly party_id: string;
  readonly currency: string;
  readonly open_minor: bigint;
  readonly disputed_minor: bigint;
  /** `YYYY-MM-DD`. */
  readonly oldest_due: string | null;
};

export type TermsRow = {
  readonly party_id: string;
  readonly currency: string;
  readonly version: number;
  readonly limit_minor: bigint;
  readonly rating: CreditRating;
  readonly term_days: number;
  readonly flexible: boolean;
  readonly trades: string[];
  readonly from_day: string;
  readonly set_at: Date;
};

export type HoldRow = {
  readonly hold_id: string;
  readonly party_id: string;
  readonly kind: HoldKind;
  readonly reason: string;
  readonly target: LockTarget | null;
  readonly since: string;
};

export type AskedRow = { readonly party_id: string; readonly kind: string; readonly approval_id: string };

const keysOf = (tx: Tx, partyIds: readonly string[]) => [tx.tenantId, partyIds.map(slotOf), partyIds];

/** One row a party and currency in which it has an account. */
export async function readPositions(tx: Tx, partyIds: readonly string[]): Promise<PositionRow[]> {
  return tx.prepared<PositionRow>(
    'credit-positions',
    `select s.party_id, s.currency, sum(s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor)::bigint as open_minor,
            sum(s.disputed_minor)::bigint as disputed_minor, min(s.oldest_due) as oldest_due
       from unnest($2::smallint[], $3::uuid[]) as k (slot, party_id)
       join account_state s on s.slot = k.slot and s.tenant_id = $1 and s.party_id = k.party_id
      group by s.party_id, s.currency order by s.party_id, s.currency`,
    keysOf(tx, partyIds),
  );
}

/** The terms in force on a day, one row a party and currency. */
export async function readTerms(tx: Tx, partyIds: readonly string[], day: string): Promise<TermsRow[]> {
  return tx.prepared<TermsRow>(
    'credit-terms',
    `select distinct on (t.party_id, t.currency) t.party_id, t.currency, t.version, t.limit_minor, t.rating, t.term_days, t.flexible,
            t.trades, t.from_day, t.set_at
       from unnest($2::smallint[], $3::uuid[]) as k (slot, party_id)
       join credit_terms t on t.slot = k.slot and t.tenant_id = $1 and t.party_id = k.party_id and t.from_day <= $4::date
      order by t.party_id, t.currency, t.version desc`,
    [...keysOf(tx, partyIds), day],
  );
}

/** Stops and locks that stand. Most parties have none, and this is all that a payment of theirs costs. */
export async function readOpenHolds(tx: Tx, partyIds: readonly string[]): Promise<HoldRow[]> {
  return tx.prepared<HoldRow>(
    'credit-holds-open',
    `select h.hold_id, h.party_id, h.kind, h.reason, h.target, h.since
       from unnest($2::smallint[], $3::uuid[]) as k (slot, party_id)
       join credit_holds h on h.slot = k.slot and h.tenant_id = $1 and h.party_id = k.party_id and h.ended_at is null
      order by h.party_id, h.kind`,
    keysOf(tx, partyIds),
  );
}

/** Requests about credit that wait for somebody. */
export async function readAsked(tx: Tx, partyIds: readonly string[]): Promise<AskedRow[]> {
  return tx.prepared<AskedRow>(
    'credit-asked',
    `select a.party_id, a.kind, a.approval_id
       from unnest($2::smallint[], $3::uuid[]) as k (slot, party_id)
       join approvals a on a.slot = k.slot and a.tenant_id = $1 and a.party_id = k.party_id and a.state = 'asked'
      where a.kind in ('credit-stop', 'credit-lock', 'credit-limit', 'credit-cancel')
      order by a.asked_at, a.approval_id`,
    keysOf(tx, partyIds),
  );
}

/** Every party of the tenant that has a stop or a lock. */
export async function listHeldParties(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ party_id: string }>(
    'select distinct party_id from credit_holds where tenant_id = $1 and ended_at is null order by party_id',
    [tx.tenantId],
  );
  return rows.map((row) => row.party_id);
}

export type NewTerms = Omit<TermsRow, 'version' | 'set_at'> & {
  readonly approvalId: string;
  readonly by: string;
  readonly atMs: number;
};

/** Adds the next version; the party is locked, so nobody takes the same number. Answers it. */
export async function insertTerms(tx: Tx, terms: NewTerms): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    `insert into credit_terms (tenant_id, slot, party_id, currency, version, limit_minor, rating, term_days, flexible, trades, from_day,
                               approval_id, set_by, set_at)
     select $1, $2, $3, $4, coalesce(max(t.version), 0) + 1, $5, $6, $7, $8, $9, $10, $11, $12, $13
       from credit_terms t where t.slot = $2 and t.tenant_id = $1 and t.party_id = $3 and t.currency = $4
     returning version`,
    [
      tx.tenantId,
      slotOf(terms.party_id),
      terms.party_id,
      terms.currency,
      terms.limit_minor,
      terms.rating,
      terms.term_days,
      terms.flexible,
      terms.trades,
      terms.from_day,
      terms.approvalId,
      terms.by,
      new Date(terms.atMs),
    ],
  );
  return row?.version ?? 1;
}

export async function insertHold(tx: Tx, hold: HoldRow, by: string, atMs: number): Promise<void> {
  await tx.query(
    `insert into credit_holds (tenant_id, slot, party_id, hold_id, kind, reason, target, since, set_by, set_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.tenantId,
      slotOf(hold.party_id),
      hold.party_id,
      hold.hold_id,
      hold.kind,
      hold.reason,
      hold.target,
      hold.since,
      by,
      new Date(atMs),
    ],
  );
}

export type HoldEnd = {
  readonly day: string;
  readonly atMs: number;
  /** Null: by itself. */
  readonly by: string | null;
  readonly approvalId: string | null;
};

/** Ends holds that stand; answers which of them did until now. */
export async function endHolds(
  tx: Tx,
  holds: readonly HoldRow[],
  end: HoldEnd,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ hold_id: string }>(
    `update credit_holds h set ended_on = $4, ended_at = $5, ended_by = $6, end_approval_id = $7
       from unnest($2::smallint[], $3::uuid[]) as k (slot, hold_id)
      where h.slot = k.slot and h.tenant_id = $1 and h.hold_id = k.hold_id and h.ended_at is null returning h.hold_id`,
    [
      tx.tenantId,
      holds.map((hold) => slotOf(hold.party_id)),
      holds.map((hold) => hold.hold_id),
      end.day,
      new Date(end.atMs),
      end.by,
      end.approvalId,
    ],
  );
  return new Set(rows.map((row) => row.hold_id));
}

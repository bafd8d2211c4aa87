import type { OpenClaim } from '@duly/core/paid-claims/match-claims.ts';
import type { PaidClaimStatus } from '@duly/core/paid-claims/paid-claim.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { anySlot } from '../db/any-slot.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber, sqlDay } from '../ledger/booking.ts';

export type NewClaim = OpenClaim & {
  readonly partyId: string;
  readonly bank: string;
  readonly number: string;
  readonly cameBy: string | null;
  readonly holdUntil: Day | null;
  readonly madeBy: string;
  readonly atMs: number;
};

export async function insertClaim(tx: Tx, claim: NewClaim): Promise<void> {
  await tx.query(
    `insert into paid_claims (tenant_id, slot, party_id, claim_id, account_id, kind, currency, amount_minor, on_day, bank, number,
                              payee, slip, came_by, hold_until, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, ${sqlDay('$9::int')}, $10, $11, $12, $13, $14, ${sqlDay('$15::int')}, $16,
             to_timestamp($17::double precision / 1000))`,
    [
      tx.tenantId,
      slotOf(claim.partyId),
      claim.partyId,
      claim.claimId,
      claim.accountId,
      claim.kind,
      claim.currency,
      claim.amountMinor,
      claim.onDay,
      claim.bank,
      claim.number,
      claim.payee,
      claim.slip,
      claim.cameBy,
      claim.holdUntil,
      claim.madeBy,
      claim.atMs,
    ],
  );
}

export type ClaimAccount = { currency: string; closed: boolean; openMinor: bigint };

/** The account of a party that a claim is about; null when there is none. */
export async function readClaimAccount(
  tx: Tx,
  partyId: string,
  accountId: string,
): Promise<ClaimAccount | null> {
  const [row] = await tx.query<ClaimAccount>(
    `select a.currency, a.closed_on is not null as closed,
            (s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor) as "openMinor"
       from accounts a
       join account_state s on s.slot = a.slot and s.tenant_id = $1 and s.party_id = a.party_id and s.account_id = a.account_id
      where a.tenant_id = $1 and a.slot = $2 and a.party_id = $3 and a.account_id = $4`,
    [tx.tenantId, slotOf(partyId), partyId, accountId],
  );
  return row ?? null;
}

/** The last day on which a claim of the account was not found; null when none was. */
export async function readNotFoundOn(tx: Tx, partyId: string, accountId: string): Promise<Day | null> {
  const [row] = await tx.query<{ day: number | null }>(
    `select ${dayNumber('max(ended_on)')} as day from paid_claims
      where tenant_id = $1 and slot = $2 and account_id = $3 and status = 'not-found'`,
    [tx.tenantId, slotOf(partyId), accountId],
  );
  return row?.day === null || row?.day === undefined ? null : asDay(row.day);
}

type OpenRow = {
  claim_id: string;
  account_id: string;
  kind: OpenClaim['kind'];
  currency: string;
  amount_minor: bigint;
  day: number;
  payee: OpenClaim['payee'];
  slip: OpenClaim['slip'];
};

const openOf = (row: OpenRow): OpenClaim => ({
  claimId: row.claim_id,
  accountId: row.account_id,
  kind: row.kind,
  currency: row.currency,
  amountMinor: row.amount_minor,
  onDay: asDay(row.day),
  payee: row.payee,
  slip: row.slip,
});

/** Claims of these accounts that wait for their money. */
export async function readOpenClaims(
  tx: Tx,
  accounts: readonly { readonly slot: number; readonly accountId: string }[],
): Promise<OpenClaim[]> {
  const rows = await tx.query<OpenRow>(
    `select c.claim_id, c.account_id, c.kind, c.currency, c.amount_minor, ${dayNumber('c.on_day')} as day, c.payee, c.slip
       from unnest($2::smallint[], $3::uuid[]) as k (slot, account_id)
       join paid_claims c on c.slot = k.slot and c.tenant_id = $1 and c.account_id = k.account_id
                         and c.status in ('open','verified')`,
    [tx.tenantId, accounts.map((one) => one.slot), accounts.map((one) => one.accountId)],
  );
  return rows.map(openOf);
}

/** Marks claims as answered by money. */
export async function markFound(
  tx: Tx,
  found: readonly { slot: number; claimId: string; paymentId: string }[],
  day: Day,
): Promise<void> {
  await tx.query(
    `update paid_claims c set status = 'found', payment_id = w.payment_id, ended_on = ${sqlDay('$5::int')}
       from unnest($2::smallint[], $3::uuid[], $4::uuid[]) as w (slot, claim_id, payment_id)
      where c.tenant_id = $1 and c.slot = w.slot and c.claim_id = w.claim_id and c.status in ('open','verified')`,
    [
      tx.tenantId,
      found.map((one) => one.slot),
      found.map((one) => one.claimId),
      found.map((one) => one.paymentId),
      day,
    ],
  );
}

/**
 * Sets the accounts' hold to the latest day on which an open claim still lets the ladder wait, and takes it away where none does.
 * A hold for another reason is left alone.
 */
export async function refreshClaimHolds(
  tx: Tx,
  accounts: readonly { readonly slot: number; readonly partyId: string; readonly accountId: string }[],
  reason: number,
): Promise<void> {
  await tx.query(
    `update account_state s set hold_until = h.until, hold_reason = case when h.until is null then 0 else $5 end
       from (select k.slot, k.party_id, k.account_id, max(c.hold_until) as until
               from unnest($2::smallint[], $3::uuid[], $4::uuid[]) as k (slot, party_id, account_id)
               left join paid_claims c on c.slot = k.slot and c.tenant_id = $1 and c.account_id = k.account_id
                                      and c.status in ('open','verified')
              group by k.slot, k.party_id, k.account_id) h
      where s.tenant_id = $1 and s.slot = h.slot and s.party_id = h.party_id and s.account_id = h.account_id
        and s.hold_reason in (0, $5) and s.hold_until is distinct from h.until
        and (s.hold_reason = $5 or h.until is not null)`,
    [
      tx.tenantId,
      accounts.map((one) => one.slot),
      accounts.map((one) => one.partyId),
      accounts.map((one) => one.accountId),
      reason,
    ],
  );
}

export type ClaimRow = {
  claimId: string;
  partyId: string;
  partyName: string;
  accountId: string;
  accountReference: string;
  kind: string;
  currency: string;
  amountMinor: bigint;
  onDay: string;
  bank: string;
  number: string;
  payee: string;
  slip: string;
  cameBy: string | null;
  status: PaidClaimStatus;
  holdUntil: string | null;
  paymentId: string | null;
  endedOn: string | null;
  endedReason: string | null;
  madeBy: string;
  madeByName: string | null;
  verifiedBy: string | null;
};

const claimColumns = `c.claim_id as "claimId", c.party_id as "partyId", y.name as "partyName", c.account_id as "accountId",
  a.reference as "accountReference", c.kind, c.currency, c.amount_minor as "amountMinor", c.on_day::text as "onDay", c.bank, c.number,
  c.payee, c.slip, c.came_by as "cameBy", c.status, c.hold_until::text as "holdUntil", c.payment_id as "paymentId",
  c.ended_on::text as "endedOn", c.ended_reason as "endedReason", c.made_by as "madeBy", u.name as "madeByName",
  c.verified_by as "verifiedBy"`;

const claimJoins = `join accounts a on a.slot = c.slot and a.tenant_id = $1 and a.account_id = c.account_id
  join parties y on y.slot = c.slot and y.tenant_id = $1 and y.party_id = c.party_id
  left join users u on u.tenant_id = $1 and u.user_id = c.made_by`;

/** A claim by its id alone, for a route that was given nothing else. */
export async function findClaim(tx: Tx, claimId: string): Promise<ClaimRow | null> {
  const [row] = await tx.query<ClaimRow>(
    `select ${claimColumns} from paid_claims c ${claimJoins}
      where c.tenant_id = $1 and c.slot = any(${anySlot}) and c.claim_id = $2`,
    [tx.tenantId, claimId],
  );
  return row ?? null;
}

/** The claims of a party, those that wait first, then the newest. */
export async function listClaimsOfParty(tx: Tx, partyId: string, limit: number): Promise<ClaimRow[]> {
  return tx.query<ClaimRow>(
    `select ${claimColumns} from paid_claims c ${claimJoins}
      where c.tenant_id = $1 and c.slot = $2 and c.party_id = $3
      order by c.status in ('open','verified') desc, c.made_at desc, c.claim_id limit $4`,
    [tx.tenantId, slotOf(partyId), partyId, limit],
  );
}

/** Every claim that waits, by the day that was named. A whole-tenant read. */
export async function listOpenClaims(tx: Tx, limit: number): Promise<ClaimRow[]> {
  return tx.query<ClaimRow>(
    `select ${claimColumns} from paid_claims c ${claimJoins}
      where c.tenant_id = $1 and c.status in ('open','verified') order by c.on_day, c.claim_id limit $2`,
    [tx.tenantId, limit],
  );
}

/** Changes where a claim stands; false when it no longer waits. */
export async function endClaim(
  tx: Tx,
  ended: {
    partyId: string;
    claimId: string;
    status: 'not-found' | 'withdrawn';
    reason: string;
    day: Day;
    by: string;
  },
): Promise<boolean> {
  const rows = await tx.query(
    `update paid_claims set status = $4, ended_reason = $5, ended_on = ${sqlDay('$6::int')}, ended_by = $7
      where tenant_id = $1 and slot = $2 and claim_id = $3 and status in ('open','verified') returning 1`,
    [tx.tenantId, slotOf(ended.partyId), ended.claimId, ended.status, ended.reason, ended.day, ended.by],
  );
  return rows.length > 0;
}

/** Marks a bill as verified by somebody, with the hold that follows; false when it was not waiting for that. */
export async function verifyBill(
  tx: Tx,
  bill: { partyId: string; claimId: string; holdUntil: Day | null; by: string },
): Promise<boolean> {
  const rows = await tx.query(
    `update paid_claims set status = 'verified', hold_until = ${sqlDay('$4::int')}, verified_by = $5
      where tenant_id = $1 and slot = $2 and claim_id = $3 and status = 'open' and kind <> 'transfer' returning 1`,
    [tx.tenantId, slotOf(bill.partyId), bill.claimId, bill.holdUntil, bill.by],
  );
  return rows.length > 0;
}

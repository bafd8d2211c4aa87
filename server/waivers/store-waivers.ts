import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import type { WaiverCondition, WaiverEffect, WaiverLine, WaiverState } from '@duly/core/waivers/waiver.ts';
import { asDay, type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** A waiver as it is kept. */
export type Waiver = {
  readonly waiverId: string;
  readonly slot: number;
  readonly partyId: string;
  readonly accountId: string;
  readonly kind: 'waiver' | 'discount';
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly lines: readonly WaiverLine[];
  readonly reason: string;
  readonly effect: WaiverEffect;
  readonly condition: WaiverCondition | null;
  readonly state: WaiverState;
  readonly grantedOn: Day;
  readonly nextBy: Day | null;
  readonly settledOn: string | null;
};

type WaiverRow = {
  waiver_id: string;
  slot: number;
  party_id: string;
  account_id: string;
  kind: 'waiver' | 'discount';
  currency: string;
  amount_minor: bigint;
  lines: { itemId: string; kind: PostingKind; minor: string }[];
  reason: string;
  effect: WaiverEffect;
  condition: {
    source: WaiverCondition['source'];
    sourceId: string | null;
    steps: { by: string; minor: string }[];
  } | null;
  state: WaiverState;
  granted_on: string;
  next_by: string | null;
  settled_on: string | null;
};

const columns = `w.waiver_id, w.slot, w.party_id, w.account_id, w.kind, w.currency, w.amount_minor, w.lines, w.reason, w.effect,
  w.condition, w.state, w.granted_on, w.next_by, w.settled_on`;

const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
};

/** Lines as they stand in a request's payload or in a row. */
export function readLines(lines: WaiverRow['lines']): WaiverLine[] {
  return lines.map((line) => ({ ...line, minor: BigInt(line.minor) }));
}

/** A condition as it stands in a request's payload or in a row. */
export function readCondition(condition: WaiverRow['condition']): WaiverCondition | null {
  if (condition === null) return null;
  const steps = condition.steps.map((step) => ({ by: dayOf(step.by), minor: BigInt(step.minor) }));
  return { source: condition.source, sourceId: condition.sourceId, steps };
}

/** And back: days and sums as text. */
export function writeCondition(condition: WaiverCondition | null): WaiverRow['condition'] {
  return condition === null
    ? null
    : {
        source: condition.source,
        sourceId: condition.sourceId,
        steps: condition.steps.map((step) => ({ by: formatDay(step.by), minor: `${step.minor}` })),
      };
}

export const writeLines = (lines: readonly WaiverLine[]): WaiverRow['lines'] =>
  lines.map((line) => ({ ...line, minor: `${line.minor}` }));

function waiverOf(row: WaiverRow): Waiver {
  return {
    waiverId: row.waiver_id,
    slot: row.slot,
    partyId: row.party_id,
    accountId: row.account_id,
    kind: row.kind,
    currency: row.currency,
    amountMinor: row.amount_minor,
    lines: readLines(row.lines),
    reason: row.reason,
    effect: row.effect,
    condition: readCondition(row.condition),
    state: row.state,
    grantedOn: dayOf(row.granted_on),
    nextBy: row.next_by === null ? null : dayOf(row.next_by),
    settledOn: row.settled_on,
  };
}

export async function insertWaiver(tx: Tx, waiver: Waiver, atMs: number): Promise<void> {
  await tx.query(
    `insert into waivers (tenant_id, slot, party_id, waiver_id, account_id, kind, currency, amount_minor, lines, reason, effect,
                          condition, state, granted_on, granted_at, next_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      tx.tenantId,
      waiver.slot,
      waiver.partyId,
      waiver.waiverId,
      waiver.accountId,
      waiver.kind,
      waiver.currency,
      waiver.amountMinor,
      JSON.stringify(writeLines(waiver.lines)),
      waiver.reason,
      waiver.effect,
      waiver.condition === null ? null : JSON.stringify(writeCondition(waiver.condition)),
      waiver.state,
      formatDay(waiver.grantedOn),
      new Date(atMs),
      waiver.nextBy === null ? null : formatDay(waiver.nextBy),
    ],
  );
}

/** Where a waiver stands after its condition was judged. */
export async function moveWaiver(
  tx: Tx,
  waiver: Waiver,
  to: { state: WaiverState; nextBy: Day | null; settledOn: Day | null },
): Promise<void> {
  await tx.query(
    `update waivers set state = $4, next_by = $5, settled_on = $6 where slot = $2 and tenant_id = $1 and waiver_id = $3`,
    [
      tx.tenantId,
      waiver.slot,
      waiver.waiverId,
      to.state,
      to.nextBy === null ? null : formatDay(to.nextBy),
      to.settledOn === null ? null : formatDay(to.settledOn),
    ],
  );
}

/** All waivers of a party, newest first. */
export async function listWaivers(tx: Tx, partyId: string): Promise<Waiver[]> {
  const rows = await tx.query<WaiverRow>(
    `select ${columns} from waivers w where w.slot = $2 and w.tenant_id = $1 and w.party_id = $3
      order by w.granted_at desc, w.waiver_id`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
  return rows.map(waiverOf);
}

/** Waivers of these parties that are bound to a condition, oldest first: the order in which they are judged. */
export async function listBoundWaivers(tx: Tx, partyIds: readonly string[]): Promise<Waiver[]> {
  const rows = await tx.query<WaiverRow>(
    `select ${columns} from unnest($2::smallint[], $3::uuid[]) as k (slot, party_id)
       join waivers w on w.slot = k.slot and w.tenant_id = $1 and w.party_id = k.party_id and w.condition is not null
      order by w.slot, w.party_id, w.granted_at, w.waiver_id`,
    [tx.tenantId, partyIds.map((id) => slotOf(id)), partyIds],
  );
  return rows.map(waiverOf);
}

/** Parties whose bound waivers a new day can move: the condition runs, or it was settled so lately that money may still be found. */
export async function listPartiesToJudge(tx: Tx, settledSince: Day): Promise<string[]> {
  const rows = await tx.query<{ party_id: string }>(
    `select distinct w.slot, w.party_id from waivers w
      where w.tenant_id = $1 and w.condition is not null and (w.state = 'conditional' or w.settled_on >= $2)
      order by w.slot, w.party_id`,
    [tx.tenantId, formatDay(settledSince)],
  );
  return rows.map((row) => row.party_id);
}

/** Money that came on an account since a day and was not taken back. */
export async function listPaid(
  tx: Tx,
  account: { slot: number; accountId: string },
  since: Day,
): Promise<{ paidOn: Day; minor: bigint }[]> {
  const rows = await tx.query<{ day: number; minor: bigint }>(
    `select paid_on - date '1970-01-01' as day, amount_minor as minor from payments
      where slot = $2 and tenant_id = $1 and account_id = $3 and reversed_at is null and paid_on >= $4`,
    [tx.tenantId, account.slot, account.accountId, formatDay(since)],
  );
  return rows.map((row) => ({ paidOn: asDay(row.day), minor: row.minor }));
}

/** What payments since a day settled on an account, newest payment first. */
export async function listShares(
  tx: Tx,
  account: { slot: number; accountId: string },
  since: Day,
): Promise<{ itemId: string; kind: PostingKind; paymentId: string; minor: bigint; from: Day }[]> {
  const rows = await tx.query<{
    item_id: string;
    kind: PostingKind;
    payment_id: string;
    minor: bigint;
    counts_from: number;
  }>(
    `select p.item_id, p.kind, p.cause_id as payment_id, (-sum(p.amount_minor))::bigint as minor,
            max(p.on_day) - date '1970-01-01' as counts_from
       from postings p
       join payments y on y.slot = p.slot and y.tenant_id = p.tenant_id and y.payment_id = p.cause_id
        and y.reversed_at is null and y.paid_on >= $4
      where p.slot = $2 and p.tenant_id = $1 and p.account_id = $3 and p.item_id is not null and p.cause in ('payment', 'allocation')
      group by p.item_id, p.kind, p.cause_id, y.paid_on, y.booked_at
     having sum(p.amount_minor) < 0
      order by y.paid_on desc, y.booked_at desc, p.cause_id`,
    [tx.tenantId, account.slot, account.accountId, formatDay(since)],
  );
  return rows.map((row) => ({
    itemId: row.item_id,
    kind: row.kind,
    paymentId: row.payment_id,
    minor: row.minor,
    from: asDay(row.counts_from),
  }));
}

/** Postings of a waiver that stand: made by it and not posted back. */
export async function listStandingPostings(
  tx: Tx,
  waiver: Waiver,
): Promise<{ postingId: string; itemId: string | null; kind: PostingKind; minor: bigint; onDay: Day }[]> {
  const rows = await tx.query<{
    posting_id: string;
    item_id: string | null;
    kind: PostingKind;
    amount_minor: bigint;
    day: number;
  }>(
    `select p.posting_id, p.item_id, p.kind, p.amount_minor, p.on_day - date '1970-01-01' as day from postings p
      where p.slot = $2 and p.tenant_id = $1 and p.account_id = $3 and p.cause = 'waiver' and p.cause_id = $4
        and not exists (select from postings r where r.slot = p.slot and r.tenant_id = p.tenant_id and r.account_id = p.account_id
                           and r.cause = 'waiver-restored' and r.reverses = p.posting_id)
      order by p.posting_id`,
    [tx.tenantId, waiver.slot, waiver.accountId, waiver.waiverId],
  );
  return rows.map((row) => ({
    postingId: row.posting_id,
    itemId: row.item_id,
    kind: row.kind,
    minor: row.amount_minor,
    onDay: asDay(row.day),
  }));
}

/** Whether any of these items is disputed. */
export async function anyDisputed(tx: Tx, slot: number, itemIds: readonly string[]): Promise<boolean> {
  const rows = await tx.query(
    `select from items where slot = $2 and tenant_id = $1 and item_id = any($3::uuid[]) and disputed limit 1`,
    [tx.tenantId, slot, itemIds],
  );
  return rows.length > 0;
}

export type WaivableRow = {
  item_id: string;
  reference: string;
  kind: string;
  due_on: string;
  disputed: boolean;
  posting_kind: PostingKind;
  minor: bigint;
};

/** What is open on an account of a party, item by item and kind by kind; null: not the party's account. */
export async function readWaivable(
  tx: Tx,
  partyId: string,
  accountId: string,
): Promise<{ currency: string; kind: string; rows: WaivableRow[]; totalMinor: bigint } | null> {
  const slot = slotOf(partyId);
  const [account] = await tx.query<{ currency: string; kind: string; total: bigint }>(
    `select a.currency, a.kind,
            coalesce((select s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor from account_state s
              where s.slot = a.slot and s.tenant_id = a.tenant_id and s.party_id = a.party_id and s.account_id = a.account_id), 0)::bigint as total
       from accounts a where a.slot = $2 and a.tenant_id = $1 and a.account_id = $3 and a.party_id = $4`,
    [tx.tenantId, slot, accountId, partyId],
  );
  if (!account) return null;
  const rows = await tx.query<WaivableRow>(
    `select i.item_id, i.reference, i.kind, i.due_on, i.disputed, p.kind as posting_kind, sum(p.amount_minor)::bigint as minor
       from items i
       join postings p on p.slot = i.slot and p.tenant_id = i.tenant_id and p.account_id = i.account_id and p.item_id = i.item_id
      where i.slot = $2 and i.tenant_id = $1 and i.account_id = $3 and i.open_minor <> 0
      group by i.item_id, i.reference, i.kind, i.due_on, i.disputed, p.kind
     having sum(p.amount_minor) > 0
      order by i.due_on, i.item_id, p.kind`,
    [tx.tenantId, slot, accountId],
  );
  return { currency: account.currency, kind: account.kind, rows, totalMinor: account.total };
}

export type OpenPromiseRow = { promise_id: string; amount_minor: bigint; due_on: string };

/** A promise of the account that is in force. */
export async function readOpenPromise(
  tx: Tx,
  partyId: string,
  accountId: string,
  promiseId: string,
): Promise<OpenPromiseRow | null> {
  const rows = await tx.query<OpenPromiseRow>(
    `select promise_id, amount_minor, due_on from promises
      where slot = $2 and tenant_id = $1 and promise_id = $3 and account_id = $4 and party_id = $5 and status = 'open'`,
    [tx.tenantId, slotOf(partyId), promiseId, accountId, partyId],
  );
  return rows[0] ?? null;
}

import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { mostItemsShown } from './limits.ts';
import type { LineStatus } from './line-row.ts';

export type ShownLine = {
  line_id: string;
  slot: number;
  file_id: string;
  account: string;
  designated: boolean;
  booked_on: string;
  currency: string;
  amount_minor: bigint;
  rest_minor: bigint;
  kind: string;
  payer_name: string;
  payer_account: string;
  remittance: string;
  bank_reference: string;
  status: LineStatus;
  set_aside_reason: string | null;
  best_permille: number | null;
  why: string | null;
};

export const statusesOf = {
  open: ['open', 'part-posted'],
  suspense: ['suspense'],
  'set-aside': ['set-aside'],
  posted: ['posted'],
} as const satisfies Record<string, readonly LineStatus[]>;
export type LineView = keyof typeof statusesOf;

export type LinesAsked = {
  readonly view: LineView;
  readonly fileId: string | null;
  readonly q: string | null;
  readonly limit: number;
  readonly after: { readonly bookedOn: string; readonly lineId: string } | null;
};

/** A page of lines, oldest first where something is to be done and newest first where all is done. Fans out over all slots. */
export async function readShownLines(tx: Tx, asked: LinesAsked): Promise<ShownLine[]> {
  const [order, beyond] = asked.view === 'posted' ? (['desc', '<'] as const) : (['asc', '>'] as const);
  return tx.query<ShownLine>(
    `select l.line_id, l.slot, l.file_id, l.account, s.designated, l.booked_on::text as booked_on, l.currency, l.amount_minor,
            (l.amount_minor - l.posted_minor)::bigint as rest_minor, l.kind, l.payer_name, l.payer_account, l.remittance,
            l.bank_reference, l.status, l.set_aside_reason, p.best_permille, p.why
       from bank_lines l
       join bank_statements s on s.slot = ((('x' || substr(l.statement_id::text, 1, 3))::bit(12)::int) >> 2)::smallint
                             and s.tenant_id = $1 and s.statement_id = l.statement_id
       left join bank_line_proposals p on p.slot = l.slot and p.tenant_id = $1 and p.line_id = l.line_id
      where l.tenant_id = $1 and l.status = any($2::text[]) and ($3::uuid is null or l.file_id = $3)
        and ($4::text is null or position(lower($4) in lower(l.payer_name || ' ' || l.remittance || ' ' || l.bank_reference)) > 0
             or (l.amount_minor::text = regexp_replace($4, '[.,]', '', 'g')))
        and ($5::date is null or (l.booked_on, l.line_id) ${beyond} ($5::date, $6::uuid))
      order by l.booked_on ${order}, l.line_id ${order} limit $7`,
    [
      tx.tenantId,
      statusesOf[asked.view],
      asked.fileId,
      asked.q,
      asked.after?.bookedOn ?? null,
      asked.after?.lineId ?? null,
      asked.limit,
    ],
  );
}

export async function countLines(tx: Tx, fileId: string | null): Promise<Record<LineView, number>> {
  const [row] = await tx.query<Record<LineView, number>>(
    `select count(*) filter (where status in ('open','part-posted'))::int as open, count(*) filter (where status = 'suspense')::int as suspense,
            count(*) filter (where status = 'set-aside')::int as "set-aside", count(*) filter (where status = 'posted')::int as posted
       from bank_lines where tenant_id = $1 and ($2::uuid is null or file_id = $2)`,
    [tx.tenantId, fileId],
  );
  return row ?? { open: 0, suspense: 0, 'set-aside': 0, posted: 0 };
}

export type DebtNames = {
  parties: Map<string, string>;
  accounts: Map<string, string>;
  items: Map<string, { reference: string; dueOn: string; openMinor: bigint }>;
};

/** Names of parties, accounts and items by id. */
export async function readDebtNames(
  tx: Tx,
  parts: readonly { partyId: string; accountId: string | null; itemId: string | null }[],
): Promise<DebtNames> {
  const slots = [...new Set(parts.map((part) => slotOf(part.partyId)))];
  const ids = (pick: (part: (typeof parts)[number]) => string | null) => [
    ...new Set(parts.flatMap((part) => pick(part) ?? [])),
  ];
  const rows = await tx.query<{
    kind: string;
    id: string;
    text: string;
    due_on: string | null;
    open_minor: bigint | null;
  }>(
    `select 'party' as kind, party_id as id, name as text, null as due_on, null::bigint as open_minor
       from parties where tenant_id = $1 and slot = any($2::smallint[]) and party_id = any($3::uuid[])
     union all select 'account', account_id, reference, null, null from accounts
      where tenant_id = $1 and slot = any($2::smallint[]) and account_id = any($4::uuid[])
     union all select 'item', item_id, reference, due_on::text, open_minor from items
      where tenant_id = $1 and slot = any($2::smallint[]) and item_id = any($5::uuid[])`,
    [
      tx.tenantId,
      slots,
      ids((part) => part.partyId),
      ids((part) => part.accountId),
      ids((part) => part.itemId),
    ],
  );
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return {
    parties: new Map(of('party').map((row) => [row.id, row.text])),
    accounts: new Map(of('account').map((row) => [row.id, row.text])),
    items: new Map(
      of('item').map((row) => [
        row.id,
        { reference: row.text, dueOn: row.due_on ?? '', openMinor: row.open_minor ?? 0n },
      ]),
    ),
  };
}

export type OpenDebtRow = {
  account_id: string;
  account_reference: string;
  currency: string;
  item_id: string | null;
  item_reference: string | null;
  due_on: string | null;
  open_minor: bigint | null;
  disputed: boolean | null;
};

/** Accounts of a party with what is open on each, oldest first. */
export async function readOpenDebts(tx: Tx, partyId: string): Promise<OpenDebtRow[]> {
  return tx.query<OpenDebtRow>(
    `select a.account_id, a.reference as account_reference, a.currency, i.item_id, i.reference as item_reference, i.due_on::text as due_on,
            i.open_minor, i.disputed
       from accounts a
       left join items i on i.slot = a.slot and i.tenant_id = $1 and i.account_id = a.account_id and i.open_minor > 0
      where a.tenant_id = $1 and a.slot = $2 and a.party_id = $3
      order by a.reference, a.account_id, i.due_on, i.item_id limit ${mostItemsShown}`,
    [tx.tenantId, slotOf(partyId), partyId],
  );
}

export async function readPartyName(tx: Tx, partyId: string): Promise<string | null> {
  const [row] = await tx.query<{ name: string }>(
    'select name from parties where tenant_id = $1 and slot = $2 and party_id = $3',
    [tx.tenantId, slotOf(partyId), partyId],
  );
  return row?.name ?? null;
}

export async function countLearned(tx: Tx, lineId: string, matchIds: readonly string[]): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*)::int as n from payer_aliases where tenant_id = $1 and match_id = any($2::uuid[]) and line_id = $3',
    [tx.tenantId, matchIds, lineId],
  );
  return row?.n ?? 0;
}

import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { LineRow } from './line-row.ts';

export type MatchKind = 'payment' | 'booked' | 'reversal' | 'suspense' | 'set-aside';

/** One part of a line and what it was taken for. */
export type NewMatch = {
  readonly matchId: string;
  readonly line: Pick<LineRow, 'slot' | 'lineId' | 'fileId' | 'currency'>;
  readonly kind: MatchKind;
  readonly amountMinor: bigint;
  readonly partyId: string | null;
  readonly accountId: string | null;
  readonly itemId: string | null;
  readonly paymentId: string | null;
  readonly rule: string;
  readonly permille: number | null;
  readonly reasons: readonly string[];
  readonly automatic: boolean;
};

export async function insertMatches(
  tx: Tx,
  matches: readonly NewMatch[],
  atMs: number,
  by: string | null,
): Promise<void> {
  if (matches.length === 0) return;
  await tx.query(
    `insert into bank_line_matches (tenant_id, slot, match_id, line_id, file_id, currency, kind, amount_minor, party_slot, party_id,
                                    account_id, item_id, payment_id, rule, permille, reasons, automatic, at, by_user)
     select $1, w.slot, w.match_id, w.line_id, w.file_id, w.currency, w.kind, w.minor, w.party_slot, w.party_id, w.account_id,
            w.item_id, w.payment_id, w.rule, w.permille, w.reasons::jsonb, w.automatic, to_timestamp($18::double precision / 1000), $19
       from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::bigint[], $9::smallint[],
                   $10::uuid[], $11::uuid[], $12::uuid[], $13::uuid[], $14::text[], $15::smallint[], $16::text[], $17::boolean[])
            as w (slot, match_id, line_id, file_id, currency, kind, minor, party_slot, party_id, account_id, item_id, payment_id,
                  rule, permille, reasons, automatic)`,
    [
      tx.tenantId,
      matches.map((one) => one.line.slot),
      matches.map((one) => one.matchId),
      matches.map((one) => one.line.lineId),
      matches.map((one) => one.line.fileId),
      matches.map((one) => one.line.currency),
      matches.map((one) => one.kind),
      matches.map((one) => one.amountMinor),
      matches.map((one) => (one.partyId === null ? null : slotOf(one.partyId))),
      matches.map((one) => one.partyId),
      matches.map((one) => one.accountId),
      matches.map((one) => one.itemId),
      matches.map((one) => one.paymentId),
      matches.map((one) => one.rule),
      matches.map((one) => one.permille),
      matches.map((one) => JSON.stringify(one.reasons)),
      matches.map((one) => one.automatic),
      atMs,
      by,
    ],
  );
  const paid = [
    ...new Map(
      matches
        .filter((one) => one.kind !== 'reversal' && one.paymentId !== null && one.partyId !== null)
        .map((one) => [one.paymentId, one]),
    ).values(),
  ];
  if (paid.length === 0) return;
  await tx.query(
    `insert into bank_payments (tenant_id, slot, party_id, payment_id, line_slot, line_id, match_id)
     select $1, w.* from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::smallint[], $6::uuid[], $7::uuid[]) as w
     on conflict do nothing`,
    [
      tx.tenantId,
      paid.map((one) => slotOf(one.partyId as string)),
      paid.map((one) => one.partyId),
      paid.map((one) => one.paymentId),
      paid.map((one) => one.line.slot),
      paid.map((one) => one.line.lineId),
      paid.map((one) => one.matchId),
    ],
  );
}

export type MatchRow = {
  match_id: string;
  line_id: string;
  kind: MatchKind;
  amount_minor: bigint;
  currency: string;
  party_id: string | null;
  account_id: string | null;
  item_id: string | null;
  payment_id: string | null;
  rule: string;
  permille: number | null;
  reasons: string[];
  automatic: boolean;
  at: Date;
  by_name: string | null;
  undone_at: Date | null;
  undone_reason: string | null;
  undone_by_name: string | null;
};

/** Everything that was decided of lines, oldest first, undone or not. */
export async function readMatches(
  tx: Tx,
  lines: readonly { slot: number; lineId: string }[],
): Promise<MatchRow[]> {
  return tx.query<MatchRow>(
    `select m.match_id, m.line_id, m.kind, m.amount_minor, m.currency, m.party_id, m.account_id, m.item_id, m.payment_id, m.rule, m.permille,
            m.reasons, m.automatic, m.at, a.name as by_name, u.at as undone_at, u.reason as undone_reason, b.name as undone_by_name
       from unnest($2::smallint[], $3::uuid[]) as w (slot, line_id)
       join bank_line_matches m on m.slot = w.slot and m.tenant_id = $1 and m.line_id = w.line_id
       left join bank_line_undos u on u.slot = m.slot and u.tenant_id = $1 and u.match_id = m.match_id
       left join users a on a.tenant_id = $1 and a.user_id = m.by_user
       left join users b on b.tenant_id = $1 and b.user_id = u.by_user
      order by m.at, m.match_id`,
    [tx.tenantId, lines.map((one) => one.slot), lines.map((one) => one.lineId)],
  );
}

/** How often lines were matched before, undone or not: makes the next payment's id another one. */
export async function countMatches(
  tx: Tx,
  lines: readonly { slot: number; lineId: string }[],
): Promise<Map<string, number>> {
  const rows = await tx.query<{ line_id: string; n: number }>(
    `select m.line_id, count(*)::int as n from unnest($2::smallint[], $3::uuid[]) as w (slot, line_id)
       join bank_line_matches m on m.slot = w.slot and m.tenant_id = $1 and m.line_id = w.line_id group by 1`,
    [tx.tenantId, lines.map((one) => one.slot), lines.map((one) => one.lineId)],
  );
  return new Map(rows.map((row) => [row.line_id, row.n]));
}

/** Marks matches as undone by rows of their own. */
export async function insertUndos(
  tx: Tx,
  line: { slot: number; lineId: string },
  matchIds: readonly string[],
  reason: string,
  atMs: number,
  by: string | null,
): Promise<void> {
  await tx.query(
    `insert into bank_line_undos (tenant_id, slot, match_id, line_id, reason, at, by_user)
     select $1, $2, m, $4, $5, to_timestamp($6::double precision / 1000), $7 from unnest($3::uuid[]) as m`,
    [tx.tenantId, line.slot, matchIds, line.lineId, reason, atMs, by],
  );
}

/** Which of these payments came from bank lines. */
export async function readBankPayments(
  tx: Tx,
  payments: readonly { slot: number; paymentId: string }[],
): Promise<{ payment_id: string; line_slot: number; line_id: string; match_id: string }[]> {
  return tx.query(
    `select b.payment_id, b.line_slot, b.line_id, b.match_id from unnest($2::smallint[], $3::uuid[]) as w (slot, payment_id)
       join bank_payments b on b.slot = w.slot and b.tenant_id = $1 and b.payment_id = w.payment_id`,
    [tx.tenantId, payments.map((one) => one.slot), payments.map((one) => one.paymentId)],
  );
}

/** Payments that stand for lines now: of one that was designated anew after it was matched, the one that replaced it. */
export async function readLinksOfMatches(
  tx: Tx,
  matches: readonly { readonly match_id: string; readonly party_id: string | null }[],
): Promise<Map<string, string>> {
  const ours = matches.flatMap((one) =>
    one.party_id === null ? [] : [{ slot: slotOf(one.party_id), matchId: one.match_id }],
  );
  const rows = await tx.query<{ match_id: string; payment_id: string }>(
    `select match_id, payment_id from bank_payments
      where tenant_id = $1 and slot = any($2::smallint[]) and match_id = any($3::uuid[])`,
    [tx.tenantId, [...new Set(ours.map((one) => one.slot))], ours.map((one) => one.matchId)],
  );
  return new Map(rows.map((row) => [row.match_id, row.payment_id]));
}

/** A payment was taken back and booked again under another id: the line's money is the new one. */
export async function moveLink(tx: Tx, partyId: string, from: string, to: string): Promise<void> {
  await tx.query(
    'update bank_payments set payment_id = $4 where tenant_id = $1 and slot = $2 and payment_id = $3',
    [tx.tenantId, slotOf(partyId), from, to],
  );
}

import type { LineKind } from '@duly/core/matching/match-facts.ts';
import { asDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber } from '../ledger/booking.ts';
import { rowsPerRead } from './limits.ts';
import type { LineRow, LineStatus } from './line-row.ts';

type Raw = {
  line_id: string;
  slot: number;
  file_id: string;
  account: string;
  designated: boolean;
  booked: number;
  currency: string;
  amount_minor: bigint;
  posted_minor: bigint;
  kind: LineKind;
  payer_name: string;
  payer_account: string;
  payer_account_key: Buffer | null;
  remittance: string;
  structured_reference: string;
  end_to_end_id: string;
  bank_reference: string;
  returns: string;
  status: LineStatus;
  set_aside_reason: string | null;
};

const columns = `l.line_id, l.slot, l.file_id, l.account, s.designated, ${dayNumber('l.booked_on')} as booked, l.currency, l.amount_minor,
  l.posted_minor, l.kind, l.payer_name, l.payer_account, l.payer_account_key, l.remittance, l.structured_reference,
  l.end_to_end_id, l.bank_reference, l.returns, l.status, l.set_aside_reason`;
// A statement lies in the slot of its own id: first ten bits.
const slotOfStatement = `((('x' || substr(l.statement_id::text, 1, 3))::bit(12)::int) >> 2)::smallint`;
const statementOf = `join bank_statements s on s.slot = ${slotOfStatement} and s.tenant_id = $1 and s.statement_id = l.statement_id`;

const rowOf = (raw: Raw): LineRow => ({
  lineId: raw.line_id,
  slot: raw.slot,
  fileId: raw.file_id,
  account: raw.account,
  designated: raw.designated,
  bookedOn: asDay(raw.booked),
  currency: raw.currency,
  amountMinor: raw.amount_minor,
  postedMinor: raw.posted_minor,
  kind: raw.kind,
  payerName: raw.payer_name,
  payerAccount: raw.payer_account,
  payerAccountKey: raw.payer_account_key,
  remittance: raw.remittance,
  structuredReference: raw.structured_reference,
  endToEndId: raw.end_to_end_id,
  bankReference: raw.bank_reference,
  returns: raw.returns,
  status: raw.status,
  setAsideReason: raw.set_aside_reason,
});

/** Every line that is not done, of one file or of all, in pieces; in the order of slot and id. */
export async function* readOpenLines(tx: Tx, fileId: string | null): AsyncGenerator<LineRow[]> {
  let after: { slot: number; id: string } = { slot: -1, id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await tx.query<Raw>(
      `select ${columns} from bank_lines l ${statementOf}
        where l.tenant_id = $1 and l.status in ('open','part-posted') and ($2::uuid is null or l.file_id = $2)
          and (l.slot, l.line_id) > ($3::smallint, $4::uuid)
        order by l.slot, l.line_id limit ${rowsPerRead}`,
      [tx.tenantId, fileId, after.slot, after.id],
    );
    if (rows.length > 0) yield rows.map(rowOf);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerRead) return;
    after = { slot: last.slot, id: last.line_id };
  }
}

/**
 * Locks lines in the order of slot and id; after the parties, so that whoever comes second waits there and not in a ring. One
 * walk of the key a line: of lines that came a moment ago the planner knows nothing and would read whole statements.
 */
export async function lockLines(
  tx: Tx,
  lines: readonly { slot: number; lineId: string }[],
): Promise<Map<string, LineRow>> {
  const rows = await tx.query<Raw>(
    `select ${columns}
       from (select slot, line_id from unnest($2::smallint[], $3::uuid[]) as u (slot, line_id) order by 1, 2) w
      cross join lateral (
            select * from bank_lines b where b.slot = w.slot and b.tenant_id = $1 and b.line_id = w.line_id
               for no key update) l
      cross join lateral (
            select designated from bank_statements t
             where t.slot = ${slotOfStatement} and t.tenant_id = $1 and t.statement_id = l.statement_id offset 0) s`,
    [tx.tenantId, lines.map((line) => line.slot), lines.map((line) => line.lineId)],
  );
  return new Map(rows.map((row) => [row.line_id, rowOf(row)]));
}

/** One line of which only the id is known. */
export async function findLine(tx: Tx, lineId: string): Promise<LineRow | null> {
  const [row] = await tx.query<Raw>(
    `select ${columns} from bank_lines l ${statementOf}
      where l.tenant_id = $1 and l.slot = $2 and l.line_id = $3`,
    [tx.tenantId, slotOf(lineId), lineId],
  );
  return row === undefined ? null : rowOf(row);
}

export type LineChange = {
  readonly slot: number;
  readonly lineId: string;
  readonly status: LineStatus;
  readonly postedMinor: bigint;
  readonly setAsideReason: string | null;
};

/** Brings the working copy on the lines along with their history. */
export async function changeLines(tx: Tx, changes: readonly LineChange[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.query(
    `update bank_lines l set status = w.status, posted_minor = w.posted, set_aside_reason = w.reason
       from unnest($2::smallint[], $3::uuid[], $4::text[], $5::bigint[], $6::text[]) as w (slot, line_id, status, posted, reason)
      where l.tenant_id = $1 and l.slot = w.slot and l.line_id = w.line_id`,
    [
      tx.tenantId,
      changes.map((one) => one.slot),
      changes.map((one) => one.lineId),
      changes.map((one) => one.status),
      changes.map((one) => one.postedMinor),
      changes.map((one) => one.setAsideReason),
    ],
  );
}

import type { LineSum } from '@duly/core/bank/prove-sums.ts';
import { copyText } from '../db/copy-text.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** Until commit nobody else stores lines of this tenant, so that two files with the same movements do not both bring them. */
export async function lockBank(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('bank|' || $1, 0))`, [tx.tenantId]);
}

/** Takes rows of `line-row.ts` into a table of this transaction. */
export async function stageLines(tx: Tx, rows: AsyncIterable<string>): Promise<void> {
  await tx.query(
    `create temp table staged_bank_lines (
       slot smallint, line_id uuid, whole_id uuid, whole_slot smallint, statement_id uuid, line_no integer, account text,
       booked_on date, value_on date, currency text, amount_minor bigint, kind text, payer_name text, payer_account text,
       payer_account_key bytea, remittance text, structured_reference text, end_to_end_id text, bank_reference text,
       returns text, return_reason text, set_aside text) on commit drop`,
  );
  await copyText(tx, 'staged_bank_lines', rows);
  await tx.query('analyze staged_bank_lines');
}

export type InOtherGrain = { currency: string; lines: number; minor: bigint };

/**
 * Drops staged lines whose booking is there already in the other grain: as a whole where the file splits it, or split where
 * the file has it whole. Otherwise a notification (054) and a statement (053) would make the money twice.
 */
export async function dropOtherGrain(tx: Tx): Promise<InOtherGrain[]> {
  return tx.query<InOtherGrain>(
    `with gone as (
       delete from staged_bank_lines s
        where (s.whole_id is not null
               and exists (select from bank_lines b where b.slot = s.whole_slot and b.tenant_id = $1 and b.line_id = s.whole_id))
           or (s.whole_id is null
               and exists (select from bank_lines b where b.tenant_id = $1 and b.whole_id = s.line_id))
       returning s.currency, s.amount_minor)
     select currency, count(*)::int as lines, sum(amount_minor)::bigint as minor from gone group by currency`,
    [tx.tenantId],
  );
}

/** Stores the staged lines that are not there yet. @returns by currency, what is new */
export async function insertStaged(tx: Tx, fileId: string): Promise<Map<string, LineSum>> {
  const rows = await tx.query<{ currency: string; lines: number; minor: bigint }>(
    `with added as (
       insert into bank_lines (tenant_id, slot, line_id, whole_id, statement_id, file_id, line_no, account, booked_on, value_on,
                               currency, amount_minor, kind, payer_name, payer_account, payer_account_key, remittance,
                               structured_reference, end_to_end_id, bank_reference, returns, return_reason, status,
                               set_aside_reason)
       select $1, slot, line_id, whole_id, statement_id, $2, line_no, account, booked_on, value_on, currency, amount_minor, kind,
              payer_name, payer_account, payer_account_key, remittance, structured_reference, end_to_end_id, bank_reference,
              returns, return_reason, case when set_aside is null then 'open' else 'set-aside' end, set_aside
         from staged_bank_lines order by slot, line_id
       on conflict do nothing returning currency, amount_minor)
     select currency, count(*)::int as lines, sum(amount_minor)::bigint as minor from added group by currency`,
    [tx.tenantId, fileId],
  );
  return new Map(rows.map(({ currency, lines, minor }) => [currency, { lines, minor }]));
}

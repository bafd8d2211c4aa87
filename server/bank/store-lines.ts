import type { BankLineKind } from '@duly/core/bank/bank-line.ts';
import type { LineStanding } from '@duly/core/bank/prove-sums.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type LineRow = {
  lineId: string;
  fileId: string;
  statementId: string;
  lineNo: number;
  account: string;
  bookedOn: string;
  valueOn: string | null;
  currency: string;
  minor: bigint;
  postedMinor: bigint;
  kind: BankLineKind;
  payerName: string;
  payerAccount: string;
  remittance: string;
  structuredReference: string;
  endToEndId: string;
  bankReference: string;
  returns: string;
  returnReason: string;
  status: LineStanding['status'];
  setAsideReason: string | null;
};

export type LineQuery = {
  readonly status: string | null;
  readonly account: string | null;
  readonly fileId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
  readonly before: { readonly bookedOn: string; readonly lineId: string } | null;
};

/** Bank lines, the latest day first. */
export async function listLines(tx: Tx, query: LineQuery): Promise<LineRow[]> {
  return tx.query<LineRow>(
    `select line_id as "lineId", file_id as "fileId", statement_id as "statementId", line_no as "lineNo", account,
            booked_on as "bookedOn", value_on as "valueOn", currency, amount_minor as minor, posted_minor as "postedMinor",
            kind, payer_name as "payerName", payer_account as "payerAccount", remittance,
            structured_reference as "structuredReference", end_to_end_id as "endToEndId", bank_reference as "bankReference",
            returns, return_reason as "returnReason", status, set_aside_reason as "setAsideReason"
       from bank_lines
      where tenant_id = $1 and ($2::text is null or status = $2) and ($3::text is null or account = $3)
        and ($4::uuid is null or file_id = $4) and ($5::date is null or booked_on >= $5)
        and ($6::date is null or booked_on <= $6) and ($7::date is null or (booked_on, line_id) < ($7, $8::uuid))
      order by booked_on desc, line_id desc limit $9`,
    [
      tx.tenantId,
      query.status,
      query.account,
      query.fileId,
      query.from,
      query.to,
      query.before?.bookedOn ?? null,
      query.before?.lineId ?? null,
      query.limit,
    ],
  );
}

/** Accounts of statements that are no designated ones yet. */
export async function listUndesignated(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ account: string }>(
    'select distinct account from bank_statements where tenant_id = $1 and not designated order by account',
    [tx.tenantId],
  );
  return rows.map(({ account }) => account);
}

/** Offers the lines of accounts that have become designated; what was set aside for another reason stays so. @returns how many */
export async function reopenLines(tx: Tx, accounts: readonly string[]): Promise<number> {
  await tx.query(
    'update bank_statements set designated = true where tenant_id = $1 and account = any($2::text[]) and not designated',
    [tx.tenantId, accounts],
  );
  const rows = await tx.query<{ n: number }>(
    `with done as (
       update bank_lines
          set status = case when amount_minor = 0 then 'set-aside' else 'open' end,
              set_aside_reason = case when amount_minor = 0 then 'zero-amount' end
        where tenant_id = $1 and account = any($2::text[]) and status = 'set-aside'
          and set_aside_reason = 'account-not-designated' returning 1)
     select count(*)::int as n from done`,
    [tx.tenantId, accounts],
  );
  return rows[0]?.n ?? 0;
}

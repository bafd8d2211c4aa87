import type { LineStanding } from '@duly/core/bank/prove-sums.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type StatementRow = {
  statementId: string;
  account: string;
  designated: boolean;
  currency: string;
  lineNo: number;
  lines: number;
  number: string;
  fromOn: string | null;
  toOn: string | null;
  opening: bigint | null;
  closing: bigint | null;
  moved: bigint;
  addsUp: boolean | null;
  /** The statement of the account before this one; null when there is none. */
  beforeNumber: string | null;
  beforeFromOn: string | null;
  beforeToOn: string | null;
  beforeOpening: bigint | null;
  beforeClosing: bigint | null;
  hasBefore: boolean;
};

/**
 * Statements of a file in its order, each with the one before it of the same account and currency: the latest that began
 * earlier and is not the same statement delivered once more. Files may come in any order, so this is looked up and not kept.
 */
export async function listStatements(tx: Tx, fileId: string, limit: number): Promise<StatementRow[]> {
  return tx.query<StatementRow>(
    `select s.statement_id as "statementId", s.account, s.designated, s.currency, s.line_no as "lineNo", s.lines, s.number,
            s.from_on as "fromOn", s.to_on as "toOn", s.opening_minor as opening, s.closing_minor as closing,
            s.moved_minor as moved, s.adds_up as "addsUp", b.number as "beforeNumber", b.from_on as "beforeFromOn",
            b.to_on as "beforeToOn", b.opening_minor as "beforeOpening", b.closing_minor as "beforeClosing",
            b.statement_id is not null as "hasBefore"
       from bank_statements s
       left join lateral (
         select p.statement_id, p.number, p.from_on, p.to_on, p.opening_minor, p.closing_minor
           from bank_statements p
          where p.tenant_id = $1 and p.account = s.account and p.currency = s.currency and p.statement_id <> s.statement_id
            and p.to_on is not null and s.to_on is not null
            and (p.to_on < s.to_on or (p.to_on = s.to_on and p.file_id = s.file_id and p.line_no < s.line_no))
            and (p.number, p.opening_minor, p.closing_minor, p.from_on, p.to_on)
                is distinct from (s.number, s.opening_minor, s.closing_minor, s.from_on, s.to_on)
          order by p.to_on desc, p.from_on desc nulls last, (p.closing_minor is not distinct from s.opening_minor) desc,
                   p.line_no desc limit 1) b on true
      where s.tenant_id = $1 and s.file_id = $2
      order by s.line_no, s.statement_id limit $3`,
    [tx.tenantId, fileId, limit],
  );
}

/** Where the lines that a file brought stand now. */
export async function readStandings(tx: Tx, fileId: string): Promise<LineStanding[]> {
  return tx.query<LineStanding>(
    `select currency, status, count(*)::int as lines, sum(amount_minor)::bigint as minor,
            sum(posted_minor)::bigint as "postedMinor"
       from bank_lines where tenant_id = $1 and file_id = $2 group by currency, status`,
    [tx.tenantId, fileId],
  );
}

/** Statements of a file that do not add up, and accounts in it that are not designated; for the list of files. */
export async function readTroubles(
  tx: Tx,
  fileIds: readonly string[],
): Promise<{ fileId: string; unbalanced: number; undesignated: string[] }[]> {
  return tx.query<{ fileId: string; unbalanced: number; undesignated: string[] }>(
    `select file_id as "fileId", count(*) filter (where adds_up = false)::int as unbalanced,
            coalesce(array_agg(distinct account) filter (where not designated), '{}') as undesignated
       from bank_statements where tenant_id = $1 and file_id = any($2::uuid[]) group by file_id`,
    [tx.tenantId, fileIds],
  );
}

import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { PlacedStatement } from './place-events.ts';
import type { KeptRemark } from './remark-list.ts';

/** Sums of a file in one currency, as they stand in the row: figures as text, so that none is ever a float. */
export type StoredSum = {
  readonly currency: string;
  readonly lines: number;
  readonly minor: string;
  readonly knownLines: number;
  readonly knownMinor: string;
};

export type FileRow = {
  fileId: string;
  name: string;
  format: string;
  importedAt: Date;
  importedBy: string | null;
  byName: string | null;
  statements: number;
  lines: number;
  linesNew: number;
  refused: number;
  leftOut: number;
  sums: readonly StoredSum[];
  report: readonly KeptRemark[];
};

const columns = `f.file_id as "fileId", f.name, f.format, f.imported_at as "importedAt", f.imported_by as "importedBy",
       u.name as "byName", f.statements, f.lines, f.lines_new as "linesNew", f.refused, f.left_out as "leftOut", f.sums, f.report`;
const joined = `bank_files f left join users u on u.tenant_id = f.tenant_id and u.user_id = f.imported_by`;

export async function readFile(tx: Tx, fileId: string): Promise<FileRow | null> {
  const rows = await tx.query<FileRow>(
    `select ${columns} from ${joined} where f.slot = $2 and f.tenant_id = $1 and f.file_id = $3`,
    [tx.tenantId, slotOf(fileId), fileId],
  );
  return rows[0] ?? null;
}

/** Files, newest first; remarks are left out, because only the page of one file shows them. */
export async function listFiles(
  tx: Tx,
  limit: number,
  before: { at: string; fileId: string } | null,
): Promise<FileRow[]> {
  return tx.query<FileRow>(
    `select ${columns.replace('f.report', `'[]'::jsonb as report`)} from ${joined}
      where f.tenant_id = $1 and ($3::timestamptz is null or (f.imported_at, f.file_id) < ($3, $4::uuid))
      order by f.imported_at desc, f.file_id desc limit $2`,
    [tx.tenantId, limit, before?.at ?? null, before?.fileId ?? null],
  );
}

export type NewFile = Omit<FileRow, 'byName' | 'importedAt'> & {
  readonly sha256: Uint8Array;
  readonly atMs: number;
};

export async function insertFile(tx: Tx, file: NewFile): Promise<void> {
  await tx.query(
    `insert into bank_files (tenant_id, slot, file_id, sha256, name, format, imported_at, imported_by, statements, lines,
                             lines_new, refused, left_out, sums, report)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      tx.tenantId,
      slotOf(file.fileId),
      file.fileId,
      file.sha256,
      file.name,
      file.format,
      new Date(file.atMs),
      file.importedBy,
      file.statements,
      file.lines,
      file.linesNew,
      file.refused,
      file.leftOut,
      JSON.stringify(file.sums),
      JSON.stringify(file.report),
    ],
  );
}

export async function insertStatements(
  tx: Tx,
  fileId: string,
  statements: readonly PlacedStatement[],
): Promise<void> {
  if (statements.length === 0) return;
  const rows = statements.map((one) => ({
    ...one,
    slot: slotOf(one.statementId),
    opening: one.opening?.toString() ?? null,
    closing: one.closing?.toString() ?? null,
    moved: one.moved.toString(),
  }));
  await tx.query(
    `insert into bank_statements (tenant_id, slot, statement_id, file_id, account, designated, currency, line_no, lines, number,
                                  from_on, to_on, opening_minor, closing_minor, moved_minor, adds_up)
     select $1, slot, "statementId", $2, account, designated, currency, "lineNo", lines, number, "fromOn", "toOn", opening,
            closing, moved, "addsUp"
       from jsonb_to_recordset($3::jsonb) as s (slot smallint, "statementId" uuid, account text, designated boolean, currency text,
            "lineNo" integer, lines integer, number text, "fromOn" date, "toOn" date, opening bigint, closing bigint, moved bigint,
            "addsUp" boolean)`,
    [tx.tenantId, fileId, JSON.stringify(rows)],
  );
}

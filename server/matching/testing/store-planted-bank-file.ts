import { randomUUID } from 'node:crypto';
import type { LineKind } from '@duly/core/matching/match-facts.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { copyLine, copyText, inPieces } from '../../db/copy-text.ts';
import type { Tx } from '../../db/tenant-tx.ts';

export type PlantedLine = {
  readonly lineId?: string;
  readonly amountMinor: bigint;
  readonly currency?: string;
  readonly bookedOn?: string;
  readonly kind?: LineKind;
  readonly payerName?: string;
  readonly payerAccountKey?: Buffer | null;
  readonly remittance?: string;
  readonly bankReference?: string;
  readonly endToEndId?: string;
  readonly returns?: string;
};

/** Puts a bank file with one statement for each currency into the tables, as an import would. @returns file and line ids in order */
export async function plantBankFile(
  tx: Tx,
  lines: readonly PlantedLine[],
  { account = '6222000011112222', designated = true }: { account?: string; designated?: boolean } = {},
): Promise<{ fileId: string; lineIds: string[] }> {
  const fileId = randomUUID();
  const statements = new Map<string, string>();
  const currencyOf = (line: PlantedLine) => line.currency ?? 'CNY';
  for (const line of lines) {
    if (!statements.has(currencyOf(line))) statements.set(currencyOf(line), randomUUID());
  }
  await tx.query(
    `insert into bank_files (tenant_id, slot, file_id, sha256, name, format, imported_at, statements, lines, lines_new)
     values ($1, $2, $3, $4, 'planted', 'camt.053', now(), $5, $6, $6)`,
    [tx.tenantId, slotOf(fileId), fileId, Buffer.from(fileId), statements.size, lines.length],
  );
  for (const [currency, statementId] of statements) {
    const moved = lines
      .filter((line) => currencyOf(line) === currency)
      .reduce((sum, line) => sum + line.amountMinor, 0n);
    await tx.query(
      `insert into bank_statements (tenant_id, slot, statement_id, file_id, account, designated, currency, moved_minor)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.tenantId, slotOf(statementId), statementId, fileId, account, designated, currency, moved],
    );
  }
  await tx.query(
    `create temp table if not exists planted_lines (slot smallint, line_id uuid, statement_id uuid, line_no integer, booked_on date, currency text,
       amount_minor bigint, kind text, payer_name text, payer_account_key bytea, remittance text, bank_reference text, end_to_end_id text,
       returns text) on commit drop`,
  );
  const lineIds = lines.map((line) => line.lineId ?? randomUUID());
  function* rows(): Generator<string> {
    for (const [at, line] of lines.entries()) {
      const statementId = statements.get(currencyOf(line)) as string;
      yield copyLine([
        slotOf(lineIds[at] as string),
        lineIds[at] as string,
        statementId,
        at + 1,
        line.bookedOn ?? '2026-03-02',
        currencyOf(line),
        line.amountMinor,
        line.kind ?? 'transfer',
        line.payerName ?? '',
        line.payerAccountKey ?? null,
        line.remittance ?? '',
        line.bankReference ?? '',
        line.endToEndId ?? '',
        line.returns ?? '',
      ]);
    }
  }
  await copyText(tx, 'planted_lines', inPieces(rows()));
  await tx.query(
    `insert into bank_lines (tenant_id, slot, line_id, statement_id, file_id, line_no, account, booked_on, currency, amount_minor, kind,
                             payer_name, payer_account_key, remittance, bank_reference, end_to_end_id, returns)
     select $1::uuid, slot, line_id, statement_id, $2, line_no, $3, booked_on, currency, amount_minor, kind, payer_name, payer_account_key,
            remittance, bank_reference, end_to_end_id, returns from planted_lines order by slot, line_id`,
    [tx.tenantId, fileId, account],
  );
  await tx.query('truncate planted_lines');
  return { fileId, lineIds };
}

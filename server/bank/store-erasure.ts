import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** What a line says of people, made nothing. Sums, days and the bank's own number stay: they are the books. */
const blank = `payer_name = '', payer_account = '', payer_account_key = null, remittance = '', structured_reference = '',
               end_to_end_id = '', returns = case when returns = '' then '' else '?' end`;

/**
 * Blanks the lines of these ids: those that were matched to a party who is erased. A line comes no second time by another
 * file, because its id is found again.
 *
 * @returns how many lines
 */
export async function blankBankLines(tx: Tx, lineIds: readonly string[]): Promise<number> {
  if (lineIds.length === 0) return 0;
  const rows = await tx.query(
    `update bank_lines set ${blank} where tenant_id = $1 and slot = any($2::smallint[]) and line_id = any($3::uuid[]) returning 1`,
    [tx.tenantId, [...new Set(lineIds.map(slotOf))], lineIds],
  );
  return rows.length;
}

/**
 * Blanks every line, and every remark and name of a file, in which one of the texts stands: lines that nobody matched name
 * people too.
 *
 * @param texts each long enough that finding it means the person
 * @returns rows by table
 */
export async function blankBankTraces(tx: Tx, texts: readonly string[]): Promise<Record<string, number>> {
  const holds = (column: string) =>
    `exists (select from unnest($2::text[]) as t (text) where position(t.text in ${column}) > 0)`;
  const lines = await tx.query(
    `update bank_lines set ${blank}
      where tenant_id = $1 and ${holds(`concat_ws(E'\\n', payer_name, remittance, structured_reference, end_to_end_id, returns)`)}
      returning 1`,
    [tx.tenantId, texts],
  );
  const files = await tx.query(
    `update bank_files
        set name = case when ${holds('name')} then '' else name end,
            report = case when ${holds('report::text')} then '[]'::jsonb else report end
      where tenant_id = $1 and (${holds('name')} or ${holds('report::text')}) returning 1`,
    [tx.tenantId, texts],
  );
  return { bank_lines: lines.length, bank_files: files.length };
}

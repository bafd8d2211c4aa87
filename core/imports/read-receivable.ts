import { addDays, type Day } from '@duly/kernel/day.ts';
import { type PartyDetails, readPartyDetails } from './party-details.ts';
import type { ReadPlan, TableRow } from './read-plan.ts';
import { type RowFault, rowFault } from './row-fault.ts';
import { type Reference, type RowReader, rowReader } from './row-reader.ts';
import { isTotalsRow } from './totals-row.ts';

/** One receivable as a file states it. `amountMinor` is negative for a credit note. */
export interface ReceivableRow {
  readonly line: number;
  readonly customer: Reference;
  readonly contract: Reference | null;
  readonly invoice: Reference;
  readonly issuedOn: Day | null;
  readonly dueOn: Day;
  readonly currency: string;
  readonly amountMinor: bigint;
  /** null: the file has no such column and says nothing. */
  readonly disputed: boolean | null;
  readonly party: PartyDetails;
}

/** A row as it was read: taken, refused with every reason, or passed over (a total of other rows). */
export type RowReading<T> =
  | { readonly kind: 'row'; readonly row: T }
  | { readonly kind: 'refused'; readonly faults: readonly RowFault[]; readonly customer: Reference | null }
  | { readonly kind: 'skipped'; readonly fault: RowFault };

/** Says what is missing, unless another fault already tells why the field has no value. */
export function requireField<T>(reader: RowReader, field: RowFault['field'], value: T | null): value is T {
  if (value !== null) return true;
  if (!reader.faults.some((fault) => fault.field === field)) reader.fault(rowFault('missing', field, ''));
  return false;
}

/** A row with more cells than headings holds a broken quote or a separator inside a value: its columns have slipped. */
export function checkWidth(reader: RowReader, plan: ReadPlan, row: TableRow): void {
  if (row.cells.length <= plan.width) return;
  const extra = row.cells.slice(plan.width).some((cell) => cell.trim() !== '');
  if (extra)
    reader.fault(rowFault('too-many-columns', null, '', { cells: row.cells.length, headings: plan.width }));
}

function dueDay(reader: RowReader, issuedOn: Day | null): Day | null {
  const stated = reader.day('dueOn');
  if (stated !== null || reader.faults.some((fault) => fault.field === 'dueOn')) return stated;
  // Terms are read only where there is no due day: many ledgers keep codes in that column.
  const term = reader.termDays('termDays');
  return term === null || issuedOn === null ? null : addDays(issuedOn, term);
}

/** Reads one row of receivables; every fault of the row is returned, not the first. */
export function readReceivable(plan: ReadPlan, row: TableRow): RowReading<ReceivableRow> {
  const invoiceColumn = plan.columns.invoice;
  if (isTotalsRow(row.cells, invoiceColumn === undefined ? '' : row.cells[invoiceColumn])) {
    return { kind: 'skipped', fault: rowFault('totals-row', null, '') };
  }
  const reader = rowReader(plan, row);
  checkWidth(reader, plan, row);
  const customer = reader.reference('customer');
  const invoice = reader.reference('invoice');
  const issuedOn = reader.day('issuedOn');
  const dueOn = dueDay(reader, issuedOn);
  const currency = reader.currency();
  const amountMinor = reader.amount('amount', currency);
  const disputed = plan.columns.disputed === undefined ? null : (reader.yesNo('disputed') ?? false);
  if (reader.yesNo('open') === false) {
    reader.fault(rowFault('already-settled', 'open', row.cells[plan.columns.open ?? 0] ?? ''));
  }
  if (amountMinor === 0n)
    reader.fault(rowFault('amount-zero', 'amount', row.cells[plan.columns.amount ?? 0] ?? ''));
  const whole =
    [
      requireField(reader, 'customer', customer),
      requireField(reader, 'invoice', invoice),
      requireField(reader, 'dueOn', dueOn),
      requireField(reader, 'currency', currency),
      currency === null || requireField(reader, 'amount', amountMinor),
    ].every(Boolean) && reader.faults.length === 0;
  const contract = reader.reference('contract');
  const party = readPartyDetails(reader);
  if (!whole || reader.faults.length > 0) return { kind: 'refused', faults: reader.faults, customer };
  return {
    kind: 'row',
    row: {
      line: row.line,
      customer: customer as Reference,
      contract,
      invoice: invoice as Reference,
      issuedOn,
      dueOn: dueOn as Day,
      currency: currency as string,
      amountMinor: amountMinor as bigint,
      disputed,
      party,
    },
  };
}

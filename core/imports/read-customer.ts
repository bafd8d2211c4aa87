import type { Day } from '@duly/kernel/day.ts';
import { type PartyDetails, readPartyDetails } from './party-details.ts';
import type { ReadPlan, TableRow } from './read-plan.ts';
import { checkWidth, type RowReading, requireField } from './read-receivable.ts';
import { type Reference, rowReader } from './row-reader.ts';

/** One customer as a file states it. */
export interface CustomerRow {
  readonly line: number;
  readonly customer: Reference;
  /** The number that this customer had before. */
  readonly former: Reference | null;
  /** The customer into which this one was merged. */
  readonly mergedInto: Reference | null;
  /** First day on which the number means this customer; before it, it meant another. */
  readonly validFrom: Day | null;
  readonly party: PartyDetails;
}

/** Reads one row of customers. */
export function readCustomer(plan: ReadPlan, row: TableRow): RowReading<CustomerRow> {
  const reader = rowReader(plan, row);
  checkWidth(reader, plan, row);
  const customer = reader.reference('customer');
  const former = reader.reference('formerCustomer');
  const mergedInto = reader.reference('mergedInto');
  const validFrom = reader.day('validFrom');
  const party = readPartyDetails(reader);
  const named = requireField(reader, 'customer', customer);
  if (!named || reader.faults.length > 0) return { kind: 'refused', faults: reader.faults, customer };
  const isSame = (other: Reference | null) => other !== null && other.key === customer.key;
  return {
    kind: 'row',
    row: {
      line: row.line,
      customer,
      former: isSame(former) ? null : former,
      mergedInto: isSame(mergedInto) ? null : mergedInto,
      validFrom,
      party,
    },
  };
}

import type { ImportField } from './import-fields.ts';

/** Why a row was not taken. Codes are stable; their words stand in `fault-texts.ts`. */
export type FaultCode =
  | 'missing'
  | 'too-long'
  | 'control-characters'
  | 'digits-lost'
  | 'cell-error'
  | 'formula-without-value'
  | 'too-many-columns'
  | 'date-unreadable'
  | 'date-lost'
  | 'date-impossible'
  | 'date-not-in-format'
  | 'date-out-of-range'
  | 'amount-unreadable'
  | 'amount-too-precise'
  | 'amount-out-of-range'
  | 'amount-zero'
  | 'amount-not-positive'
  | 'currency-unknown'
  | 'currency-conflict'
  | 'currency-changed'
  | 'item-on-other-account'
  | 'yes-no-unreadable'
  | 'term-unreadable'
  | 'already-settled'
  | 'method-unknown'
  | 'conflicting-duplicate'
  | 'repeated'
  | 'totals-row'
  | 'quote-broken'
  | 'customer-unknown'
  | 'account-not-found'
  | 'account-ambiguous'
  | 'reference-has-several-holders'
  | 'reference-other-identity'
  | 'former-number-of-another'
  | 'merge-target-unknown'
  | 'merge-refused'
  | 'valid-from-not-after'
  | 'valid-from-has-items'
  | 'party-erased'
  | 'payment-differs'
  | 'payment-not-designated'
  | 'payment-currency'
  | 'payment-amount';

/** One reason against one row, with the field (and so the column) and the value as it stands in the file. */
export interface RowFault {
  readonly code: FaultCode;
  readonly field: ImportField | null;
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export function rowFault(
  code: FaultCode,
  field: ImportField | null,
  value: string,
  params: Readonly<Record<string, string | number>> = {},
): RowFault {
  return { code, field, value, params };
}

import type { Day } from '@duly/kernel/day.ts';

/** What kind of movement a line is. `return` is money that goes back, either way. */
export const bankLineKinds = [
  'transfer',
  'direct-debit',
  'card',
  'wallet',
  'cheque',
  'cash',
  'fee',
  'interest',
  'return',
  'internal',
  'other',
] as const;
export type BankLineKind = (typeof bankLineKinds)[number];

/** The booking that a line is a part of, where the file splits one booking into its payments. */
export type WholeEntry = { readonly amountMinor: bigint; readonly bankReference: string };

/** One movement as a file tells it. Nothing in it is rounded, guessed or shortened except texts past their bounds. */
export type BankLine = {
  /** Line of the file, from 1; row of the sheet in a workbook. */
  readonly lineNo: number;
  readonly bookedOn: Day;
  readonly valueOn: Day | null;
  readonly currency: string;
  /** Positive: came in. Negative: went out. */
  readonly amountMinor: bigint;
  readonly kind: BankLineKind;
  /** The other side, whichever way the money went. */
  readonly payerName: string;
  /** Its account as the file writes it, masked or not. */
  readonly payerAccount: string;
  readonly remittance: string;
  /** A reference that the creditor gave (ISO 11649, ISR …). */
  readonly structuredReference: string;
  readonly endToEndId: string;
  /** What the bank calls the movement; '' where it does not. */
  readonly bankReference: string;
  /** A returned payment: the reference of what it returns, or `?` where the file only says that it is one. */
  readonly returns: string;
  /** Why it came back, in the bank's code (AC04, R02); '' where nobody says. */
  readonly returnReason: string;
  readonly whole: WholeEntry | null;
};

/** What a line says when nothing is known beyond the sum and the day. */
export const plainLine: Pick<
  BankLine,
  | 'payerName'
  | 'payerAccount'
  | 'remittance'
  | 'structuredReference'
  | 'endToEndId'
  | 'bankReference'
  | 'returns'
  | 'returnReason'
  | 'whole'
> = {
  payerName: '',
  payerAccount: '',
  remittance: '',
  structuredReference: '',
  endToEndId: '',
  bankReference: '',
  returns: '',
  returnReason: '',
  whole: null,
};

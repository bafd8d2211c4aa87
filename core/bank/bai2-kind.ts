import type { BankLineKind } from './bank-line.ts';

/** Which way the money of a detail code goes: 1 in, -1 out; null where the code is no movement (status, loans, notes). */
export function bai2Sign(code: number): 1 | -1 | null {
  if (code >= 100 && code <= 399) return 1;
  if (code >= 400 && code <= 699) return -1;
  // The ranges that banks fill themselves: details of credits and of debits.
  if (code >= 920 && code <= 959) return 1;
  if (code >= 960 && code <= 999) return -1;
  return null;
}

const inRange = (code: number, ...ranges: readonly (readonly [number, number])[]) =>
  ranges.some(([from, to]) => code >= from && code <= to);

// Rejected and returned items of the BAI2 code list, on the credit and on the debit side.
const returned: readonly (readonly [number, number])[] = [
  [252, 252],
  [255, 258],
  [260, 266],
  [552, 552],
  [555, 558],
  [560, 566],
];

/** The kind of a movement from its BAI2 detail code. */
export function bai2Kind(code: number, text: string): BankLineKind {
  if (inRange(code, ...returned)) return 'return';
  // One bank books returned cheques under its common debit code; only the text tells.
  if (/^(?:RETURNED|RTN[- ]|RTD )/i.test(text) && !/\bCHRG\b|\bFEE\b/i.test(text)) return 'return';
  if (/\bSERVICE CHRG\b|\bSERVICE CHARGE\b/i.test(text) || inRange(code, [661, 661], [686, 686], [698, 698]))
    return 'fee';
  if (inRange(code, [351, 354], [654, 654])) return 'interest';
  if (inRange(code, [110, 118], [170, 189], [470, 479])) return 'cheque';
  if (inRange(code, [140, 169], [190, 214], [445, 469], [490, 515])) return 'transfer';
  return 'other';
}

/** The reason of a return, where the text names one of the codes of the US clearing (R01 …) or of ISO 20022 (AC04 …). */
export function returnReasonIn(text: string): string {
  return /\b(?:Reason: ?"?)([A-Z]{1,2}\d{2})\b/.exec(text)?.[1] ?? '';
}

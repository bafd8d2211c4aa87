import type { BankLineKind } from './bank-line.ts';

const byType: Readonly<Record<string, BankLineKind>> = {
  TRF: 'transfer',
  CHG: 'fee',
  COM: 'fee',
  INT: 'interest',
  CHK: 'cheque',
  DDT: 'direct-debit',
  RTI: 'return',
  CMI: 'internal',
  ECK: 'cheque',
};

// Codes of the German banks (GVC) that stand at the head of a structured field 86.
const byBusinessCode: Readonly<Record<string, BankLineKind>> = {
  '051': 'transfer',
  '083': 'cash',
  '104': 'direct-debit',
  '105': 'direct-debit',
  '106': 'card',
  '108': 'return',
  '109': 'return',
  '116': 'transfer',
  '117': 'transfer',
  '152': 'transfer',
  '159': 'return',
  '166': 'transfer',
  '168': 'transfer',
  '169': 'transfer',
  '170': 'cheque',
  '171': 'direct-debit',
  '174': 'direct-debit',
  '181': 'return',
  '182': 'return',
  '183': 'return',
  '184': 'return',
  '805': 'interest',
  '808': 'fee',
  '814': 'interest',
  '820': 'internal',
};

/** The kind of a movement from its type code (`NTRF`, `N103`) and the code of field 86. */
export function mt940Kind(typeCode: string, businessCode: string, reversal: boolean): BankLineKind {
  if (reversal) return 'return';
  const known = byBusinessCode[businessCode] ?? byType[typeCode.slice(1)];
  if (known !== undefined) return known;
  // S and a number is the SWIFT message that moved the money.
  return /^S1\d\d$/.test(typeCode) ? 'transfer' : 'other';
}

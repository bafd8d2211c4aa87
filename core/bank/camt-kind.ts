import type { BankLineKind } from './bank-line.ts';
import { firstText, nodeAt, textAt, type XmlNode } from './xml-node.ts';

const byFamily: Readonly<Record<string, BankLineKind>> = {
  RCDT: 'transfer',
  ICDT: 'transfer',
  RRCT: 'transfer',
  IRCT: 'transfer',
  RDDT: 'direct-debit',
  IDDT: 'direct-debit',
  MCRD: 'card',
  CCRD: 'card',
  RCHQ: 'cheque',
  ICHQ: 'cheque',
  CNTR: 'cash',
  DRFT: 'cheque',
};

// Sub-families that mean the same in every family of the external code list.
const bySubFamily: Readonly<Record<string, BankLineKind>> = {
  CHRG: 'fee',
  COMM: 'fee',
  FEES: 'fee',
  COME: 'fee',
  COMT: 'fee',
  INTR: 'interest',
  RRTN: 'return',
  RPCR: 'return',
  UPCT: 'return',
  UPDD: 'return',
  PMDD: 'return',
  PRDD: 'return',
  UPCQ: 'return',
  CHKB: 'return',
  BOOK: 'internal',
  ZABA: 'internal',
  SWEP: 'internal',
  TOPG: 'internal',
};

/** The kind of a movement from its bank transaction code; that of the payment before that of the entry. */
export function camtKind(entry: XmlNode, details: XmlNode | null): BankLineKind {
  const of = (node: XmlNode | null) => (node === null ? null : nodeAt(node, 'BkTxCd', 'Domn', 'Fmly'));
  const family = of(details) ?? of(entry);
  if (family === null) return 'other';
  return bySubFamily[textAt(family, 'SubFmlyCd')] ?? byFamily[textAt(family, 'Cd')] ?? 'other';
}

/** What a returned payment returns and why; null when it is none. */
export function camtReturn(
  entry: XmlNode,
  details: XmlNode | null,
  kind: BankLineKind,
): { reference: string; reason: string } | null {
  const info = details === null ? null : (nodeAt(details, 'RtrInf') ?? nodeAt(details, 'RtrnInf'));
  const reversed = textAt(entry, 'RvslInd') === 'true' || textAt(entry, 'RvslInd') === '1';
  if (info === null && !reversed && kind !== 'return') return null;
  const refs = details === null ? null : nodeAt(details, 'Refs');
  const reference =
    refs === null
      ? ''
      : firstText(
          textAt(refs, 'EndToEndId'),
          textAt(refs, 'InstrId'),
          textAt(refs, 'TxId'),
          textAt(refs, 'MndtId'),
        );
  const reason =
    info === null
      ? ''
      : firstText(textAt(info, 'Rsn', 'Cd'), textAt(info, 'Rsn', 'Prtry'), textAt(info, 'RtrRsn', 'Cd'));
  return { reference: reference || textAt(entry, 'NtryRef') || '?', reason };
}

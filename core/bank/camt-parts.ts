import { type BankLine, plainLine } from './bank-line.ts';
import { type CamtEntryAt, camtLine, readCamtSum } from './camt-entry.ts';
import { exactAmount } from './exact-amount.ts';
import { firstText, nodeAt, nodesOf, textAt, type XmlNode } from './xml-node.ts';

/** The payments of an entry with their sums; null when the file does not tell a sum of each in the entry's currency. */
function partsOf(details: readonly XmlNode[], at: CamtEntryAt): { node: XmlNode; minor: bigint }[] | null {
  const parts: { node: XmlNode; minor: bigint }[] = [];
  for (const node of details) {
    const amount = nodeAt(node, 'Amt') ?? nodeAt(node, 'AmtDtls', 'TxAmt', 'Amt');
    if (amount === null || amount.attributes.Ccy !== at.sum.currency) return null;
    const way = textAt(node, 'CdtDbtInd');
    const minor = exactAmount(amount.text.trim(), at.sum.currency);
    if (!minor.ok) return null;
    const negative = way === '' ? at.sum.minor < 0n : way === 'DBIT';
    parts.push({ node, minor: negative ? -minor.value : minor.value });
  }
  return parts;
}

/** Charges that the bank took out of the sum, as the file itself says (`ChrgInclInd`); signed as they changed the account. */
function includedCharges(node: XmlNode, at: CamtEntryAt): bigint {
  const charges = nodeAt(node, 'Chrgs');
  if (charges === null) return 0n;
  let taken = 0n;
  for (const record of nodesOf(charges, 'Rcrd')) {
    if (textAt(record, 'ChrgInclInd') !== 'true') continue;
    const sum = readCamtSum(record);
    if (sum.ok && sum.value.currency === at.sum.currency) taken += sum.value.minor;
  }
  return taken;
}

/** A line and, where a charge was taken out of it, the charge as a line of its own, so that the payer's sum is whole. */
function withCharge(entry: XmlNode, line: BankLine, charge: bigint, at: CamtEntryAt): BankLine[] {
  if (charge >= 0n || line.amountMinor <= 0n) return [line];
  const fee: BankLine = {
    ...plainLine,
    lineNo: at.lineNo,
    bookedOn: at.bookedOn,
    valueOn: at.valueOn,
    currency: line.currency,
    amountMinor: charge,
    kind: 'fee',
    bankReference: line.bankReference,
    endToEndId: line.endToEndId,
    remittance: firstText(textAt(entry, 'AddtlNtryInf'), line.remittance),
    whole: line.whole,
  };
  return [{ ...line, amountMinor: line.amountMinor - charge }, fee];
}

export type CamtParts = {
  readonly lines: readonly BankLine[];
  /** Whether the entry has several payments whose sums do not make up its own; then it is kept as one line. */
  readonly unsplit: boolean;
};

/**
 * An entry as lines: one for each payment in it when their sums make up the entry's, else one for the whole. A part is
 * never invented from a sum in another currency or from details that do not add up.
 */
export function splitCamtEntry(entry: XmlNode, at: CamtEntryAt): CamtParts {
  const details = nodesOf(entry, 'NtryDtls').flatMap((node) => nodesOf(node, 'TxDtls'));
  const [only] = details;
  if (details.length <= 1) {
    const line = camtLine(entry, only ?? null, at, at.sum.minor, false);
    const charge = includedCharges(only ?? entry, at) || includedCharges(entry, at);
    return { lines: withCharge(entry, line, charge, at), unsplit: false };
  }
  const parts = partsOf(details, at);
  const sum = parts?.reduce((total, part) => total + part.minor, 0n);
  if (parts === null || sum !== at.sum.minor)
    return { lines: [camtLine(entry, null, at, at.sum.minor, false)], unsplit: true };
  return {
    lines: parts.flatMap(({ node, minor }) =>
      withCharge(entry, camtLine(entry, node, at, minor, true), includedCharges(node, at), at),
    ),
    unsplit: false,
  };
}

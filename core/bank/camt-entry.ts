import { type Day, parseDay } from '@duly/kernel/day.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { BankLine } from './bank-line.ts';
import { camtKind, camtReturn } from './camt-kind.ts';
import { exactAmount } from './exact-amount.ts';
import { plainReference, plainText } from './plain-text.ts';
import { firstText, nodeAt, nodesOf, textAt, type XmlNode } from './xml-node.ts';

/** A signed sum with its currency. */
type Sum = { readonly minor: bigint; readonly currency: string };

/** A sum with its direction as `Amt` and `CdtDbtInd` tell it. */
export function readCamtSum(node: XmlNode): Result<Sum, Refusal> {
  const amount = nodeAt(node, 'Amt');
  const currency = amount?.attributes.Ccy ?? '';
  const way = textAt(node, 'CdtDbtInd');
  if (amount === null) return refuse(refusal('camt-no-amount'));
  if (way !== 'CRDT' && way !== 'DBIT')
    return refuse(refusal('camt-no-direction', { text: way.slice(0, 20) }));
  const minor = exactAmount(amount.text.trim(), currency);
  if (!minor.ok) return minor;
  return ok({ minor: way === 'DBIT' ? -minor.value : minor.value, currency });
}

/** A day as `Dt` or `DtTm` write it: the day of the bank's own clock, as written. */
export function readCamtDay(node: XmlNode | null): Day | null {
  if (node === null) return null;
  const text = firstText(textAt(node, 'Dt'), textAt(node, 'DtTm'), node.text.trim());
  return parseDay(text.slice(0, 10));
}

type Side = { readonly name: string; readonly account: string };

function accountOf(node: XmlNode | null): string {
  if (node === null) return '';
  const id = nodeAt(node, 'Id');
  if (id === null) return '';
  return firstText(
    textAt(id, 'IBAN'),
    textAt(id, 'Othr', 'Id'),
    textAt(id, 'BBAN'),
    textAt(id, 'PrtryAcct', 'Id'),
    textAt(id, 'UPIC'),
  );
}

/** The account of a statement or of a party. */
export function readCamtAccount(node: XmlNode | null): string {
  return plainText(accountOf(node));
}

/** The other side: who paid what came in, who was paid what went out. The ultimate one is whom it is really about. */
function otherSide(details: XmlNode, incoming: boolean): Side {
  const parties = nodeAt(details, 'RltdPties');
  if (parties === null) return { name: '', account: '' };
  const role = incoming ? 'Dbtr' : 'Cdtr';
  const nameOf = (node: XmlNode | null) =>
    node === null
      ? ''
      : firstText(textAt(node, 'Nm'), textAt(node, 'Pty', 'Nm'), textAt(node, 'Agt', 'FinInstnId', 'Nm'));
  return {
    name: plainText(firstText(nameOf(nodeAt(parties, `Ultmt${role}`)), nameOf(nodeAt(parties, role)))),
    account: readCamtAccount(nodeAt(parties, `${role}Acct`)),
  };
}

function wordsOf(entry: XmlNode, details: XmlNode | null): { remittance: string; reference: string } {
  const info = details === null ? null : nodeAt(details, 'RmtInf');
  const structured = info === null ? [] : nodesOf(info, 'Strd');
  const free = info === null ? [] : nodesOf(info, 'Ustrd').map((node) => node.text);
  const additional = structured.flatMap((node) => nodesOf(node, 'AddtlRmtInf').map((one) => one.text));
  const numbers = structured.flatMap((node) =>
    nodesOf(node, 'RfrdDocInf').map((one) => firstText(textAt(one, 'Nb'), textAt(one, 'RfrdDocNb'))),
  );
  const said = plainText([...free, ...additional, ...numbers].join(' '));
  const more = details === null ? '' : textAt(details, 'AddtlTxInf');
  return {
    remittance: said || plainText(firstText(more, textAt(entry, 'AddtlNtryInf'))),
    reference: plainReference(
      firstText(
        ...structured.map((node) =>
          firstText(textAt(node, 'CdtrRefInf', 'Ref'), textAt(node, 'CdtrRefInf', 'CdtrRef')),
        ),
      ),
    ),
  };
}

export type CamtEntryAt = {
  readonly lineNo: number;
  readonly bookedOn: Day;
  readonly valueOn: Day | null;
  /** The sum of the booking, signed. */
  readonly sum: Sum;
};

/** One line from an entry and, where it has them, the details of one payment in it. */
export function camtLine(
  entry: XmlNode,
  details: XmlNode | null,
  at: CamtEntryAt,
  minor: bigint,
  isPart: boolean,
): BankLine {
  const refs = details === null ? null : nodeAt(details, 'Refs');
  const kind = camtKind(entry, details);
  const returned = camtReturn(entry, details, kind);
  const incoming = minor > 0n;
  // Money that comes back was on its way to the other side, so the side to name is the other one of the return.
  const side = details === null ? { name: '', account: '' } : otherSide(details, incoming);
  const turned =
    details !== null && returned !== null && side.name === '' ? otherSide(details, !incoming) : side;
  const whole = plainReference(textAt(entry, 'AcctSvcrRef'));
  const own = refs === null ? '' : plainReference(textAt(refs, 'AcctSvcrRef'));
  const words = wordsOf(entry, details);
  return {
    lineNo: at.lineNo,
    bookedOn: at.bookedOn,
    valueOn: at.valueOn,
    currency: at.sum.currency,
    amountMinor: minor,
    kind: returned === null ? kind : 'return',
    payerName: turned.name,
    payerAccount: turned.account,
    remittance: words.remittance,
    structuredReference: words.reference,
    endToEndId: refs === null ? '' : plainReference(textAt(refs, 'EndToEndId')),
    bankReference: isPart ? own : firstText(whole, own, plainReference(textAt(entry, 'NtryRef'))),
    returns: returned === null ? '' : plainReference(returned.reference) || '?',
    returnReason: returned === null ? '' : plainText(returned.reason),
    whole: isPart ? { amountMinor: at.sum.minor, bankReference: whole } : null,
  };
}

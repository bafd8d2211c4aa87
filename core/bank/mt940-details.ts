import { plainReference, plainText } from './plain-text.ts';

/** What field 86 tells of a movement. */
export type Mt940Details = {
  readonly payerName: string;
  readonly payerAccount: string;
  readonly remittance: string;
  readonly endToEndId: string;
  /** The German business transaction code (GVC) of a structured field; '' elsewhere. */
  readonly businessCode: string;
  readonly returnReason: string;
};

const nothing: Mt940Details = {
  payerName: '',
  payerAccount: '',
  remittance: '',
  endToEndId: '',
  businessCode: '',
  returnReason: '',
};

const germanStart = /^(\d{3})\?\d{2}/;
const sepaWords = /(EREF|KREF|MREF|CRED|DEBT|SVWZ|VWZ|ABWA|ABWE|IBAN|BIC)\+/;
const slashWords =
  /\/(EREF|PREF|TRCD|BENM|ORDP|NAME|REMI|ISDT|MARF|CSID|IBAN|BIC|RTRN|ID|ADDR|CNTP|ULTC|ULTD|UDTR|UCRD|PURP|OCMT|CHGS)\//;

/** Pieces behind words: text before the first word is under ''. A word that comes twice keeps its first text. */
function piecesBehind(text: string, words: RegExp): Map<string, string> {
  const parts = text.split(new RegExp(words.source));
  const pieces = new Map<string, string>([['', parts[0] ?? '']]);
  for (let at = 1; at < parts.length; at += 2) {
    const [word, piece] = [parts[at] ?? '', parts[at + 1] ?? ''];
    if (!pieces.has(word)) pieces.set(word, piece);
  }
  return pieces;
}

// Fields ?20 to ?29 and ?60 to ?63 are one text, cut every 27 characters wherever that falls, so they are put together bare.
const isPurpose = (field: number) => (field >= 20 && field <= 29) || (field >= 60 && field <= 63);

function readGerman(text: string): Mt940Details {
  const parts = text.split(/\?(\d{2})/);
  const of = (wanted: (field: number) => boolean) => {
    let joined = '';
    for (let at = 1; at < parts.length; at += 2) if (wanted(Number(parts[at]))) joined += parts[at + 1] ?? '';
    return joined;
  };
  const purpose = of(isPurpose);
  const pieces = piecesBehind(purpose, sepaWords);
  const said = pieces.get('SVWZ') ?? pieces.get('VWZ');
  const reason = of((field) => field === 34).trim();
  return {
    payerName: plainText(of((field) => field === 32 || field === 33)),
    payerAccount: plainText(of((field) => field === 31) || (pieces.get('IBAN') ?? '')),
    remittance: plainText(said ?? (pieces.size > 1 ? (pieces.get('') ?? '') : purpose)),
    endToEndId: plainReference(pieces.get('EREF') ?? ''),
    businessCode: text.slice(0, 3),
    returnReason: reason,
  };
}

function readSlashed(text: string): Mt940Details {
  const pieces = piecesBehind(text, slashWords);
  const counterparty = (pieces.get('CNTP') ?? '').split('/');
  return {
    payerName: plainText(pieces.get('NAME') ?? counterparty[2] ?? ''),
    payerAccount: plainText(pieces.get('IBAN') ?? counterparty[0] ?? ''),
    remittance: plainText((pieces.get('REMI') ?? pieces.get('') ?? '').replace(/^(?:USTD\/\/|\/)|\/$/g, '')),
    endToEndId: plainReference(pieces.get('EREF') ?? ''),
    businessCode: '',
    returnReason: plainText(pieces.get('RTRN') ?? ''),
  };
}

/** SWIFT breaks lines after 65 characters wherever that falls, so a full line goes on without a blank. */
const lineWidth = 65;

function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1] ?? '';
    return at === 0 ? line : `${text}${before.length >= lineWidth ? '' : ' '}${line}`;
  }, '');
}

/**
 * Reads field 86 in the forms that banks write: German fields (`166?00…?20EREF+…`), slash words (`/EREF/…/REMI/…`), or free
 * text, which is remittance as a whole.
 */
export function readMt940Details(lines: readonly string[]): Mt940Details {
  if (germanStart.test(lines[0] ?? '')) return readGerman(lines.join(''));
  const text = joinLines(lines);
  // Words between strokes are cut wherever the line ends, as German fields are.
  if (slashWords.test(text)) return readSlashed(lines.join(''));
  return { ...nothing, remittance: plainText(text) };
}

/** The lines that a Hungarian bank writes as `:NS:` behind an entry: two digits say what a line holds. */
export function readNonSwift(lines: readonly string[]): Mt940Details {
  const of = (...codes: string[]) =>
    lines
      .filter((line) => codes.includes(line.slice(0, 2)))
      .map((line) => line.slice(2))
      .join(' ');
  return {
    ...nothing,
    payerName: plainText(of('15', '16')),
    payerAccount: plainText(of('34')),
    remittance: plainText(of('02', '09', '17')),
  };
}

import { currencyDigits } from '@duly/kernel/currency.ts';
import type { BankRemark, BankSink, StatementTail } from './bank-event.ts';
import { type CamtEntryAt, readCamtAccount, readCamtDay, readCamtSum } from './camt-entry.ts';
import { splitCamtEntry } from './camt-parts.ts';
import { plainText } from './plain-text.ts';
import { firstText, nodeAt, nodesOf, textAt, type XmlNode } from './xml-node.ts';

/** A reader of camt elements as an XML parser finds them. */
export type CamtReader = {
  /** The head of a `Stmt`, `Rpt` or `Ntfctn`: everything of it that stands before its entries. */
  statement(head: XmlNode, lineNo: number): void;
  entry(node: XmlNode, lineNo: number): void;
  statementEnd(): void;
  end(): void;
};

/** The elements that hold entries, in camt.053, 052 and 054. */
export const camtStatements: ReadonlySet<string> = new Set(['Stmt', 'Rpt', 'Ntfctn']);

/** The format by its message's element (`BkToCstmrStmt`, `BkToCstmrAcctRptV01` …); null when it is none of ours. */
export function camtFormat(message: string): 'camt.052' | 'camt.053' | 'camt.054' | null {
  if (message.startsWith('BkToCstmrStmt')) return 'camt.053';
  if (message.startsWith('BkToCstmrAcctRpt')) return 'camt.052';
  return message.startsWith('BkToCstmrDbtCdtNtfctn') ? 'camt.054' : null;
}

const openings = ['OPBD', 'PRCD'];
const closings = ['CLBD'];

function balanceOf(head: XmlNode, codes: readonly string[]): { node: XmlNode; currency: string } | null {
  const balances = nodesOf(head, 'Bal');
  for (const code of codes) {
    const node = balances.find(
      (one) =>
        firstText(textAt(one, 'Tp', 'CdOrPrtry', 'Cd'), textAt(one, 'Tp', 'Cd'), textAt(one, 'Cd')) === code,
    );
    if (node !== undefined) return { node, currency: nodeAt(node, 'Amt')?.attributes.Ccy ?? '' };
  }
  return null;
}

/** `BOOK` by itself (to version 7) or in `Cd` (from version 8). Only what is booked is money; the rest may still vanish. */
const statusOf = (entry: XmlNode) => firstText(textAt(entry, 'Sts', 'Cd'), textAt(entry, 'Sts'));

/**
 * Maps camt.052, .053 and .054 of every version, by local names. An entry that cannot be read exactly is refused by itself;
 * entries that are not booked are left out, since they come again when they are.
 */
export function readCamt(emit: BankSink): CamtReader {
  let statements = 0;
  let currency = '';
  let tail: StatementTail = { fromOn: null, toOn: null, opening: null, closing: null };
  let created: XmlNode | null = null;
  let told: { entries: number | null; lineNo: number } = { entries: null, lineNo: 0 };
  let entries = 0;
  let stopped = false;

  const say = (
    is: 'refused' | 'left-out' | 'note',
    code: string,
    lineNo: number,
    params: BankRemark['params'] = {},
  ) => emit({ is, remark: { code, lineNo, params } });
  function stop(code: string, lineNo: number, params: BankRemark['params'] = {}) {
    if (!stopped) emit({ is: 'broken', remark: { code, lineNo, params } });
    stopped = true;
  }

  function currencyOf(head: XmlNode): string {
    const balance = balanceOf(head, closings) ?? balanceOf(head, openings);
    return firstText(textAt(head, 'Acct', 'Ccy'), balance?.currency ?? '');
  }

  function sumOf(head: XmlNode, codes: readonly string[], lineNo: number): bigint | null {
    const found = balanceOf(head, codes);
    if (found === null) return null;
    const sum = readCamtSum(found.node);
    if (!sum.ok) {
      say('note', 'balance-unreadable', lineNo, { code: sum.refusals[0]?.code ?? '' });
      return null;
    }
    if (sum.value.currency === currency) return sum.value.minor;
    say('note', 'balance-currency', lineNo);
    return null;
  }

  function daysOf(head: XmlNode): Pick<StatementTail, 'fromOn' | 'toOn'> {
    const span = nodeAt(head, 'FrToDt');
    const of = (name: string) =>
      span === null ? null : readCamtDay(nodeAt(span, `${name}Dt`) ?? nodeAt(span, `${name}DtTm`));
    const opening = balanceOf(head, openings);
    const closing = balanceOf(head, closings);
    const balanceDay = (found: ReturnType<typeof balanceOf>) =>
      found === null ? null : readCamtDay(nodeAt(found.node, 'Dt'));
    return { fromOn: of('Fr') ?? balanceDay(opening), toOn: of('To') ?? balanceDay(closing) };
  }

  return {
    statement(head, lineNo) {
      if (stopped) return;
      statements += 1;
      entries = 0;
      const account = readCamtAccount(nodeAt(head, 'Acct'));
      if (account === '') return stop('camt-no-account', lineNo);
      currency = currencyOf(head);
      const summary = textAt(head, 'TxsSummry', 'TtlNtries', 'NbOfNtries');
      told = { entries: /^\d{1,9}$/.test(summary) ? Number(summary) : null, lineNo };
      created = nodeAt(head, 'CreDtTm');
      const opening = sumOf(head, openings, lineNo);
      tail = { ...daysOf(head), opening, closing: sumOf(head, closings, lineNo) };
      const number = firstText(textAt(head, 'LglSeqNb'), textAt(head, 'ElctrncSeqNb'));
      const page = textAt(head, 'StmtPgntn', 'PgNb');
      const whole = page === '' ? number : `${number}/${page}`;
      emit({ is: 'statement', head: { account, currency, number: plainText(whole), opening, lineNo } });
    },
    entry(node, lineNo) {
      if (stopped) return;
      entries += 1;
      const status = statusOf(node);
      if (status !== 'BOOK') return say('left-out', 'not-booked', lineNo, { status: status.slice(0, 10) });
      const sum = readCamtSum(node);
      if (!sum.ok) {
        const [first] = sum.refusals;
        const text = textAt(node, 'Amt').slice(0, 40);
        return say('refused', first?.code ?? 'amount-malformed', lineNo, {
          text,
          currency: sum.ok ? '' : currency,
        });
      }
      if (currencyDigits(sum.value.currency) === null)
        return say('refused', 'currency-unknown', lineNo, { currency: sum.value.currency });
      const booking = readCamtDay(nodeAt(node, 'BookgDt'));
      if (nodeAt(node, 'BookgDt') !== null && booking === null)
        return say('refused', 'day-impossible', lineNo, { text: textAt(node, 'BookgDt', 'Dt').slice(0, 20) });
      const valueOn = readCamtDay(nodeAt(node, 'ValDt'));
      const bookedOn = booking ?? valueOn ?? tail.toOn ?? readCamtDay(created);
      if (bookedOn === null) return say('refused', 'camt-no-day', lineNo);
      if (booking === null) say('note', 'booking-day-missing', lineNo);
      const at: CamtEntryAt = { lineNo, bookedOn, valueOn, sum: sum.value };
      const { lines, unsplit } = splitCamtEntry(node, at);
      if (unsplit) say('note', 'details-do-not-add-up', lineNo);
      for (const line of lines) emit({ is: 'line', line });
    },
    statementEnd() {
      if (stopped) return;
      if (told.entries !== null && told.entries !== entries)
        say('note', 'control-count', told.lineNo, { told: told.entries, found: entries });
      emit({ is: 'end', tail });
    },
    end() {
      if (!stopped && statements === 0) stop('no-statement', 1);
    },
  };
}

import { currencyDigits } from '@duly/kernel/currency.ts';
import { type Day, dayOf } from '@duly/kernel/day.ts';
import type { BankRemark, BankSink, TextReader } from './bank-event.ts';
import type { BankLine } from './bank-line.ts';
import { exactAmount } from './exact-amount.ts';
import { type Mt940Details, readMt940Details, readNonSwift } from './mt940-details.ts';
import { type Mt940Entry, readMt940Entry } from './mt940-entry.ts';
import { mt940Kind } from './mt940-kind.ts';
import { fullYear } from './near-year.ts';
import { plainReference, plainText } from './plain-text.ts';

type Field = { readonly tag: string; readonly lineNo: number; readonly lines: string[] };
type Balance = { readonly minor: bigint; readonly currency: string; readonly on: Day };
type Open = {
  lineNo: number;
  account: string;
  number: string;
  currency: string;
  opening: Balance | null;
  closing: Balance | null;
  /** MT942 has no balances; its turnover fields are counts and sums of what it holds. */
  intraday: boolean;
  begun: boolean;
  entries: number;
};
type Held = {
  readonly lineNo: number;
  readonly entry: Mt940Entry;
  readonly texts: string[];
  other: string[];
};

const tagForm = /^:(\d{2,3}[A-Z]?|NS):(.*)$/s;
const balanceForm = /^([CD])(\d{2})(\d{2})(\d{2})([A-Z]{3})(\d{1,15},\d{0,6})$/;
const floorForm = /^([A-Z]{3})[CD ]?\d{1,15},\d{0,6}$/;
const turnoverForm = /^(\d{1,5})([A-Z]{3})(\d{1,15},\d{0,6})$/;
const ibanForm = /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/;

const decimal = (text: string) => text.replace(',', '.').replace(/\.$/, '');

function readBalance(text: string): Balance | null {
  const match = balanceForm.exec(text.trim());
  if (match === null) return null;
  const [, mark, year = '', month = '', day = '', currency = '', amount = ''] = match;
  const on = dayOf(fullYear(Number(year)), Number(month), Number(day));
  const minor = exactAmount(decimal(amount), currency);
  if (on === null || !minor.ok) return null;
  return { minor: mark === 'D' ? -minor.value : minor.value, currency, on };
}

/**
 * Reads MT940 and MT942, one line of text after another. Structure that is not as it should be breaks the file with its
 * place: an entry before its opening balance, a balance that is none, entries without a closing balance (the file was cut).
 * An entry whose sum or day is not possible is refused by itself, and the closing balance shows what is missing.
 */
export function readMt940(emit: BankSink): TextReader {
  let field: Field | null = null;
  let open: Open | null = null;
  let held: Held | null = null;
  let statements = 0;
  let stopped = false;

  const say = (is: 'refused' | 'note', code: string, lineNo: number, params: BankRemark['params'] = {}) =>
    emit({ is, remark: { code, lineNo, params } });
  function stop(code: string, lineNo: number, params: BankRemark['params'] = {}) {
    if (!stopped) emit({ is: 'broken', remark: { code, lineNo, params } });
    stopped = true;
  }

  function flush() {
    if (held === null || open === null) return;
    const line = lineOf(held, open.currency, say);
    if (line !== null) emit({ is: 'line', line });
    held = null;
  }

  function finish() {
    flush();
    const done = open;
    open = null;
    if (done === null || stopped) return;
    if (!done.begun) return stop('mt940-no-balance', done.lineNo);
    if (done.closing === null && !done.intraday) return stop('mt940-no-closing', done.lineNo);
    const { opening, closing } = done;
    const odd = opening !== null && closing !== null && opening.currency !== closing.currency;
    if (odd) say('note', 'balance-currency', done.lineNo);
    emit({
      is: 'end',
      tail: {
        fromOn: opening?.on ?? null,
        toOn: closing?.on ?? null,
        opening: odd ? null : (opening?.minor ?? null),
        closing: odd ? null : (closing?.minor ?? null),
      },
    });
  }

  function begin(currency: string, opening: Balance | null, lineNo: number) {
    if (open === null || open.account === '') return stop('mt940-no-account', lineNo);
    if (currencyDigits(currency) === null) return stop('currency-unknown', lineNo, { currency });
    if (open.begun) return;
    statements += 1;
    open.begun = true;
    open.currency = currency;
    open.opening = opening;
    const { account, number } = open;
    emit({
      is: 'statement',
      head: { account, currency, number, opening: opening?.minor ?? null, lineNo: open.lineNo },
    });
  }

  function takeEntry({ lines, lineNo }: Field) {
    flush();
    if (open === null || !open.begun) return stop('mt940-entry-early', lineNo);
    if (open.closing !== null) return stop('mt940-entry-late', lineNo);
    const entry = readMt940Entry(lines);
    if (entry === 'mt940-entry-malformed') return stop(entry, lineNo);
    open.entries += 1;
    if (entry === 'day-impossible')
      return say('refused', entry, lineNo, { text: (lines[0] ?? '').slice(0, 10) });
    if (entry.valueMoved) say('note', 'value-day-moved', lineNo, { text: (lines[0] ?? '').slice(0, 6) });
    held = { lineNo, entry, texts: [], other: [] };
  }

  function takeBalance(kind: 'opening' | 'closing', { lines, lineNo }: Field) {
    const balance = readBalance(lines[0] ?? '');
    if (balance === null) return stop('mt940-balance-malformed', lineNo);
    if (kind === 'opening') return begin(balance.currency, balance, lineNo);
    flush();
    if (open === null || !open.begun) return stop('mt940-no-balance', lineNo);
    open.closing = balance;
  }

  function takeTurnover({ lines, lineNo }: Field) {
    flush();
    const match = turnoverForm.exec((lines[0] ?? '').trim());
    if (match === null) return stop('mt940-balance-malformed', lineNo);
    say('note', 'turnover', lineNo, {
      count: Number(match[1]),
      sum: `${decimal(match[3] ?? '')} ${match[2]}`,
    });
  }

  const start = (lineNo: number): Open => ({
    lineNo,
    account: '',
    number: '',
    currency: '',
    opening: null,
    closing: null,
    intraday: false,
    begun: false,
    entries: 0,
  });

  function takeAccount({ lines, lineNo }: Field) {
    if (open === null) open = start(lineNo);
    if (open.account !== '') return stop('mt940-account-twice', lineNo);
    open.account = plainText(lines[0] ?? '');
  }

  function take(done: Field) {
    if (stopped) return;
    const { tag, lines, lineNo } = done;
    if (tag === '20') {
      finish();
      open = start(lineNo);
      return;
    }
    if (tag === '25' || tag === '25P') return takeAccount(done);
    if (tag === '61') return takeEntry(done);
    if (tag === '60F' || tag === '60M') {
      if (open?.begun === true) return stop('mt940-balance-twice', lineNo);
      return takeBalance('opening', done);
    }
    if (tag === '62F' || tag === '62M') return takeBalance('closing', done);
    if (tag === '86') {
      held?.texts.push(...lines.filter((line) => line !== ''));
      return;
    }
    if (tag === 'NS') {
      if (held !== null) held.other.push(...lines);
      return;
    }
    takeRest(done);
  }

  function takeRest(done: Field) {
    const { tag, lines, lineNo } = done;
    if (open === null) return;
    if (tag === '28' || tag === '28C') open.number = plainText(lines[0] ?? '');
    else if (tag === '34F') {
      const match = floorForm.exec((lines[0] ?? '').trim());
      if (match === null) return stop('mt940-balance-malformed', lineNo);
      open.intraday = true;
      begin(match[1] ?? '', null, lineNo);
    } else if (tag === '90D' || tag === '90C') takeTurnover(done);
  }

  function close() {
    if (field !== null) take(field);
    field = null;
  }

  return {
    line(raw, lineNo) {
      if (stopped) return;
      const text = raw.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '');
      const tag = tagForm.exec(text);
      if (tag !== null) {
        close();
        field = { tag: tag[1] ?? '', lineNo, lines: [tag[2] ?? ''] };
      } else if (/^-\}?/.test(text) && text.replace(/^-\}?(?:\{5:.*)?/, '') === '') {
        close();
        finish();
      } else if (text.startsWith('{1:') || text.startsWith('{4:')) {
        close();
        finish();
      } else if (field !== null && text.trim() !== '') field.lines.push(text);
    },
    end() {
      close();
      finish();
      if (!stopped && statements === 0) stop('no-statement', 1);
    },
  };
}

type Say = (is: 'refused' | 'note', code: string, lineNo: number, params?: BankRemark['params']) => void;

function lineOf({ lineNo, entry, texts, other }: Held, currency: string, say: Say): BankLine | null {
  const amount = exactAmount(entry.amount, currency);
  if (!amount.ok) {
    say('refused', amount.refusals[0]?.code ?? 'amount-malformed', lineNo, { text: entry.amount, currency });
    return null;
  }
  const details: Mt940Details =
    texts.length === 0 && other.length > 0 ? readNonSwift(other) : readMt940Details(texts);
  const kind = mt940Kind(
    entry.typeCode,
    details.businessCode,
    entry.reversal || details.returnReason.length > 3,
  );
  const customer = /^(?:EREF|PREF|MARF)$/.test(entry.customerReference)
    ? ''
    : plainReference(entry.customerReference);
  const endToEndId = details.endToEndId || customer;
  const bankReference = plainReference(entry.bankReference);
  const iban = ibanForm.exec(`${entry.customerReference} ${entry.more}`)?.[0] ?? '';
  return {
    lineNo,
    bookedOn: entry.bookedOn,
    valueOn: entry.valueOn,
    currency,
    amountMinor: entry.incoming ? amount.value : -amount.value,
    kind,
    payerName:
      details.payerName ||
      plainText(entry.name) ||
      (iban === '' ? '' : plainText(entry.more.replace(iban, ''))),
    payerAccount: details.payerAccount || iban,
    remittance: details.remittance || plainText(entry.more),
    structuredReference: '',
    endToEndId: endToEndId === iban ? '' : endToEndId,
    bankReference,
    returns: kind === 'return' ? endToEndId || bankReference || '?' : '',
    returnReason: kind === 'return' ? details.returnReason : '',
    whole: null,
  };
}

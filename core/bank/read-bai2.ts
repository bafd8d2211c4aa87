import { currencyDigits } from '@duly/kernel/currency.ts';
import { type Day, dayOf } from '@duly/kernel/day.ts';
import { maxMinor } from '@duly/kernel/money.ts';
import { bai2Kind, bai2Sign, returnReasonIn } from './bai2-kind.ts';
import { bai2Code, plainFields, readBai2Detail } from './bai2-record.ts';
import type { BankRemark, BankSink, TextReader } from './bank-event.ts';
import { fullYear } from './near-year.ts';
import { plainReference, plainText } from './plain-text.ts';

type Group = {
  readonly asOf: Day;
  readonly currency: string;
  sum: bigint;
  accounts: number;
  records: number;
};
type Account = {
  readonly lineNo: number;
  readonly opening: bigint | null;
  readonly closing: bigint | null;
  sum: bigint;
  records: number;
};

const amountForm = /^[+-]?\d{1,20}$/;

/** Minor units as BAI2 writes them: digits without a point. Null: no such number; an empty field is nothing to add. */
function minorOf(text: string): bigint | null {
  const clean = text.trim();
  if (clean === '') return 0n;
  if (!amountForm.test(clean)) return null;
  const minor = BigInt(clean.replace('+', ''));
  return minor > maxMinor || minor < -maxMinor ? null : minor;
}

function dayOfText(text: string): Day | null {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(text.trim());
  return match === null ? null : dayOf(fullYear(Number(match[1])), Number(match[2]), Number(match[3]));
}

/** Balances and sums of an account record by their type codes. Fields come in fours, and empty ones may stand between. */
function summariesOf(fields: readonly string[]): { byType: Map<string, bigint>; sum: bigint } | null {
  const byType = new Map<string, bigint>();
  let sum = 0n;
  for (let at = 2; at < fields.length; ) {
    const type = (fields[at] ?? '').trim();
    if (type === '') {
      at += 1;
      continue;
    }
    const minor = minorOf(fields[at + 1] ?? '');
    if (!/^\d{3}$/.test(type) || minor === null) return null;
    byType.set(type, minor);
    sum += minor;
    const funds = (fields[at + 3] ?? '').trim();
    at +=
      4 + (funds === 'V' ? 2 : funds === 'S' ? 3 : funds === 'D' ? 1 + 2 * Number(fields[at + 4] || 0) : 0);
  }
  return { byType, sum };
}

/**
 * Reads BAI2, one line of text after another. Records out of their order, a group or account without its end, or a file
 * without its end break the file; control sums and counts that do not fit are noted, since some banks write them wrong.
 */
export function readBai2(emit: BankSink): TextReader {
  let group: Group | null = null;
  let account: Account | null = null;
  let accountCurrency = '';
  let pending: { code: string; lineNo: number; lines: string[] } | null = null;
  let begun = false;
  let ended = false;
  let stopped = false;
  let statements = 0;

  const note = (code: string, lineNo: number, params: BankRemark['params'] = {}) =>
    emit({ is: 'note', remark: { code, lineNo, params } });
  function stop(code: string, lineNo: number, params: BankRemark['params'] = {}) {
    if (!stopped) emit({ is: 'broken', remark: { code, lineNo, params } });
    stopped = true;
  }
  function checkControl(fields: readonly string[], sum: bigint, records: number, at: number, lineNo: number) {
    const [told, counted] = [minorOf(fields[0] ?? ''), (fields[at] ?? '').trim()];
    if ((fields[0] ?? '').trim() !== '' && told !== sum)
      note('control-sum', lineNo, {
        toldMinor: (told ?? 0n).toString(),
        foundMinor: sum.toString(),
        currency: accountCurrency,
      });
    if (counted !== '' && Number(counted) !== records)
      note('control-count', lineNo, { told: counted, found: records });
  }

  function takeGroup(fields: readonly string[], lineNo: number) {
    if (!begun || group !== null) return stop('bai2-out-of-order', lineNo, { record: '02' });
    const asOf = dayOfText(fields[3] ?? '');
    if (asOf === null) return stop('bai2-day', lineNo, { text: (fields[3] ?? '').slice(0, 10) });
    // Without one, BAI2 means US dollars.
    group = { asOf, currency: (fields[5] ?? '').trim() || 'USD', sum: 0n, accounts: 0, records: 0 };
  }

  function takeAccount(fields: readonly string[], lineNo: number) {
    if (group === null || account !== null) return stop('bai2-out-of-order', lineNo, { record: '03' });
    accountCurrency = (fields[1] ?? '').trim() || group.currency;
    if (currencyDigits(accountCurrency) === null)
      return stop('currency-unknown', lineNo, { currency: accountCurrency.slice(0, 10) });
    const found = summariesOf(fields);
    if (found === null) return stop('bai2-balance', lineNo);
    const name = plainText(fields[0] ?? '');
    if (name === '') return stop('bai2-no-account', lineNo);
    const opening = found.byType.get('010') ?? null;
    account = { lineNo, opening, closing: found.byType.get('015') ?? null, sum: found.sum, records: 0 };
    statements += 1;
    emit({
      is: 'statement',
      head: { account: name, currency: accountCurrency, number: '', opening, lineNo },
    });
  }

  function takeDetail(lines: readonly string[], lineNo: number) {
    if (account === null || group === null) return stop('bai2-out-of-order', lineNo, { record: '16' });
    const detail = readBai2Detail(lines);
    if (detail === null) return stop('bai2-detail', lineNo);
    const minor = detail.amount.trim() === '' ? null : minorOf(detail.amount);
    const code = /^\d{3}$/.test(detail.type) ? Number(detail.type) : null;
    if (code === null) return stop('bai2-detail', lineNo);
    const sign = bai2Sign(code);
    if (sign === null) {
      account.sum += minor ?? 0n;
      return emit({ is: 'left-out', remark: { code: 'not-money', lineNo, params: { type: code } } });
    }
    if (minor === null) {
      const params = { text: detail.amount.slice(0, 24), currency: accountCurrency };
      return emit({ is: 'refused', remark: { code: 'amount-malformed', lineNo, params } });
    }
    account.sum += minor;
    const text = plainText(detail.text);
    const kind = bai2Kind(code, text);
    const [bankReference, endToEndId] = [
      plainReference(detail.bankReference),
      plainReference(detail.customerReference),
    ];
    emit({
      is: 'line',
      line: {
        lineNo,
        bookedOn: group.asOf,
        valueOn: dayOfText(detail.valueOn),
        currency: accountCurrency,
        amountMinor: sign === 1 ? minor : -minor,
        kind,
        payerName: plainText(/\bDBNM: ([^,]+?)(?= [A-Z]{4}: |$)/.exec(text)?.[1] ?? ''),
        payerAccount: plainText(/\bDACT: (\S+)/.exec(text)?.[1] ?? ''),
        remittance: text,
        structuredReference: '',
        endToEndId,
        bankReference,
        returns: kind === 'return' ? endToEndId || bankReference || '?' : '',
        returnReason: kind === 'return' ? returnReasonIn(detail.text) : '',
        whole: null,
      },
    });
  }

  function endAccount(fields: readonly string[], lineNo: number) {
    if (account === null || group === null) return stop('bai2-out-of-order', lineNo, { record: '49' });
    checkControl(fields, account.sum, account.records, 1, lineNo);
    const { opening, closing } = account;
    emit({ is: 'end', tail: { fromOn: group.asOf, toOn: group.asOf, opening, closing } });
    group.sum += minorOf(fields[0] ?? '') ?? 0n;
    group.accounts += 1;
    group.records += account.records;
    account = null;
  }

  function endGroup(fields: readonly string[], lineNo: number, lines: number) {
    if (group === null || account !== null) return stop('bai2-out-of-order', lineNo, { record: '98' });
    checkControl(fields, group.sum, group.records + lines, 2, lineNo);
    group = null;
  }

  function take() {
    const record = pending;
    pending = null;
    if (record === null || stopped) return;
    const { code, lineNo, lines } = record;
    if (ended) return stop('bai2-out-of-order', lineNo, { record: code });
    if (account !== null) account.records += lines.length;
    else if (group !== null && code === '02') group.records += lines.length;
    if (code === '16') return takeDetail(lines, lineNo);
    const fields = plainFields(lines);
    if (code === '01') {
      if (begun) return stop('bai2-out-of-order', lineNo, { record: code });
      begun = true;
    } else if (code === '02') {
      takeGroup(fields, lineNo);
      if (group !== null) (group as Group).records = lines.length;
    } else if (code === '03') {
      takeAccount(fields, lineNo);
      if (account !== null) (account as Account).records = lines.length;
    } else if (code === '49') endAccount(fields, lineNo);
    else if (code === '98') endGroup(fields, lineNo, lines.length);
    else if (group !== null || !begun) stop('bai2-out-of-order', lineNo, { record: code });
    else ended = true;
  }

  return {
    line(text, lineNo) {
      if (stopped || text.trim() === '') return;
      const code = bai2Code(text);
      if (code === '88' && pending !== null) {
        pending.lines.push(text);
        return;
      }
      take();
      if (stopped) return;
      if (code === null || code === '88') return stop('bai2-record', lineNo, { text: text.slice(0, 3) });
      pending = { code, lineNo, lines: [text] };
    },
    end() {
      take();
      if (stopped) return;
      if (!ended) stop('bai2-cut', 1);
      else if (statements === 0) stop('no-statement', 1);
    },
  };
}

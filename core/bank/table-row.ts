import { currencyDigits } from '@duly/kernel/currency.ts';
import type { Day } from '@duly/kernel/day.ts';
import { readAmount } from '../imports/read-amount.ts';
import { type DateFormat, readDay } from '../imports/read-day.ts';
import type { BankRemark } from './bank-event.ts';
import { type BankLine, plainLine } from './bank-line.ts';
import { plainReference, plainText } from './plain-text.ts';
import { currencyOfName, type TableField } from './table-formats.ts';
import { kindByWords } from './table-kind.ts';
import type { TablePlan } from './table-plan.ts';
import { refundedOrder, walletFee, walletWay } from './wallet-row.ts';

/** What a row says: its lines (a netted fee is one of its own) and balance, or why it is none. */
export type TableRowReading =
  | {
      readonly lines: readonly BankLine[];
      readonly balance: bigint | null;
      readonly balanceUnreadable: boolean;
    }
  | { readonly refused: BankRemark }
  | { readonly leftOut: BankRemark };

export type TableTerms = {
  readonly plan: TablePlan;
  readonly dates: DateFormat | null;
  /** The currency of rows that name none. */
  readonly currency: string;
};

/** Money of a cell, blanks and tabs aside; null when the cell is empty. */
function amountOf(text: string, currency: string): bigint | { fault: string } | null {
  const clean = text.replace(/[\s￥¥]/g, '');
  if (clean === '' || clean === '-' || clean === '/') return null;
  const read = readAmount(clean, currency, 'point');
  return 'fault' in read ? { fault: read.fault } : read.minor;
}

type Sum = { minor: bigint } | { leftOut: string } | { fault: string; text: string };

/** Reads rows under one plan. */
export function tableRowReader({ plan, dates, currency: usual }: TableTerms) {
  const { columns, sign } = plan;
  const wallet = sign === 'wallet';

  function sumOf(cell: (field: TableField) => string, currency: string): Sum {
    if (sign === 'two-columns') return twoColumns(cell('credit'), cell('debit'), currency);
    const text = cell('amount');
    const amount = amountOf(text, currency);
    if (amount === null) return { fault: 'amount-missing', text };
    if (typeof amount !== 'bigint') return { fault: amount.fault, text };
    if (sign === 'signed') return { minor: amount };
    if (sign === 'spent') return { minor: -amount };
    if (sign === 'marked') return marked(cell('direction'), amount);
    const way = walletWay(cell('direction'), cell('status'), cell('kind'));
    if ('leftOut' in way) return way;
    return { minor: BigInt(way.sign) * amount };
  }

  function read(cells: readonly string[], lineNo: number): TableRowReading {
    const cell = (field: TableField): string => {
      const at = columns[field];
      return at === undefined ? '' : (cells[at] ?? '').trim();
    };
    const refused = (code: string, text: string, more: BankRemark['params'] = {}): TableRowReading => ({
      refused: { code, lineNo, params: { text: text.slice(0, 40), ...more } },
    });
    const day = dayOf(cell('day'));
    if (typeof day === 'string') return refused(day, cell('day'));
    const currency =
      cell('currency') === '' || cell('currency') === '-' ? usual : currencyOfName(cell('currency'));
    if (currencyDigits(currency) === null) return refused('currency-unknown', currency, { currency });
    const sum = sumOf(cell, currency);
    if ('fault' in sum) return refused(sum.fault, sum.text, { currency });
    if ('leftOut' in sum)
      return { leftOut: { code: sum.leftOut, lineNo, params: { text: cell('amount').slice(0, 24) } } };
    const valueOn = dayOf(cell('valueDay'));
    const at = { lineNo, bookedOn: day, valueOn: typeof valueOn === 'string' ? null : valueOn, currency };
    const balance = amountOf(cell('balance'), currency);
    return {
      lines: linesOf(cell, at, sum.minor),
      balance: typeof balance === 'bigint' ? balance : null,
      balanceUnreadable: balance !== null && typeof balance !== 'bigint',
    };
  }

  function dayOf(text: string): Day | string {
    return text === '' ? 'day-missing' : readDay(text, dates);
  }

  function linesOf(
    cell: (field: TableField) => string,
    at: Pick<BankLine, 'lineNo' | 'bookedOn' | 'valueOn' | 'currency'>,
    minor: bigint,
  ): BankLine[] {
    const saying = [...new Set([cell('words'), cell('moreWords'), cell('remark')].map(unsaid))].filter(
      Boolean,
    );
    const kind = kindByWords(`${cell('kind')} ${wallet ? cell('status') : cell('words')}`.trim(), wallet);
    const [bankReference, endToEndId] = [
      plainReference(cell('reference')),
      plainReference(cell('merchantReference')),
    ];
    const line: BankLine = {
      ...plainLine,
      ...at,
      amountMinor: minor,
      kind,
      payerName: plainText(unsaid(cell('name'))),
      payerAccount: plainText(unsaid(cell('counterAccount'))),
      remittance: plainText(saying.join(' ')),
      endToEndId,
      bankReference,
      returns: kind === 'return' ? refundedOrder(bankReference, endToEndId) : '',
    };
    const fee = wallet && minor < 0n ? amountOf(walletFee(cell('remark')) ?? '', at.currency) : null;
    if (typeof fee !== 'bigint' || fee <= 0n || fee >= -minor) return [line];
    return [
      { ...line, amountMinor: minor + fee },
      {
        ...plainLine,
        ...at,
        amountMinor: -fee,
        kind: 'fee',
        bankReference,
        endToEndId,
        remittance: plainText(cell('remark')),
      },
    ];
  }

  return read;
}

// Banks fill a field that says nothing with strokes or stars.
const unsaid = (text: string): string => (/^(?:\/|-+|\*+)$/.test(text.trim()) ? '' : text);

function twoColumns(creditText: string, debitText: string, currency: string): Sum {
  const [credit, debit] = [amountOf(creditText, currency), amountOf(debitText, currency)];
  if (credit !== null && typeof credit !== 'bigint') return { fault: credit.fault, text: creditText };
  if (debit !== null && typeof debit !== 'bigint') return { fault: debit.fault, text: debitText };
  if (credit === null && debit === null) return { fault: 'amount-missing', text: '' };
  const [into, out] = [credit ?? 0n, debit ?? 0n];
  // Both at once would be one row for two movements: nobody can say which is meant.
  if (into !== 0n && out !== 0n) return { fault: 'amount-both-ways', text: `${creditText} ${debitText}` };
  return { minor: into !== 0n ? into : out > 0n ? -out : out };
}

function marked(direction: string, amount: bigint): Sum {
  const size = amount < 0n ? -amount : amount;
  if (/贷|收|^\+|\bCR|CREDIT|^C$|^IN$/i.test(direction)) return { minor: size };
  if (/借|支|付|^-|\bDR|DEBIT|^D$|^OUT$/i.test(direction)) return { minor: -size };
  return { fault: 'direction-unknown', text: direction };
}

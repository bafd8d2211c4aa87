import { readAmount } from '../imports/read-amount.ts';
import type { BankRemark } from './bank-event.ts';

type Told = { readonly count: number | null; readonly minor: bigint | null };

/** Totals that a bill tells of itself. */
export type ToldTotals = {
  readonly rows: number | null;
  readonly in: Told | null;
  readonly out: Told | null;
};

const minorOf = (text: string | undefined): bigint | null => {
  const read = readAmount((text ?? '').replace(/[\s￥¥]/g, ''), 'CNY', 'point');
  return 'minor' in read ? read.minor : null;
};

/** Totals in a bill's preamble: 共43笔记录, 收入：1笔 0.35元, 支出：1笔 28.16元. */
export function preambleTotals(preamble: readonly string[]): ToldTotals {
  const find = (form: RegExp) =>
    preamble.map((line) => form.exec(line)).find((match) => match !== null) ?? null;
  const told = (word: string): Told | null => {
    const match = find(new RegExp(`^\\s*${word}[:：]\\s*(\\d+)笔\\s*([\\d.,]+)元`));
    return match === null ? null : { count: Number(match[1]), minor: minorOf(match[2]) };
  };
  const rows = find(/共\s*(\d+)\s*笔/);
  return { rows: rows === null ? null : Number(rows[1]), in: told('收入'), out: told('支出') };
}

export type FoundTotals = {
  rows: number;
  inCount: number;
  inMinor: bigint;
  outCount: number;
  outMinor: bigint;
};

/** Compares what a bill tells of itself with its rows. Bills do not always agree with themselves, so it is said, not refused. */
export function compareTotals(
  told: ToldTotals,
  found: FoundTotals,
  currency: string,
  lineNo: number,
): BankRemark[] {
  const remarks: BankRemark[] = [];
  let compared = 0;
  const counted = (code: string, toldCount: number | null | undefined, foundCount: number) => {
    if (toldCount === null || toldCount === undefined) return;
    compared += 1;
    if (toldCount !== foundCount)
      remarks.push({ code, lineNo, params: { told: toldCount, found: foundCount } });
  };
  const summed = (code: string, toldSum: bigint | null | undefined, foundSum: bigint) => {
    if (toldSum === null || toldSum === undefined) return;
    compared += 1;
    if (toldSum === foundSum) return;
    const params = { toldMinor: toldSum.toString(), foundMinor: foundSum.toString(), currency };
    remarks.push({ code, lineNo, params });
  };
  counted('totals-rows', told.rows, found.rows);
  counted('totals-in-count', told.in?.count, found.inCount);
  summed('totals-in-sum', told.in?.minor, found.inMinor);
  counted('totals-out-count', told.out?.count, found.outCount);
  summed('totals-out-sum', told.out?.minor, found.outMinor);
  if (compared > 0 && remarks.length === 0) remarks.push({ code: 'totals-agree', lineNo, params: {} });
  return remarks;
}

/** Whether a row is a total of the rows above it. */
export function isTotalsLine(cells: readonly string[]): boolean {
  return /^(?:[\p{Script=Han}]{0,4}合计(?:金额)?|总计|total)$/iu.test((cells[0] ?? '').trim());
}

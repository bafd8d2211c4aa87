import type { Day } from '@duly/kernel/day.ts';
import { readAmount } from '../imports/read-amount.ts';
import { balanceChain } from './balance-chain.ts';
import type { BankSink } from './bank-event.ts';
import { preambleAccount, type TableCells, type TablePlan } from './table-plan.ts';
import { type TableTerms, tableRowReader } from './table-row.ts';
import {
  compareTotals,
  type FoundTotals,
  isTotalsLine,
  preambleTotals,
  type ToldTotals,
} from './told-totals.ts';

/** A reader of rows, handed one after another from the row behind the headings. */
export type TableReader = {
  row(row: TableCells): void;
  /** No more rows. @param cut whether the file ended inside its last line */
  end(cut: boolean): void;
};

/** Sums of a totals row (合计金额) in the columns of money in and out. */
function totalsOf(plan: TablePlan, cells: readonly string[], currency: string): ToldTotals {
  const told = (at: number | undefined) => {
    const read = readAmount((cells[at ?? -1] ?? '').replace(/\s/g, ''), currency, 'point');
    return 'minor' in read ? { count: null, minor: read.minor } : null;
  };
  return { rows: null, in: told(plan.columns.credit), out: told(plan.columns.debit) };
}

/**
 * Reads a bank's or wallet's table as one statement. A row that cannot be read is refused by itself with its reason; what a
 * bill tells of itself and the running balance are compared with the rows and said.
 */
export function readTable(emit: BankSink, terms: TableTerms): TableReader {
  const { plan, currency } = terms;
  const read = tableRowReader(terms);
  const chain = balanceChain();
  const found: FoundTotals = { rows: 0, inCount: 0, inMinor: 0n, outCount: 0, outMinor: 0n };
  let told: ToldTotals = preambleTotals(plan.preamble);
  let held: TableCells | null = null;
  let begun = false;
  let unreadableBalances = 0;
  let currencies = new Set<string>();
  let from: Day | null = null;
  let to: Day | null = null;

  function accountOf(cells: readonly string[]): string {
    const own = plan.columns.ownAccount;
    const named = own === undefined ? '' : (cells[own] ?? '').replace(/['\s]/g, '');
    // Four digits of a card are an end and not a number.
    return named === '' ? preambleAccount(plan.preamble) : /^\d{4}$/.test(named) ? `****${named}` : named;
  }

  function begin({ cells, lineNo }: TableCells) {
    if (begun) return;
    begun = true;
    emit({
      is: 'statement',
      head: { account: accountOf(cells), currency, number: '', opening: null, lineNo },
    });
  }

  function count(minor: bigint) {
    if (minor > 0n) {
      found.inCount += 1;
      found.inMinor += minor;
    } else if (minor < 0n) {
      found.outCount += 1;
      found.outMinor -= minor;
    }
  }

  function take(row: TableCells) {
    if (isTotalsLine(row.cells)) {
      told = totalsOf(plan, row.cells, currency);
      return;
    }
    begin(row);
    found.rows += 1;
    const reading = read(row.cells, row.lineNo);
    if ('refused' in reading) return emit({ is: 'refused', remark: reading.refused });
    if ('leftOut' in reading) return emit({ is: 'left-out', remark: reading.leftOut });
    const minor = reading.lines.reduce((sum, line) => sum + line.amountMinor, 0n);
    if (reading.balanceUnreadable) unreadableBalances += 1;
    chain.row(minor, reading.balance, row.lineNo);
    count(minor);
    for (const line of reading.lines) {
      currencies.add(line.currency);
      if (from === null || line.bookedOn < from) from = line.bookedOn;
      if (to === null || line.bookedOn > to) to = line.bookedOn;
      emit({ is: 'line', line });
    }
  }

  // A movement above the headings is a row that slipped there; passing it over would lose it.
  function takeAbove() {
    for (const { cells, lineNo } of plan.above)
      if ('lines' in read(cells, lineNo))
        emit({ is: 'refused', remark: { code: 'row-above-headings', lineNo, params: {} } });
  }

  return {
    row(row) {
      if (row.cells.every((cell) => cell.trim() === '')) return;
      if (held !== null) take(held);
      held = row;
    },
    end(cut) {
      const last = held;
      held = null;
      if (last !== null) {
        const short = cut && last.cells.length < plan.width && !isTotalsLine(last.cells);
        if (short) {
          begin(last);
          emit({ is: 'refused', remark: { code: 'row-cut', lineNo: last.lineNo, params: { text: '' } } });
        } else take(last);
      }
      if (!begun)
        return emit({
          is: 'broken',
          remark: { code: 'table-no-rows', lineNo: Math.max(1, plan.headingLine), params: {} },
        });
      takeAbove();
      const at = Math.max(1, plan.headingLine);
      for (const remark of compareTotals(told, found, currency, at)) emit({ is: 'note', remark });
      if (unreadableBalances > 0)
        emit({
          is: 'note',
          remark: { code: 'balances-unreadable', lineNo: at, params: { rows: unreadableBalances } },
        });
      const proof =
        currencies.size > 1 ? { opening: null, closing: null, breaks: 0, firstBreak: 0 } : chain.prove();
      if (currencies.size > 1)
        emit({
          is: 'note',
          remark: {
            code: 'several-currencies',
            lineNo: at,
            params: { codes: [...currencies].sort().join(' ') },
          },
        });
      if (proof.breaks > 0)
        emit({
          is: 'note',
          remark: { code: 'balance-chain', lineNo: proof.firstBreak, params: { rows: proof.breaks } },
        });
      currencies = new Set();
      emit({ is: 'end', tail: { fromOn: from, toOn: to, opening: proof.opening, closing: proof.closing } });
    },
  };
}

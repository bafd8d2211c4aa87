import type { BankEvent, StatementHead, StatementTail } from '@duly/core/bank/bank-event.ts';
import type { BankLine } from '@duly/core/bank/bank-line.ts';
import { lineIdentity, wholeIdentity } from '@duly/core/bank/line-identity.ts';
import type { LineSum } from '@duly/core/bank/prove-sums.ts';
import { addsUp } from '@duly/core/bank/statement-checks.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import { deriveBankLineId, deriveStatementId } from '../keys/derive-id.ts';
import type { TenantKeys } from '../keys/open-keys.ts';
import { maxBankLines, maxStatements } from './limits.ts';
import { lineRow } from './line-row.ts';
import { type OwnSide, ownSide } from './own-side.ts';
import { remarkList } from './remark-list.ts';

/** A statement as it is stored. */
export type PlacedStatement = {
  readonly statementId: string;
  readonly account: string;
  readonly designated: boolean;
  readonly currency: string;
  readonly number: string;
  readonly lineNo: number;
  readonly lines: number;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly opening: bigint | null;
  readonly closing: bigint | null;
  readonly moved: bigint;
  readonly addsUp: boolean | null;
};

type OpenStatement = {
  readonly statementId: string;
  readonly head: StatementHead;
  readonly side: OwnSide;
  /** How often each identity was met; a repeated statement counts anew, so that its lines are the same ones again. */
  readonly counts: Map<string, number>;
  currency: string;
  lines: number;
  moved: bigint;
};

export type PlaceTerms = {
  readonly keys: TenantKeys;
  readonly fileId: string;
  readonly said: string | null;
  readonly designated: readonly string[];
  readonly currency: string;
};

const dayText = (day: Day | null) => (day === null ? null : formatDay(day));

/**
 * Gives everything that a file holds its place: ids, the account, the running number among equal movements, sums. Equal
 * movements are counted over the whole file, because two coffees may stand in two statements of one day.
 */
export function placeEvents(terms: PlaceTerms) {
  const remarks = remarkList();
  const statements: PlacedStatement[] = [];
  const sums = new Map<string, { lines: number; minor: bigint }>();
  const fileCounts = new Map<string, number>();
  const heads = new Set<string>();
  let lines = 0;
  let open: OpenStatement | null = null;
  let wholeNo: { identity: string; lineNo: number; id: string } | null = null;

  function begin(head: StatementHead): Refusal | null {
    const side = ownSide(head.account, terms.said, terms.designated);
    if (!side.ok) {
      const [first] = side.refusals;
      return refusal(first?.code ?? '', { line: head.lineNo, ...first?.params });
    }
    if (statements.length >= maxStatements) return refusal('too-many-statements', { max: maxStatements });
    // The same number, account and opening sum once more is the same statement once more. A nought is no number.
    const known = `${side.value.account}|${head.currency}|${head.number}|${head.opening}`;
    const repeated = head.opening !== null && /[1-9]/.test(head.number) && heads.has(known);
    heads.add(known);
    if (repeated)
      remarks.add('note', {
        code: 'statement-repeated',
        lineNo: head.lineNo,
        params: { number: head.number },
      });
    open = {
      statementId: deriveStatementId(terms.keys, terms.fileId, statements.length),
      head,
      side: side.value,
      counts: repeated ? new Map() : fileCounts,
      currency: head.currency,
      lines: 0,
      moved: 0n,
    };
    return null;
  }

  function number(counts: Map<string, number>, identity: string): string {
    const first = deriveBankLineId(terms.keys, identity, 1);
    const nth = (counts.get(first) ?? 0) + 1;
    counts.set(first, nth);
    return nth === 1 ? first : deriveBankLineId(terms.keys, identity, nth);
  }

  /** The id that the booking has as a whole; parts of one booking stand on one line of the file and share it. */
  function wholeOf(statement: OpenStatement, line: BankLine): string | null {
    if (line.whole === null) return null;
    const identity = wholeIdentity(statement.side.account, line, line.whole);
    if (identity === null) return null;
    if (wholeNo?.identity !== identity || wholeNo.lineNo !== line.lineNo)
      wholeNo = { identity, lineNo: line.lineNo, id: number(statement.counts, identity) };
    return wholeNo.id;
  }

  function place(line: BankLine): string | Refusal {
    if (open === null) throw new Error('a line before its statement');
    lines += 1;
    if (lines > maxBankLines) return refusal('too-many-lines', { max: maxBankLines });
    open.currency ||= line.currency;
    open.lines += 1;
    if (line.currency === open.currency) open.moved += line.amountMinor;
    const sum = sums.get(line.currency) ?? { lines: 0, minor: 0n };
    sum.lines += 1;
    sum.minor += line.amountMinor;
    sums.set(line.currency, sum);
    const { account, designated } = open.side;
    const wholeId = wholeOf(open, line);
    return lineRow(terms.keys, {
      line,
      lineId: number(open.counts, lineIdentity(account, line)),
      wholeId,
      statementId: open.statementId,
      account,
      setAside: designated ? (line.amountMinor === 0n ? 'zero-amount' : null) : 'account-not-designated',
    });
  }

  function end(tail: StatementTail): void {
    if (open === null) return;
    const { statementId, head, side, moved } = open;
    const sumsUp = addsUp(tail.opening, moved, tail.closing);
    if (sumsUp === false) {
      const missing = (tail.closing ?? 0n) - (tail.opening ?? 0n) - moved;
      remarks.add('note', {
        code: 'does-not-add-up',
        lineNo: head.lineNo,
        params: { number: head.number, missing: missing.toString(), currency: open.currency },
      });
    }
    statements.push({
      statementId,
      account: side.account,
      designated: side.designated,
      currency: open.currency || terms.currency,
      number: head.number,
      lineNo: head.lineNo,
      lines: open.lines,
      fromOn: dayText(tail.fromOn),
      toOn: dayText(tail.toOn),
      opening: tail.opening,
      closing: tail.closing,
      moved,
      addsUp: sumsUp,
    });
    open = null;
  }

  return {
    remarks,
    statements,
    sums: sums as ReadonlyMap<string, LineSum>,
    lines: () => lines,
    /** Takes one event. Answers a row to store, why the file is refused, or null. */
    take(event: BankEvent): string | Refusal | null {
      if (event.is === 'line') return place(event.line);
      if (event.is === 'statement') return begin(event.head);
      if (event.is === 'end') end(event.tail);
      else if (event.is !== 'broken') remarks.add(event.is, event.remark);
      return null;
    },
  };
}

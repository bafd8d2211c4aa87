import type { Day } from '@duly/kernel/day.ts';
import type { BankLine } from './bank-line.ts';

/** Something that people should know: a code of core/bank/remark-codes.ts, where it stands, and the figures of its words. */
export type BankRemark = {
  readonly code: string;
  readonly lineNo: number;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Where a statement begins: whose account it is. `account` is '' where the file does not say. */
export type StatementHead = {
  readonly account: string;
  readonly currency: string;
  readonly number: string;
  /** Opening sum where it stands before the lines; null where the file tells it later or never. */
  readonly opening: bigint | null;
  readonly lineNo: number;
};

/** What is known of a statement when its last line has been read. */
export type StatementTail = {
  readonly fromOn: Day | null;
  readonly toOn: Day | null;
  readonly opening: bigint | null;
  readonly closing: bigint | null;
};

/**
 * What a reader finds, in the order of the file. `refused`: a row that cannot be read, with the reason; `left-out`: a row
 * that is no movement of money; `broken`: the file cannot be relied on, and nothing of it is taken.
 */
export type BankEvent =
  | { readonly is: 'statement'; readonly head: StatementHead }
  | { readonly is: 'line'; readonly line: BankLine }
  | { readonly is: 'refused' | 'left-out' | 'note' | 'broken'; readonly remark: BankRemark }
  | { readonly is: 'end'; readonly tail: StatementTail };

export type BankSink = (event: BankEvent) => void;

/** A reader of text, handed one line after another. After `broken` it says no more. */
export type TextReader = {
  /** @param lineNo from 1 */
  line(text: string, lineNo: number): void;
  /** No more lines. @param cut whether the last line had no line end */
  end(cut: boolean): void;
};

/** What the balances behind the rows of a table prove. */
export type ChainProof = {
  readonly opening: bigint | null;
  readonly closing: bigint | null;
  /** Neighbouring rows whose balances do not fit their sums, and the line of the first. */
  readonly breaks: number;
  readonly firstBreak: number;
};

/**
 * Follows the running balance of a table, which may run forwards or backwards: every balance is the one before and the
 * row's sum. A row that is missing, doubled or has the wrong sign breaks it.
 */
export function balanceChain(): {
  row(minor: bigint, balance: bigint | null, lineNo: number): void;
  prove(): ChainProof;
} {
  type Row = { readonly minor: bigint; readonly balance: bigint };
  let first: Row | null = null;
  let last: Row | null = null;
  let whole = true;
  const forwards = { breaks: 0, firstBreak: 0 };
  const backwards = { breaks: 0, firstBreak: 0 };
  const miss = (way: typeof forwards, lineNo: number) => {
    way.breaks += 1;
    if (way.breaks === 1) way.firstBreak = lineNo;
  };
  return {
    row(minor, balance, lineNo) {
      if (balance === null) {
        whole = false;
        return;
      }
      const row = { minor, balance };
      if (last !== null) {
        if (last.balance + minor !== balance) miss(forwards, lineNo);
        if (balance + last.minor !== last.balance) miss(backwards, lineNo);
      }
      first ??= row;
      last = row;
    },
    prove() {
      if (first === null || last === null || !whole)
        return { opening: null, closing: null, breaks: 0, firstBreak: 0 };
      const forth = forwards.breaks <= backwards.breaks;
      const [oldest, newest] = forth ? [first, last] : [last, first];
      return {
        opening: oldest.balance - oldest.minor,
        closing: newest.balance,
        ...(forth ? forwards : backwards),
      };
    },
  };
}

/** What a period's end looks like in one currency, in minor units. */
export type TieFigures = {
  readonly currency: string;
  /** Receivables and money on account in the general ledger: debit less credit of all vouchers up to the period's end. */
  readonly booksMinor: bigint;
  /** Sum of all postings that count up to the period's last day. */
  readonly ledgerMinor: bigint;
  /** Of these: in no voucher yet. */
  readonly pendingMinor: bigint;
  readonly pending: number;
  /** Of these: dated into the period after it was closed, so that they stand in a later one. */
  readonly laterMinor: bigint;
  readonly later: number;
  /** Balance of the clearing account. */
  readonly clearingMinor: bigint;
};

export type Tie = TieFigures & {
  /** Ledger less books less what is known to stand elsewhere; anything but nothing is an error in the books. */
  readonly unexplainedMinor: bigint;
  readonly ties: boolean;
};

/** Whether receivables are the general ledger's at a period's end, and what lies between where they are not. */
export function tieOut(figures: TieFigures): Tie {
  const { ledgerMinor, booksMinor, pendingMinor, laterMinor, clearingMinor, pending } = figures;
  const unexplainedMinor = ledgerMinor - booksMinor - pendingMinor - laterMinor;
  const ties = unexplainedMinor === 0n && pending === 0 && clearingMinor === 0n;
  return { ...figures, unexplainedMinor, ties };
}

/** Lines and their sum in minor units of one currency. */
export type LineSum = { readonly lines: number; readonly minor: bigint };

/** Where the lines that one file brought stand now, in one currency. */
export type FileSums = {
  readonly currency: string;
  /** What the file holds. */
  readonly inFile: LineSum;
  /** Of it: movements that an earlier file brought. */
  readonly known: LineSum;
};

export type LineStanding = {
  readonly currency: string;
  readonly status: 'open' | 'posted' | 'part-posted' | 'suspense' | 'set-aside';
  readonly lines: number;
  readonly minor: bigint;
  /** How much of it has become payments. */
  readonly postedMinor: bigint;
};

export type SumsProof = {
  readonly currency: string;
  readonly inFile: LineSum;
  readonly known: LineSum;
  readonly posted: LineSum;
  readonly setAside: LineSum;
  readonly open: LineSum;
  /** In file − known − posted − set aside − open: nought, or somebody has changed lines behind our back. */
  readonly difference: LineSum;
};

/**
 * Proves that every line of a file is somewhere: known before, posted, set aside or open. A line that is posted in part
 * counts as open, its posted sum as posted.
 */
export function proveSums(file: FileSums, standings: readonly LineStanding[]): SumsProof {
  const own = standings.filter((one) => one.currency === file.currency);
  const of = (...statuses: readonly LineStanding['status'][]) =>
    own.filter((one) => statuses.includes(one.status));
  const add = (rows: readonly LineStanding[], minor: (row: LineStanding) => bigint): LineSum => ({
    lines: rows.reduce((sum, row) => sum + row.lines, 0),
    minor: rows.reduce((sum, row) => sum + minor(row), 0n),
  });
  const waiting = of('open', 'part-posted', 'suspense');
  const whole = add(of('posted'), (row) => row.minor);
  const posted = { lines: whole.lines, minor: whole.minor + add(waiting, (row) => row.postedMinor).minor };
  const setAside = add(of('set-aside'), (row) => row.minor);
  const open = add(waiting, (row) => row.minor - row.postedMinor);
  const { inFile, known } = file;
  return {
    currency: file.currency,
    inFile,
    known,
    posted,
    setAside,
    open,
    difference: {
      lines: inFile.lines - known.lines - posted.lines - setAside.lines - open.lines,
      minor: inFile.minor - known.minor - posted.minor - setAside.minor - open.minor,
    },
  };
}

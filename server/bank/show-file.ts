import { proveSums } from '@duly/core/bank/prove-sums.ts';
import { judgeContinuity } from '@duly/core/bank/statement-checks.ts';
import { parseDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import type { Tx } from '../db/tenant-tx.ts';
import type { bankFileJson, bankFileSummary, bankLineJson } from './schemas.ts';
import { type FileRow, readFile } from './store-files.ts';
import type { LineRow } from './store-lines.ts';
import { listStatements, readStandings, readTroubles, type StatementRow } from './store-statements.ts';

type Summary = z.input<typeof bankFileSummary>;
type Whole = z.input<typeof bankFileJson>;

/** Statements that a page shows; a year of daily ones. */
const shownStatements = 400;

type Troubles = { unbalanced: number; undesignated: string[] };
const none: Troubles = { unbalanced: 0, undesignated: [] };

function summaryOf(row: FileRow, troubles: Troubles): Summary {
  const { fileId, name, format, statements, lines, linesNew, refused, leftOut, sums } = row;
  const sum = (currency: string, minor: string) => ({ minor, currency });
  return {
    fileId,
    name,
    format,
    importedAt: row.importedAt.toISOString(),
    importedBy: row.importedBy === null ? null : { id: row.importedBy, name: row.byName ?? '' },
    statements,
    lines,
    linesNew,
    refused,
    leftOut,
    totals: sums.map(({ currency, minor }) => sum(currency, minor)),
    ...troubles,
  };
}

/** A page of files with what is wrong in them. */
export async function showFiles(tx: Tx, rows: readonly FileRow[]): Promise<Summary[]> {
  const found = await readTroubles(
    tx,
    rows.map(({ fileId }) => fileId),
  );
  const byFile = new Map(found.map(({ fileId, ...troubles }) => [fileId, troubles]));
  return rows.map((row) => summaryOf(row, byFile.get(row.fileId) ?? none));
}

const dayOf = (text: string | null) => (text === null ? null : parseDay(text));
const sumText = (minor: bigint | null) => minor?.toString() ?? null;

function statementOf(row: StatementRow): Whole['statementList'][number] {
  const before = row.hasBefore
    ? {
        number: row.beforeNumber ?? '',
        fromOn: dayOf(row.beforeFromOn),
        toOn: dayOf(row.beforeToOn),
        opening: row.beforeOpening,
        closing: row.beforeClosing,
      }
    : null;
  const { number, opening, closing } = row;
  const now = { number, fromOn: dayOf(row.fromOn), toOn: dayOf(row.toOn), opening, closing };
  return {
    statementId: row.statementId,
    account: row.account,
    designated: row.designated,
    currency: row.currency,
    number,
    line: row.lineNo,
    lines: row.lines,
    from: row.fromOn,
    to: row.toOn,
    opening: sumText(opening),
    moved: row.moved.toString(),
    closing: sumText(closing),
    addsUp: row.addsUp,
    continuity: judgeContinuity(before, now),
    before:
      before === null
        ? null
        : { number: before.number, to: row.beforeToOn, closing: sumText(before.closing) },
  };
}

function proofOf(row: FileRow, standings: Awaited<ReturnType<typeof readStandings>>): Whole['proof'] {
  const json = (sum: { lines: number; minor: bigint }) => ({ lines: sum.lines, minor: sum.minor.toString() });
  return row.sums.map(({ currency, lines, minor, knownLines, knownMinor }) => {
    const proof = proveSums(
      {
        currency,
        inFile: { lines, minor: BigInt(minor) },
        known: { lines: knownLines, minor: BigInt(knownMinor) },
      },
      standings,
    );
    const { inFile, known, posted, setAside, open, difference } = proof;
    return {
      currency,
      inFile: json(inFile),
      known: json(known),
      posted: json(posted),
      setAside: json(setAside),
      open: json(open),
      difference: json(difference),
    };
  });
}

/** Everything about a file: its statements with their checks, where its lines are, what was noticed. Null: no such file. */
export async function showFile(tx: Tx, fileId: string): Promise<Whole | null> {
  const row = await readFile(tx, fileId);
  if (row === null) return null;
  const statements = await listStatements(tx, fileId, shownStatements);
  const standings = await readStandings(tx, fileId);
  const [summary] = await showFiles(tx, [row]);
  return {
    ...(summary ?? summaryOf(row, none)),
    statementList: statements.map(statementOf),
    proof: proofOf(row, standings),
    remarks: row.report.map(({ is, code, lineNo, params }) => ({
      is,
      code,
      line: lineNo,
      params: { ...params },
    })),
  };
}

/** A line as the desk sees it. */
export function showLine(row: LineRow): z.input<typeof bankLineJson> {
  const { currency, lineNo, minor, postedMinor, ...rest } = row;
  return {
    ...rest,
    line: lineNo,
    amount: { minor: minor.toString(), currency },
    posted: { minor: postedMinor.toString(), currency },
  };
}

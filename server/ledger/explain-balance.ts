import type { ChargeLine } from '@duly/core/charges/charge-terms.ts';
import { exactText } from '@duly/core/charges/exact-text.ts';
import type { ReckonedPart } from '@duly/core/charges/reckon-line.ts';
import { postingKinds } from '@duly/core/ledger/posting-kinds.ts';
import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { explainedLines } from './limits.ts';
import { type Payoff, readPayoff } from './read-payoff.ts';
import type { balanceLine, explainedBalance, payoffQuote, termsState } from './schemas.ts';
import {
  type ExplainedRow,
  loadExplained,
  loadItemReferences,
  readAccountHead,
  readUserNames,
} from './store-explained.ts';
import type { RecordedTerms } from './store-terms.ts';
import { writeChargeLine } from './terms-schemas.ts';

type Explained = z.output<typeof explainedBalance>;
type Quote = z.output<typeof payoffQuote>;
type Line = z.output<typeof balanceLine>;
type Part = NonNullable<Line['reckoned']>['parts'][number];
type Account = { readonly partyId: string; readonly accountId: string };

/** Hundred-millionths as millionths: "1000", "117500", "0.5". */
function ppmText(units: bigint): string {
  const rest = units % 100n;
  return rest === 0n ? `${units / 100n}` : `${units / 100n}.${`${rest}`.padStart(2, '0')}`;
}

type PartFigures = Omit<ReckonedPart, 'from' | 'to' | 'termsId'> & {
  readonly from: string;
  readonly to: string;
};

function writePart(part: PartFigures, currency: string): Part {
  const rated = part.per === 'day' || part.per === 'year';
  return {
    from: part.from,
    to: part.to,
    days: part.days,
    baseMinor: `${part.baseMinor}`,
    ratePpm: rated ? ppmText(part.rateUnits) : null,
    per: part.per,
    yearDays: part.yearDays,
    limitedBy: part.limitedBy,
    exact: exactText(part.numerator, currency),
  };
}

// As `insertAccruals` wrote them: sums as text.
function readParts(stored: unknown): PartFigures[] {
  return (stored as Record<string, string>[]).map((part) => ({
    from: String(part.from),
    to: String(part.to),
    days: Number(part.days),
    baseMinor: BigInt(String(part.baseMinor)),
    rateUnits: BigInt(String(part.rateUnits)),
    per: part.per as ReckonedPart['per'],
    yearDays: Number(part.yearDays),
    limitedBy: (part.limitedBy ?? null) as ReckonedPart['limitedBy'],
    numerator: BigInt(String(part.numerator)),
  }));
}

function lineOf(terms: readonly RecordedTerms[], termsId: string, key: string): ChargeLine | undefined {
  const version = terms.find((one) => one.termsId === termsId);
  return (version ?? terms.at(-1))?.lines.find((line) => line.key === key);
}

function reckonedOf(row: ExplainedRow, terms: readonly RecordedTerms[], currency: string): Line['reckoned'] {
  const { line, terms_id: termsId, from_on: fromOn, through_on: throughOn } = row;
  if (row.cause !== 'accrual' || line === null || termsId === null || fromOn === null || throughOn === null)
    return null;
  const term = lineOf(terms, termsId, line);
  return {
    line,
    termsId,
    clause: term?.clause ?? '',
    basis: term?.basis ?? 'contract',
    fromOn,
    throughOn,
    limited: row.limited,
    remainder: exactText(BigInt(row.remainder ?? '0'), currency),
    parts: readParts(row.parts).map((part) => writePart(part, currency)),
  };
}

function writeLine(row: ExplainedRow, terms: readonly RecordedTerms[], currency: string): Line {
  return {
    postingId: row.posting_id,
    onDay: row.on_day,
    bookedAt: row.booked_at.toISOString(),
    kind: row.kind,
    cause: row.cause,
    itemReference: row.item_reference,
    paymentReference: row.payment_reference,
    minor: `${row.amount_minor}`,
    undone: row.undone,
    reckoned: reckonedOf(row, terms, currency),
  };
}

/** A payoff as it travels. */
export function writeQuote(payoff: Payoff, day: Day, currency: string): Quote {
  const asked = new Map(
    payoff.missing.map(({ series, day: on }) => [`${series} ${on}`, { series, day: formatDay(on) }]),
  );
  return {
    date: formatDay(day),
    currency,
    postedMinor: `${payoff.postedMinor}`,
    accruedMinor: `${payoff.accruedMinor}`,
    payoffMinor: payoff.payoffMinor === null ? null : `${payoff.payoffMinor}`,
    perDayMinor: payoff.perDayMinor === null ? null : `${payoff.perDayMinor}`,
    validThrough: formatDay(day),
    byKind: [...postingKinds].reverse().flatMap((kind) => {
      const [posted, accrued] = [payoff.posted[kind], payoff.accrued[kind]];
      if (posted === 0n && accrued === 0n && kind !== 'principal') return [];
      return [
        { kind, postedMinor: `${posted}`, accruedMinor: `${accrued}`, totalMinor: `${posted + accrued}` },
      ];
    }),
    missing: [...asked.values()],
    provisional: payoff.provisional,
  };
}

async function writeTerms(tx: Tx, terms: readonly RecordedTerms[]): Promise<z.output<typeof termsState>[]> {
  const ids = terms.flatMap((one) => (one.recordedBy === null ? [] : [one.recordedBy]));
  const names = await readUserNames(tx, ids);
  return terms.toReversed().map((one) => ({
    termsId: one.termsId,
    from: formatDay(one.from),
    contractOn: one.contractOn === null ? null : formatDay(one.contractOn),
    recordedAt: new Date(one.recordedAtMs).toISOString(),
    recordedBy:
      one.recordedBy === null ? null : { id: one.recordedBy, name: names.get(one.recordedBy) ?? '' },
    lines: one.lines.map(writeChargeLine),
  }));
}

function writeAccrued(
  payoff: Payoff,
  references: ReadonlyMap<string, string>,
  currency: string,
): Explained['accrued'] {
  const terms = payoff.charges?.versions ?? [];
  return payoff.answer.charges
    .filter((charge) => charge.minor !== 0n || charge.parts.length > 0)
    .map((charge) => {
      const term = lineOf(terms, charge.termsId, charge.key);
      const parts = charge.parts.map((part) =>
        writePart({ ...part, from: formatDay(part.from), to: formatDay(part.to) }, currency),
      );
      return {
        itemReference: references.get(charge.itemId) ?? '',
        kind: charge.kind,
        minor: `${charge.minor}`,
        exact: exactText(
          charge.parts.reduce((sum, part) => sum + part.numerator, 0n),
          currency,
        ),
        reckoned: {
          line: charge.key,
          termsId: charge.termsId,
          clause: term?.clause ?? '',
          basis: term?.basis ?? 'contract',
          fromOn: formatDay(charge.fromOn),
          throughOn: formatDay(charge.throughOn),
          limited: charge.limit,
          remainder: exactText(charge.remainder, currency),
          parts,
        },
      };
    });
}

const asked = (date: string | undefined): Day | null => (date === undefined ? null : parseDay(date));

/**
 * Explains what an account owes as of the end of a day, line by line: every posting with its cause, how each accrual was reckoned
 * and by which line of the terms, and what accrued since. That it was looked at is journaled. Refuses account-unknown.
 */
export async function explainBalance(
  deps: Deps,
  caller: RequestContext,
  account: Account,
  date: string | undefined,
): Promise<Result<Explained>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const head = await readAccountHead(tx, account);
    if (head === null) return refuse(refusal('account-unknown'));
    const { currency } = head;
    const day = asked(date) ?? todayOf(await readDesk(tx), caller.atMs);
    const payoff = await readPayoff(tx, account, day);
    const terms = payoff.charges?.versions ?? [];
    const rows = await loadExplained(tx, account, day, explainedLines + 1);
    const shown = rows.slice(0, explainedLines);
    const older = rows.length > explainedLines;
    const sum = shown.reduce((total, row) => total + row.amount_minor, 0n);
    const answer: Explained = {
      account: { accountId: account.accountId, reference: head.reference, kind: head.kind },
      party: { partyId: account.partyId, name: head.name, erased: head.erased },
      payoff: writeQuote(payoff, day, currency),
      carriedMinor: older ? `${payoff.postedMinor - sum}` : null,
      lines: shown.toReversed().map((row) => writeLine(row, terms, currency)),
      accrued: writeAccrued(payoff, await loadItemReferences(tx, account), currency),
      terms: await writeTerms(tx, terms),
    };
    await journalView(tx, deps, caller, account, 'balance');
    return ok(answer);
  });
}

function journalView(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  account: Account,
  view: string,
): Promise<void> {
  const { partyId, accountId } = account;
  return appendJournal(tx, deps.keys, caller.atMs, [
    { kind: 'party-viewed', actor: caller.userId, partyId, body: { view, accountId } },
  ]);
}

/** What would settle an account on a day; the business day unless told. Journaled like a look. Refuses account-unknown. */
export async function quotePayoff(
  deps: Deps,
  caller: RequestContext,
  account: Account,
  date: string | undefined,
): Promise<Result<Quote>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const head = await readAccountHead(tx, account);
    if (head === null) return refuse(refusal('account-unknown'));
    const day = asked(date) ?? todayOf(await readDesk(tx), caller.atMs);
    const payoff = await readPayoff(tx, account, day);
    await journalView(tx, deps, caller, account, 'payoff');
    return ok(writeQuote(payoff, day, head.currency));
  });
}

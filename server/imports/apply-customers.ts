import { normaliseIdentity } from '@duly/core/imports/normalise-point.ts';
import { type CustomerRow, readCustomer } from '@duly/core/imports/read-customer.ts';
import { type RowFault, rowFault } from '@duly/core/imports/row-fault.ts';
import type { Reference } from '@duly/core/imports/row-reader.ts';
import { addDays, type Day, firstDay, formatDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { derivePartyId } from '../keys/derive-id.ts';
import { presentHolder } from '../parties/find-holder.ts';
import { PartyGathering } from '../parties/gather-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { mergeParties } from '../parties/merge-parties.ts';
import { countItemsFrom } from '../parties/store-merge.ts';
import { readParties } from '../parties/store-parties.ts';
import {
  endReference,
  type Holder,
  insertReferences,
  type NewReference,
} from '../parties/store-references.ts';
import { readIdentities, writeParties } from '../parties/write-parties.ts';
import { accountTermsOf } from './account-terms.ts';
import { dataRows } from './analyse-table.ts';
import { type Applied, type AppliedFigures, type ImportContext, planOf } from './import-context.ts';
import { type KnownCustomers, readKnownCustomers } from './known-customers.ts';
import { quoteBrokenMark } from './read-csv.ts';
import { redecideAfterImport } from './redecide-after-import.ts';

/** What the references of the file mean while its rows are taken one after another. */
type Book = {
  readonly known: KnownCustomers;
  /** References as they stand after the rows so far; the last line of each is the present one. */
  readonly meanings: Map<string, { partyId: string; fromDay: Day }>;
  readonly identities: Map<string, string>;
  readonly names: Map<string, string>;
  readonly fresh: NewReference[];
  readonly ended: { reference: string; fromDay: Day; lastDay: Day }[];
  readonly merges: { line: number; from: string; into: string; target: Reference; customer: Reference }[];
  readonly gathering: PartyGathering;
  /** Parties whose references changed. */
  readonly touched: Set<string>;
};

function meaningOf(book: Book, reference: Reference): { partyId: string; fromDay: Day } | null {
  const now = book.meanings.get(reference.key);
  if (now !== undefined) return now;
  const holder: Holder | null = presentHolder(book.known.holders.get(reference.key));
  if (holder === null) return null;
  const meaning = { partyId: holder.partyId, fromDay: holder.fromDay };
  book.meanings.set(reference.key, meaning);
  return meaning;
}

function give(book: Book, reference: Reference, partyId: string, fromDay: Day | null): void {
  book.meanings.set(reference.key, { partyId, fromDay: fromDay ?? firstDay });
  book.fresh.push({ reference: reference.key, spelling: reference.spelling, fromDay, partyId });
  book.touched.add(partyId);
}

/** Whether a row speaks of somebody else than the party that its number means. Names decide only beside a stated day. */
function isSomebodyElse(book: Book, row: CustomerRow, partyId: string): boolean {
  const identity = row.party.identity === null ? null : normaliseIdentity(row.party.identity);
  const before = book.identities.get(partyId) ?? null;
  if (identity !== null && before !== null) return identity !== before;
  const name = book.names.get(partyId);
  return (
    row.validFrom !== null &&
    row.party.name !== null &&
    name !== undefined &&
    name !== '' &&
    row.party.name !== name
  );
}

/** A number that was given to a new customer: the old meaning ends the day before, and nothing of the old one is shown to the new. */
async function reuse(
  tx: Tx,
  context: ImportContext,
  book: Book,
  row: CustomerRow,
  old: { partyId: string; fromDay: Day },
): Promise<string | RowFault> {
  const { customer, validFrom } = row;
  if (validFrom === null) return rowFault('reference-other-identity', 'customer', customer.spelling);
  if (validFrom <= old.fromDay) {
    const since = formatDay(old.fromDay);
    return rowFault('valid-from-not-after', 'validFrom', formatDay(validFrom), { since });
  }
  const later = await countItemsFrom(tx, old.partyId, validFrom);
  if (later > 0) return rowFault('valid-from-has-items', 'validFrom', formatDay(validFrom), { count: later });
  // The plain reference made the first holder's id; a later holder's carries the day, so that both stay what they are.
  const partyId = derivePartyId(
    context.keys.ofTenant(tx.tenantId),
    '',
    `${customer.key}@${formatDay(validFrom)}`,
  );
  if ((await readParties(tx, [partyId])).get(partyId)?.erased)
    return rowFault('party-erased', 'customer', '');
  book.ended.push({ reference: customer.key, fromDay: old.fromDay, lastDay: addDays(validFrom, -1) });
  book.touched.add(old.partyId);
  give(book, customer, partyId, validFrom);
  return partyId;
}

/** Settles whom a row speaks of, giving its numbers their meaning; or says why it cannot be taken. */
async function resolveRow(
  tx: Tx,
  context: ImportContext,
  book: Book,
  row: CustomerRow,
): Promise<string | RowFault> {
  const now = meaningOf(book, row.customer);
  const before = row.former === null ? null : meaningOf(book, row.former);
  if (now !== null && before !== null && now.partyId !== before.partyId) {
    return rowFault('former-number-of-another', 'formerCustomer', row.former?.spelling ?? '');
  }
  const standing = now ?? before;
  if (standing === null) {
    const partyId = book.known.firstSightId((row.former ?? row.customer).key);
    if (book.known.parties.get(partyId)?.erased) return rowFault('party-erased', 'customer', '');
    give(book, row.customer, partyId, null);
    if (row.former !== null) give(book, row.former, partyId, null);
    return partyId;
  }
  if (book.known.parties.get(standing.partyId)?.erased) return rowFault('party-erased', 'customer', '');
  if (now !== null && isSomebodyElse(book, row, now.partyId)) return reuse(tx, context, book, row, now);
  if (now === null) give(book, row.customer, standing.partyId, null);
  if (row.former !== null && before === null) give(book, row.former, standing.partyId, null);
  return standing.partyId;
}

function remember(book: Book, partyId: string, row: CustomerRow): void {
  book.gathering.add(partyId, row.customer, row.party);
  if (row.party.identity !== null) book.identities.set(partyId, normaliseIdentity(row.party.identity));
  if (row.party.name !== null) book.names.set(partyId, row.party.name);
}

/** Reads rows in their order: a later row sees what an earlier one said. Answers with the parties of the rows taken. */
async function takeRows(
  tx: Tx,
  context: ImportContext,
  book: Book,
): Promise<{ rows: number; taken: Map<number, string> }> {
  const plan = planOf(context.analysis);
  const taken = new Map<number, string>();
  const seen = new Map<string, number>();
  let rows = 0;
  for await (const batch of dataRows(context.source, context.analysis.header)) {
    for (const cells of batch) {
      rows += 1;
      const reading =
        cells.cells[0] === quoteBrokenMark
          ? { kind: 'refused' as const, faults: [rowFault('quote-broken', null, '')], customer: null }
          : readCustomer(plan, cells);
      if (reading.kind !== 'row') {
        const faults = reading.kind === 'refused' ? reading.faults : [reading.fault];
        context.rejects.add(
          'refused',
          cells.line,
          faults,
          reading.kind === 'refused' ? (reading.customer?.key ?? null) : null,
        );
        continue;
      }
      const { row } = reading;
      const content = JSON.stringify({ ...row, line: 0 });
      const otherLine = seen.get(content);
      if (otherLine !== undefined) {
        context.rejects.add(
          'repeated',
          row.line,
          [rowFault('repeated', 'customer', row.customer.spelling, { otherLine })],
          row.customer.key,
        );
        continue;
      }
      seen.set(content, row.line);
      const party = await resolveRow(tx, context, book, row);
      if (typeof party !== 'string') {
        context.rejects.add('refused', row.line, [party], row.customer.key);
        continue;
      }
      remember(book, party, row);
      taken.set(row.line, party);
      if (row.mergedInto !== null) {
        book.merges.push({
          line: row.line,
          from: party,
          into: '',
          target: row.mergedInto,
          customer: row.customer,
        });
      }
    }
    context.progress(rows);
  }
  return { rows, taken };
}

/** Merges last, when every number of the file has its meaning. */
async function applyMerges(
  tx: Tx,
  context: ImportContext,
  book: Book,
  taken: Map<number, string>,
): Promise<Set<string>> {
  const merged = new Set<string>();
  for (const merge of book.merges) {
    const into = meaningOf(book, merge.target)?.partyId;
    const fault = (found: RowFault) => {
      context.rejects.add('refused', merge.line, [found], merge.customer.key);
      taken.delete(merge.line);
    };
    if (into === undefined) {
      fault(rowFault('merge-target-unknown', 'mergedInto', merge.target.spelling));
      continue;
    }
    // Merged before: its number means the other already.
    if (into === merge.from) continue;
    await lockParties(tx, [merge.from, into]);
    const done = await mergeParties(tx, context.keys, merge.from, into, context);
    if (!done.ok) {
      const references = String(done.refusals[0]?.params.references ?? '');
      fault(rowFault('merge-refused', 'mergedInto', merge.target.spelling, { references }));
      continue;
    }
    for (const [key, meaning] of book.meanings) {
      if (meaning.partyId === merge.from) book.meanings.set(key, { ...meaning, partyId: into });
    }
    merged.add(merge.from).add(into);
  }
  return merged;
}

/**
 * Applies a file of customers: new ones are made, data brought up to date, numbers that changed, were merged or were given
 * to somebody else get their meaning by day. References decide who is who; names never do.
 */
export async function applyCustomers(tx: Tx, context: ImportContext): Promise<Applied> {
  const { tenant, keys, rejects, runId, actor } = context;
  const known = await readKnownCustomers(tx, keys, context.analysis.customerKeys, false);
  const book: Book = {
    known,
    meanings: new Map(),
    identities: await readIdentities(tx, keys, known.parties.values()),
    names: new Map([...known.parties.values()].map((party) => [party.partyId, party.name])),
    fresh: [],
    ended: [],
    merges: [],
    gathering: new PartyGathering(),
    touched: new Set(),
  };
  const { rows, taken } = await takeRows(tx, context, book);
  const written = await writeParties(tx, keys, [...book.gathering.parties.values()], known.parties, {
    kind: accountTermsOf(tenant.kind).partyKind,
    language: tenant.language,
    zone: tenant.zone,
  });
  for (const { reference, fromDay, lastDay } of book.ended)
    await endReference(tx, reference, fromDay, lastDay);
  await insertReferences(tx, book.fresh);
  const merged = await applyMerges(tx, context, book, taken);
  const touched = new Set([...written.changed, ...book.touched, ...merged]);
  const parties = new Set(taken.values());
  const created = [...parties].filter((partyId) => written.created.has(partyId)).length;
  const changed = [...parties].filter(
    (partyId) => touched.has(partyId) && !written.created.has(partyId),
  ).length;
  const figures: AppliedFigures = {
    rows,
    accepted: taken.size,
    created,
    changed,
    unchanged: taken.size - created - changed,
    totals: {},
  };
  await raiseVersion(tx, [...touched]);
  await redecideAfterImport(tx, context, [...touched], merged.size > 0);
  const entries = [
    ...[...touched].map((partyId) => ({
      kind: merged.has(partyId) ? 'party-merged' : 'party-changed',
      actor,
      partyId,
      subjectId: runId,
      body: { references: book.fresh.filter((one) => one.partyId === partyId).length },
    })),
    {
      kind: 'file-imported',
      actor,
      subjectId: runId,
      body: { of: 'customers', rejected: rejects.counts.refused, ...figures },
    },
  ];
  return { ...figures, partyOfKey: known.likelyParty, entries };
}

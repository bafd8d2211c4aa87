import type { TableRow } from '@duly/core/imports/read-plan.ts';
import { type ReceivableRow, readReceivable } from '@duly/core/imports/read-receivable.ts';
import { rowFault } from '@duly/core/imports/row-fault.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { copyLine, copyText, inPieces } from '../db/copy-text.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { deriveAccountId, deriveItemId } from '../keys/derive-id.ts';
import { bookStagedItems } from '../ledger/store.ts';
import { openStagedItems } from '../ledger/store-staged-items.ts';
import { PartyGathering } from '../parties/gather-parties.ts';
import { raiseVersion } from '../parties/lock-parties.ts';
import { insertReferences } from '../parties/store-references.ts';
import { type WrittenParties, writeParties } from '../parties/write-parties.ts';
import { accountTermsOf } from './account-terms.ts';
import { dataRows } from './analyse-table.ts';
import { type Applied, type AppliedFigures, type ImportContext, planOf } from './import-context.ts';
import { type KnownCustomers, readKnownCustomers } from './known-customers.ts';
import { bulkRows } from './limits.ts';
import { quoteBrokenMark } from './read-csv.ts';
import { redecideAfterImport } from './redecide-after-import.ts';
import {
  dropRows,
  findChanges,
  importRowColumns,
  insertAccounts,
  joinByHash,
  openImportAccounts,
  openImportRows,
  readChangedParties,
  readExistingItems,
  readHalfContracted,
  readOtherCurrencies,
  readSlotRoots,
  readStagedParties,
  readStandingElsewhere,
  readTotals,
  readTwins,
  stageChanges,
} from './store-staging.ts';

type Staging = {
  readonly known: KnownCustomers;
  readonly gathering: PartyGathering;
  /** What an account is called, by its id: the contract, else the customer as first written. */
  readonly accounts: Map<string, string>;
  /** Ids of accounts by party, currency and contract, so that each is derived once. */
  readonly accountIds: Map<string, string>;
  rows: number;
};

/** The line of COPY for a row that was taken so far; null when it was rejected. */
function stageRow(
  context: ImportContext,
  staging: Staging,
  row: ReceivableRow,
  itemKind: string,
): string | null {
  const { known } = staging;
  const party = known.partyOn(row.customer, row.issuedOn ?? row.dueOn);
  const fault = typeof party === 'string' ? known.checkIdentity(party, row.customer, row.party) : party;
  if (fault !== null || typeof party !== 'string') {
    context.rejects.add('refused', row.line, fault === null ? [] : [fault], row.customer.key);
    return null;
  }
  const keys = context.keys.ofTenant(context.tenant.tenantId);
  const contract = row.contract?.key ?? '';
  const accountKey = `${party}|${row.currency}|${contract}`;
  const accountId =
    staging.accountIds.get(accountKey) ?? deriveAccountId(keys, party, contract, row.currency);
  staging.accountIds.set(accountKey, accountId);
  if (!staging.accounts.has(accountId))
    staging.accounts.set(accountId, (row.contract ?? row.customer).spelling);
  staging.gathering.add(party, row.customer, row.party);
  return copyLine([
    row.line,
    slotOf(party),
    party,
    accountId,
    deriveItemId(keys, accountId, row.invoice.key),
    contract,
    row.invoice.key,
    row.invoice.spelling,
    row.amountMinor < 0n ? 'credit-note' : itemKind,
    row.issuedOn === null ? null : formatDay(row.issuedOn),
    formatDay(row.dueOn),
    row.currency,
    row.amountMinor,
    row.disputed,
  ]);
}

/** Reads the file from the top and gives the lines of COPY; what is refused is listed on the way. */
async function* stagingLines(context: ImportContext, staging: Staging): AsyncGenerator<string> {
  const plan = planOf(context.analysis);
  const { itemKind } = accountTermsOf(context.tenant.kind);
  const stage = (row: TableRow): string => {
    if (row.cells[0] === quoteBrokenMark) {
      context.rejects.add('refused', row.line, [rowFault('quote-broken', null, '')], null);
      return '';
    }
    const reading = readReceivable(plan, row);
    if (reading.kind === 'row') return stageRow(context, staging, reading.row, itemKind) ?? '';
    if (reading.kind === 'skipped') context.rejects.add('skipped', row.line, [reading.fault], null);
    else context.rejects.add('refused', row.line, reading.faults, reading.customer?.key ?? null);
    return '';
  };
  for await (const rows of dataRows(context.source, context.analysis.header)) {
    staging.rows += rows.length;
    const piece = rows.map(stage).join('');
    context.progress(staging.rows);
    if (piece !== '') yield piece;
  }
}

/** The same item twice: counted once when alike; when not, nobody can say which line is true, so neither is taken. */
async function settleTwins(tx: Tx, context: ImportContext): Promise<void> {
  const dropped: bigint[] = [];
  for (const { lines, conflict } of await readTwins(tx)) {
    const [first = 0n, second = 0n] = lines;
    for (const line of conflict ? lines : lines.slice(1)) {
      const otherLine = Number(line === first ? second : first);
      const fault = rowFault(conflict ? 'conflicting-duplicate' : 'repeated', 'invoice', '', { otherLine });
      context.rejects.add(conflict ? 'refused' : 'repeated', Number(line), [fault], null);
      dropped.push(line);
    }
  }
  await dropRows(tx, dropped);
}

/** An item that stands in another currency of its customer would be owed twice. */
async function refuseOtherCurrencies(tx: Tx, context: ImportContext): Promise<void> {
  const keys = context.keys.ofTenant(tx.tenantId);
  const asked = (await readOtherCurrencies(tx)).map((row) => {
    const accountId = deriveAccountId(keys, row.partyId, row.contract, row.otherCurrency);
    return { ...row, slot: slotOf(row.partyId), itemId: deriveItemId(keys, accountId, row.referenceKey) };
  });
  const standing = await readExistingItems(tx, asked);
  const lines = new Set<bigint>();
  for (const row of asked) {
    if (!standing.has(row.itemId) || lines.has(row.line)) continue;
    lines.add(row.line);
    const fault = rowFault('currency-changed', 'currency', row.currency, { currency: row.otherCurrency });
    context.rejects.add('refused', Number(row.line), [fault], null);
  }
  await dropRows(tx, [...lines]);
}

/** The same item with a contract on one line and without on another would be owed twice. */
async function refuseHalfContracted(tx: Tx, context: ImportContext): Promise<void> {
  if (planOf(context.analysis).columns.contract === undefined) return;
  const dropped: bigint[] = [];
  for (const { lines } of await readHalfContracted(tx)) {
    const [first = 0n, second = 0n] = lines;
    for (const line of lines) {
      const otherLine = Number(line === first ? second : first);
      const fault = rowFault('conflicting-duplicate', 'contract', '', { otherLine });
      context.rejects.add('refused', Number(line), [fault], null);
      dropped.push(line);
    }
  }
  await dropRows(tx, dropped);
}

/**
 * The contract is part of an account's id and so of an item's: a book that came once without contracts and once with them
 * would be owed twice. An invoice has one number in the whole book; instalments and rents count anew in each contract, so
 * there only the plain account stands against all others. What is settled stands against nothing.
 */
async function refuseOtherAccounts(tx: Tx, context: ImportContext): Promise<void> {
  const keys = context.keys.ofTenant(tx.tenantId);
  const isNumberedOnce = accountTermsOf(context.tenant.kind).itemKind === 'invoice';
  const lines = new Set<bigint>();
  for (const row of await readStandingElsewhere(tx)) {
    const isPlainThere = row.accountId === deriveAccountId(keys, row.partyId, '', row.currency);
    if (lines.has(row.line) || !(isNumberedOnce || (row.contract === '') !== isPlainThere)) continue;
    lines.add(row.line);
    const fault = rowFault('item-on-other-account', 'invoice', row.reference, { account: row.account });
    context.rejects.add('refused', Number(row.line), [fault], null);
  }
  await dropRows(tx, [...lines]);
}

async function writeStagedParties(tx: Tx, context: ImportContext, staging: Staging): Promise<WrittenParties> {
  const staged = new Set(await readStagedParties(tx));
  const gathered = [...staging.gathering.parties.values()].filter((party) => staged.has(party.partyId));
  const { tenant } = context;
  const written = await writeParties(tx, context.keys, gathered, staging.known.parties, {
    kind: accountTermsOf(tenant.kind).partyKind,
    language: tenant.language,
    zone: tenant.zone,
  });
  await insertReferences(
    tx,
    gathered.flatMap((party) =>
      [...party.references]
        .filter(([key]) => !staging.known.holders.has(key))
        .map(([reference, spelling]) => ({ reference, spelling, fromDay: null, partyId: party.partyId })),
    ),
  );
  return written;
}

/** One entry a slot that changed, with a root over its rows, and one of the tenant: what came in can be proved later. */
async function journalEntries(
  tx: Tx,
  context: ImportContext,
  figures: AppliedFigures,
): Promise<JournalEntry[]> {
  const { runId, actor } = context;
  const roots = await readSlotRoots(tx);
  return [
    ...roots.map(({ slot, count, root }) => ({
      kind: 'receivables-imported',
      actor,
      slot,
      subjectId: runId,
      body: { rows: count, root },
    })),
    {
      kind: 'file-imported',
      actor,
      subjectId: runId,
      body: { of: 'receivables', rejected: context.rejects.counts.refused, ...figures },
    },
  ];
}

/**
 * Applies a file of receivables in the caller's transaction: rows are copied to an unindexed staging, checked as sets,
 * parties and accounts made, items booked. Ids are derived from what the file says, so applying it
 * again changes nothing.
 */
export async function applyReceivables(tx: Tx, context: ImportContext): Promise<Applied> {
  const { analysis, tenant, rejects } = context;
  const terms = accountTermsOf(tenant.kind);
  const known = await readKnownCustomers(
    tx,
    context.keys,
    analysis.customerKeys,
    planOf(analysis).columns.identity !== undefined,
  );
  const staging: Staging = {
    known,
    gathering: new PartyGathering(),
    accounts: new Map(),
    accountIds: new Map(),
    rows: 0,
  };
  await openImportRows(tx);
  await copyText(tx, `import_rows (${importRowColumns})`, stagingLines(context, staging));
  const isBulk = staging.rows >= bulkRows;
  if (isBulk) await joinByHash(tx, true);
  await settleTwins(tx, context);
  await refuseHalfContracted(tx, context);
  await refuseOtherCurrencies(tx, context);
  await refuseOtherAccounts(tx, context);
  const written = await writeStagedParties(tx, context, staging);
  const { rows: accepted, changed: staged } = await findChanges(tx);
  const changedParties = await readChangedParties(tx);
  let counts = { created: 0, changed: 0, unchanged: 0 };
  if (staged > 0) {
    await openImportAccounts(tx);
    await copyText(
      tx,
      'import_accounts',
      inPieces([...staging.accounts].map((account) => copyLine(account))),
    );
    await insertAccounts(tx, terms.accountKind, terms.ladder);
    await openStagedItems(tx);
    await stageChanges(tx);
    counts = await bookStagedItems(tx, {
      atMs: context.atMs,
      day: context.day,
      runId: context.runId,
      by: context.actor,
    });
  }
  if (isBulk) await joinByHash(tx, false);
  const totals = Object.fromEntries(
    (await readTotals(tx)).map(({ currency, count, minor }) => [currency, { count, minor }]),
  );
  const figures: AppliedFigures = {
    rows: staging.rows - rejects.counts.skipped,
    accepted,
    created: counts.created,
    changed: counts.changed,
    unchanged: accepted - counts.created - counts.changed,
    totals,
  };
  const touched = new Set([...changedParties, ...written.changed]);
  await raiseVersion(
    tx,
    [...touched].filter((partyId) => !written.created.has(partyId)),
  );
  await redecideAfterImport(tx, context, [...touched], false);
  return { ...figures, partyOfKey: known.likelyParty, entries: await journalEntries(tx, context, figures) };
}

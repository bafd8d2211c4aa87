import { type PaymentRow, readPayment } from '@duly/core/imports/read-payment.ts';
import { type FaultCode, type RowFault, rowFault } from '@duly/core/imports/row-fault.ts';
import { readTenantSettings, type TenantSettings } from '@duly/facts/tenant-settings.ts';
import { formatDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { derivePaymentId } from '../keys/derive-id.ts';
import { bookStagedPayments } from '../ledger/store.ts';
import { openStagedPayments } from '../ledger/store-staged-payments.ts';
import { raiseVersion } from '../parties/lock-parties.ts';
import { dataRows } from './analyse-table.ts';
import { type Applied, type AppliedFigures, type ImportContext, planOf } from './import-context.ts';
import { readKnownCustomers } from './known-customers.ts';
import { bulkRows } from './limits.ts';
import { matchPayments } from './match-payments.ts';
import { quoteBrokenMark } from './read-csv.ts';
import { redecideAfterImport } from './redecide-after-import.ts';
import { releaseReferences, settleReferences } from './settle-references.ts';
import { findItemsByReference } from './store-payment-targets.ts';
import { type MatchedPayment, readPaymentRoots, stagePayments } from './store-stage-payments.ts';
import { joinByHash } from './store-staging.ts';

async function readRows(context: ImportContext): Promise<{ payments: PaymentRow[]; rows: number }> {
  const plan = planOf(context.analysis);
  const payments: PaymentRow[] = [];
  let rows = 0;
  for await (const batch of dataRows(context.source, context.analysis.header)) {
    for (const row of batch) {
      rows += 1;
      if (row.cells[0] === quoteBrokenMark) {
        context.rejects.add('refused', row.line, [rowFault('quote-broken', null, '')], null);
        continue;
      }
      const reading = readPayment(plan, row);
      if (reading.kind === 'row') payments.push(reading.row);
      else if (reading.kind === 'skipped') context.rejects.add('skipped', row.line, [reading.fault], null);
      else context.rejects.add('refused', row.line, reading.faults, reading.customer?.key ?? null);
    }
    context.progress(rows);
  }
  return { payments, rows };
}

const contentOf = (payment: MatchedPayment): string =>
  [payment.target.accountId, payment.row.amountMinor, formatDay(payment.row.paidOn), payment.row.method].join(
    '|',
  );

/**
 * The account that money reached where the file has no column for it: a file of receipts is the statement of the creditor's
 * own account. With several accounts nobody can say which, and the row is refused by the ledger.
 */
function impliedAccount(settings: TenantSettings): string | null {
  const [only] = settings.designatedAccounts;
  if (settings.designatedAccounts.length === 0) return 'imported-statement';
  return settings.designatedAccounts.length === 1 ? (only ?? null) : null;
}

/**
 * Gives each payment an id that follows from the file: its reference within its account and item, or, without one, its
 * content and how many like it came before. So the same file again is the same payments.
 */
function identify(context: ImportContext, settings: TenantSettings) {
  const keys = context.keys.ofTenant(context.tenant.tenantId);
  const implied = impliedAccount(settings);
  const hasColumn = planOf(context.analysis).columns.designatedAccount !== undefined;
  const alike = new Map<string, number>();
  return (row: PaymentRow, target: MatchedPayment['target']): MatchedPayment => {
    const base = `${row.invoice?.key ?? ''}|${formatDay(row.paidOn)}|${row.amountMinor}`;
    let identity = `${row.reference?.key ?? ''}|${row.invoice?.key ?? ''}`;
    if (row.reference === null) {
      const alikeKey = `${target.accountId}|${base}`;
      const n = (alike.get(alikeKey) ?? 0) + 1;
      alike.set(alikeKey, n);
      identity = `|${base}|${n}`;
    }
    const paymentId = derivePaymentId(keys, target.accountId, identity);
    return {
      row,
      target,
      paymentId,
      reference: row.reference?.spelling ?? row.invoice?.spelling ?? formatDay(row.paidOn),
      designatedAccount: row.designatedAccount ?? (hasColumn || row.method === 'cashier' ? null : implied),
    };
  };
}

/** One payment twice: counted once when alike, neither taken when not. */
function settleTwins(context: ImportContext, matched: readonly MatchedPayment[]): MatchedPayment[] {
  const groups = Map.groupBy(matched, (payment) => payment.paymentId);
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    if (first === undefined || second === undefined) return group;
    const conflict = group.some((payment) => contentOf(payment) !== contentOf(first));
    for (const payment of conflict ? group : group.slice(1)) {
      const otherLine = payment === first ? second.row.line : first.row.line;
      const fault = rowFault(
        conflict ? 'conflicting-duplicate' : 'repeated',
        'paymentReference',
        payment.reference,
        { otherLine },
      );
      context.rejects.add(
        conflict ? 'refused' : 'repeated',
        payment.row.line,
        [fault],
        payment.row.customer?.key ?? null,
      );
    }
    return conflict ? [] : [first];
  });
}

function matchAll(
  context: ImportContext,
  payments: readonly PaymentRow[],
  match: (row: PaymentRow) => MatchedPayment['target'] | RowFault,
  identified: (row: PaymentRow, target: MatchedPayment['target']) => MatchedPayment,
): MatchedPayment[] {
  return payments.flatMap((row) => {
    const target = match(row);
    if (!('code' in target)) return [identified(row, target)];
    context.rejects.add('refused', row.line, [target], row.customer?.key ?? null);
    return [];
  });
}

/** Invoices of lines that name no customer: whose they are is read first, so that all parties are locked at once. */
const anonymousInvoices = (payments: readonly PaymentRow[]): string[] => [
  ...new Set(
    payments.flatMap((row) => (row.customer === null && row.invoice !== null ? [row.invoice.key] : [])),
  ),
];

function totalsOf(payments: readonly MatchedPayment[]): Applied['totals'] {
  const sums = new Map<string, { count: number; minor: bigint }>();
  for (const { row } of payments) {
    const sum = sums.get(row.currency) ?? { count: 0, minor: 0n };
    sums.set(row.currency, { count: sum.count + 1, minor: sum.minor + row.amountMinor });
  }
  return Object.fromEntries(
    [...sums].sort().map(([currency, { count, minor }]) => [currency, { count, minor: minor.toString() }]),
  );
}

/** Books the payments and lists those that the ledger refuses; answers with the ones that stand in it. */
async function book(
  tx: Tx,
  context: ImportContext,
  payments: readonly MatchedPayment[],
  settings: TenantSettings,
): Promise<{ taken: MatchedPayment[]; created: number }> {
  await openStagedPayments(tx);
  await stagePayments(tx, payments);
  const booking = { atMs: context.atMs, day: context.day, runId: context.runId, by: context.actor };
  const booked = await bookStagedPayments(tx, booking, settings);
  const refused = new Map(booked.refused.map((one) => [one.paymentId, one.code as FaultCode]));
  const taken = payments.filter((payment) => {
    const code = refused.get(payment.paymentId);
    if (code === undefined) return true;
    const field = code === 'payment-not-designated' ? 'designatedAccount' : 'paymentReference';
    const value = code === 'payment-not-designated' ? (payment.designatedAccount ?? '') : payment.reference;
    context.rejects.add(
      'refused',
      payment.row.line,
      [rowFault(code, field, value)],
      payment.row.customer?.key ?? null,
    );
    return false;
  });
  return { taken, created: booked.created };
}

/**
 * Applies a file of payments: each is matched to its account, booked once whatever how often the file comes, and its party
 * decided again at once, so that nobody is chased for a debt that this file pays.
 */
export async function applyPayments(tx: Tx, context: ImportContext): Promise<Applied> {
  const settings = readTenantSettings(context.tenant.settings);
  const keys = context.keys.ofTenant(tx.tenantId);
  const { payments, rows } = await readRows(context);
  const isBulk = payments.length >= bulkRows;
  if (isBulk) await joinByHash(tx, true);
  const anonymous = await findItemsByReference(tx, anonymousInvoices(payments));
  const alsoLocked = anonymous.map((item) => item.partyId);
  const known = await readKnownCustomers(tx, context.keys, context.analysis.customerKeys, false, alsoLocked);
  const match = await matchPayments(tx, keys, known, payments, anonymous);
  const matched = settleTwins(context, matchAll(context, payments, match, identify(context, settings)));
  const references = await settleReferences(tx, context, matched);
  const booked = await book(tx, context, references.toBook, settings);
  await releaseReferences(tx, references.toBook, booked.taken);
  const taken = [...booked.taken, ...references.known];
  if (isBulk) await joinByHash(tx, false);
  const roots = await readPaymentRoots(tx, context.runId);
  const paid = roots.flatMap((root) => root.partyIds);
  await raiseVersion(tx, paid);
  await redecideAfterImport(tx, context, paid, true);
  const { rejects, runId, actor } = context;
  const figures: AppliedFigures = {
    rows: rows - rejects.counts.skipped,
    accepted: taken.length,
    created: booked.created,
    changed: 0,
    unchanged: taken.length - booked.created,
    totals: totalsOf(taken),
  };
  const entries = [
    ...roots.map(({ slot, count, root }) => ({
      kind: 'payments-imported',
      actor,
      slot,
      subjectId: runId,
      body: { rows: count, root },
    })),
    {
      kind: 'file-imported',
      actor,
      subjectId: runId,
      body: { of: 'payments', rejected: rejects.counts.refused, ...figures },
    },
  ];
  return { ...figures, partyOfKey: known.likelyParty, entries };
}

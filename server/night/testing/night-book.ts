import { randomUUID } from 'node:crypto';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { inTenant, type Tx } from '../../db/tenant-tx.ts';
import { recordPayment } from '../../ledger/record-payment.ts';
import { bookStagedItems } from '../../ledger/store.ts';
import { openStagedItems } from '../../ledger/store-staged-items.ts';
import { plantAccounts, stageItems } from '../../ledger/testing/store-planted-book.ts';
import { lockParties, raiseVersion } from '../../parties/lock-parties.ts';
import { redecideParties } from '../redecide-parties.ts';
import { type DayRunRequest, type DayRunResult, type NightDeps, runDay } from '../run-day.ts';
import { asPlanted, type IbmInvoice } from './ibm-book.ts';

/** Plants parties, accounts and their invoices; `points`: usable contact data of every party. */
export async function plantInvoices(
  deps: NightDeps,
  tenantId: string,
  invoices: readonly IbmInvoice[],
  points = 0,
): Promise<void> {
  const accounts = [...new Map(invoices.map((one) => [one.accountId, one])).values()];
  await inTenant(deps.pool, tenantId, async (tx) => {
    await plantAccounts(
      tx,
      accounts.map(({ partyId, accountId }) => ({ partyId, accountId, currency: 'USD', points })),
    );
    await openStagedItems(tx);
    await stageItems(tx, invoices.map(asPlanted));
    const [first] = invoices;
    if (!first) return;
    await bookStagedItems(tx, { atMs: deps.clock(), day: first.issuedOn, runId: null, by: null });
  });
}

/** Records the payment of an invoice as the desk does: lock, book, raise, decide again. */
export async function payInvoice(tx: Tx, invoice: IbmInvoice, paidOn: Day, atMs: number): Promise<void> {
  await lockParties(tx, [invoice.partyId]);
  const paid = await recordPayment(
    tx,
    {
      paymentId: randomUUID(),
      partyId: invoice.partyId,
      accountId: invoice.accountId,
      amountMinor: invoice.amountMinor,
      currency: 'USD',
      paidOn,
      method: 'bank-transfer',
      reference: invoice.reference,
      designatedAccount: 'bank-1',
      itemId: invoice.itemId,
    },
    { designatedAccounts: ['bank-1'] },
    { atMs, day: paidOn, runId: null, by: null },
  );
  if (!paid.ok) throw new Error(paid.refusals[0]?.code);
  await raiseVersion(tx, [invoice.partyId]);
  await redecideParties(tx, [invoice.partyId], atMs);
}

/** Runs a day and insists that it was run. */
export async function mustRun(deps: NightDeps, request: DayRunRequest): Promise<DayRunResult> {
  const run = await runDay(deps, request);
  if (!run.ok) throw new Error(`${formatDay(request.day)}: ${run.refusals[0]?.code}`);
  return run.value;
}

/** Everything that two undisturbed lives of a book must have in common, as text. */
export async function pictureOf(deps: NightDeps, tenantId: string): Promise<string> {
  const parts = await inTenant(deps.pool, tenantId, async (tx) => [
    await tx.query(
      `select account_id, principal_minor, disputed_minor, not_due_minor, oldest_due, next_due, stage, wake_on,
              task_anchor, task_step, task_occurrence, encode(outcome, 'hex') as outcome
         from account_state order by account_id`,
    ),
    await tx.query(
      `select task_id, account_id, step, occurrence, anchor, action, due_on, priority, reasons, overdue_minor, opened_on
         from open_tasks order by task_id`,
    ),
    await tx.query('select item_id, open_minor, settled_on from items order by item_id'),
  ]);
  return JSON.stringify(parts, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}

/** Open tasks whose anchoring item is settled: there must never be one. */
export async function tasksForPaid(deps: NightDeps, tenantId: string): Promise<unknown[]> {
  return inTenant(deps.pool, tenantId, (tx) =>
    tx.query(
      `select t.task_id, t.step from open_tasks t
         left join items i on i.slot = t.slot and i.tenant_id = t.tenant_id and i.item_id = t.item_id
        where i.item_id is null or i.open_minor = 0 or i.disputed`,
    ),
  );
}

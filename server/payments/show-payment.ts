import { readAllocationRecord } from '@duly/core/ledger/allocation-record.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { loadAllocationRecords } from '../ledger/store-allocation-record.ts';
import type { paymentView } from './schemas.ts';
import { findPayment, readLedgerNames, readPaymentRows } from './store.ts';
import { writeAllocation } from './write-allocation.ts';

/**
 * A payment with its parts, what became of it, and for each time that money of it was put to debts, why it went there; the
 * same is what a receipt prints. Refusal: payment-unknown.
 */
export async function showPayment(
  deps: Deps,
  caller: RequestContext,
  paymentId: string,
): Promise<Result<z.input<typeof paymentView>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const found = await findPayment(tx, paymentId);
    if (found === null) return refuse(refusal('payment-unknown'));
    const slot = slotOf(found.partyId);
    const rows = await readPaymentRows(tx, slot, found.wholeId);
    const [whole] = rows;
    if (whole === undefined) return refuse(refusal('payment-unknown'));
    const kept = await loadAllocationRecords(tx, { slot, sourceId: found.wholeId });
    const records = kept.map((one) => ({ ...one, record: readAllocationRecord(one.body) }));
    const names = await readLedgerNames(
      tx,
      slot,
      records.map((one) => one.record),
    );
    return ok({
      paymentId: found.wholeId,
      party: { partyId: found.partyId, name: whole.party_name },
      accountId: whole.account_id,
      amount: { minor: `${whole.whole_minor ?? whole.amount_minor}`, currency: whole.currency },
      paidOn: whole.paid_on,
      method: whole.method,
      reference: whole.reference,
      designatedAccount: whole.designated_account,
      bookedAt: whole.booked_at.toISOString(),
      by: whole.recorded_by === null ? null : { id: whole.recorded_by, name: whole.by_name ?? '' },
      reversed:
        whole.reversed_at === null
          ? null
          : { at: whole.reversed_at.toISOString(), reason: whole.reversal_reason ?? '' },
      replaces: whole.replaces,
      replacedBy: whole.replaced_by,
      parts: rows.map((row) => ({
        paymentId: row.payment_id,
        accountId: row.account_id,
        reference: row.account_reference,
        minor: `${row.amount_minor}`,
      })),
      restMinor: `${rows.reduce((sum, row) => sum + row.resting, 0n)}`,
      allocations: records.map((one) => writeAllocation(one.record, names, one)),
    });
  });
}

import { randomUUID } from 'node:crypto';
import { recordAllocation } from '@duly/core/ledger/allocation-record.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { accountsOf, decidePayment, loadStand } from '../ledger/allocate-payments.ts';
import { refuseDesignations } from '../ledger/refuse-designations.ts';
import type { allocationExplained } from './allocation-schemas.ts';
import { amountRefusals, dayRefusals } from './judge-given-payment.ts';
import { namedBy } from './named-by.ts';
import type { previewBody } from './schemas.ts';
import { readLedgerNames, readPaidAccount } from './store.ts';
import { writeAllocation } from './write-allocation.ts';

/**
 * Where a payment would go and why, as things stand: the same decision as that of `recordPayment`, and nothing is written. Refuses
 * what that would refuse of account, sum, day and designations.
 */
export async function previewPayment(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: z.output<typeof previewBody>,
): Promise<Result<z.input<typeof allocationExplained>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const desk = await readDesk(tx);
    const account = await readPaidAccount(tx, partyId, given.accountId);
    const refusals = [...amountRefusals(given, account), ...dayRefusals(given, desk, caller.atMs)];
    const paidOn = parseDay(given.paidOn);
    if (refusals.length > 0 || paidOn === null) return refuse(...refusals);
    const payment = {
      paymentId: randomUUID(),
      partyId,
      slot: slotOf(partyId),
      accountId: given.accountId,
      amountMinor: BigInt(given.amount.minor),
      currency: given.amount.currency,
      paidOn,
      itemId: null,
    };
    const named = namedBy(given);
    const [refused] = (
      await refuseDesignations(tx, [
        { ...payment, ...named, method: 'other', reference: '', designatedAccount: null },
      ])
    ).values();
    if (refused !== undefined) return refuse(refused);
    const wish = {
      designations: given.designations.map(({ accountId, itemId, minor }) => ({
        accountId,
        itemId,
        minor: BigInt(minor),
      })),
      shareOver: given.shareOver,
      countsFrom: null,
    };
    const keys = accountsOf(payment, wish).map((accountId) => ({ slot: payment.slot, partyId, accountId }));
    const record = recordAllocation(decidePayment(payment, wish, await loadStand(tx, keys)));
    const names = await readLedgerNames(tx, payment.slot, [record]);
    return ok(writeAllocation(record, names, { cause: 'preview', at: null }));
  });
}

import type { z } from 'zod';
import type { promiseState } from './schemas.ts';
import type { PromiseRow } from './store-promise.ts';

/** A promise as the API shows it. */
export function writePromise(row: PromiseRow): z.input<typeof promiseState> {
  return {
    promiseId: row.promise_id,
    accountId: row.account_id,
    minor: `${row.amount_minor}`,
    currency: row.currency,
    dueAt: row.due_at.toISOString(),
    dueOn: row.due_on,
    zone: row.zone,
    moneySource: row.money_source,
    madeOn: row.made_on,
    status: row.status,
    paidMinor: `${row.paid_minor}`,
    judgedOn: row.judged_on,
  };
}

import type { HoldKind } from '@duly/core/credit/credit-hold.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { HoldRow } from './store.ts';
import { audiences, insertNotices, insertOutbox } from './store-tell.ts';

export type HoldChange = 'set' | 'released' | 'cancelled';

const nameOf = (kind: HoldKind, change: HoldChange): string =>
  change === 'set' ? (kind === 'stop' ? 'stopped' : 'locked') : change;

/**
 * Tells of holds that were set or ended, in the transaction that did it: cashier points, front office and sales get a notice to carry
 * out, the customer's written notice is put down as due, and the tenant's other system hears of it if one listens.
 */
export async function tellHolds(
  tx: Tx,
  holds: readonly HoldRow[],
  change: HoldChange,
  when: { readonly day: Day; readonly atMs: number },
): Promise<void> {
  const day = formatDay(when.day);
  const notices = holds.flatMap((hold) =>
    audiences.map((audience) => ({
      partyId: hold.party_id,
      holdId: hold.hold_id,
      audience,
      change: nameOf(hold.kind, change),
    })),
  );
  await insertNotices(tx, notices, day, when.atMs);
  await insertOutbox(
    tx,
    holds.map((hold) => ({
      partyId: hold.party_id,
      body: {
        type: `credit.${hold.kind}.${change}`,
        partyId: hold.party_id,
        holdId: hold.hold_id,
        reason: hold.reason,
        target: hold.target,
        day,
        at: new Date(when.atMs).toISOString(),
      },
    })),
    when.atMs,
  );
}

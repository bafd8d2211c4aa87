import { accountKinds } from '@duly/facts/account-facts.ts';
import type { TenantSettings } from '@duly/facts/tenant-settings.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { answerClaims } from '../paid-claims/answer-claims.ts';
import { allocateAccrued } from './allocate-accrued.ts';
import type { Booking } from './booking.ts';
import { settleTouched } from './settle-touched.ts';
import { deriveTouched } from './store-account-state.ts';
import {
  changeItems,
  compareStagedItems,
  insertNewItems,
  type StagedCounts,
  touchStaged,
} from './store-staged-items.ts';
import {
  clearStagedPayments,
  countStagedPayments,
  insertNewPayments,
  type RefusedPayment,
  refuseStagedPayments,
} from './store-staged-payments.ts';
import { touchAccounts } from './store-touched.ts';

/**
 * Books the rows of the temp table `staged_items` (made by `openStagedItems`, filled by COPY): inserts new items with their
 * postings, posts the difference of changed amounts, leaves unchanged rows alone, puts money that rests on an account to
 * its new items, and derives `account_state` of every account touched. Empties the staging. The accounts must exist; an
 * item id stands at most once in the staging. The caller has locked the parties, raises their versions and re-decides.
 */
export async function bookStagedItems(tx: Tx, booking: Booking): Promise<StagedCounts> {
  const counts = await compareStagedItems(tx);
  if (counts.created > 0) await insertNewItems(tx, booking);
  if (counts.changed > 0) await changeItems(tx, booking);
  await touchStaged(tx);
  if (counts.created + counts.changed === 0) return counts;
  await settleTouched(tx, booking);
  await deriveTouched(tx, accountKinds);
  return counts;
}

export type BookedPayments = {
  readonly created: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedPayment[];
};

/**
 * Books the rows of the temp table `staged_payments` (made by `openStagedPayments`, filled by COPY): new payments are
 * allocated to the item that the payer named, else oldest first, and the rest stays on account. A payment already booked is
 * left alone; a different one under the same id, or money that reached no designated account, is refused by row and takes
 * nothing else with it. Same duties of the caller as for items.
 */
export async function bookStagedPayments(
  tx: Tx,
  booking: Booking,
  settings: Pick<TenantSettings, 'designatedAccounts'>,
): Promise<BookedPayments> {
  const refused = await refuseStagedPayments(tx, settings.designatedAccounts);
  const staged = await countStagedPayments(tx);
  const fresh = await insertNewPayments(tx, booking);
  await clearStagedPayments(tx);
  if (fresh.length > 0) {
    await allocateAccrued(tx, fresh, booking);
    await touchAccounts(tx, [...new Map(fresh.map((payment) => [payment.accountId, payment])).values()]);
    await deriveTouched(tx, accountKinds);
    await answerClaims(tx, fresh, booking.day);
  }
  return { created: fresh.length, unchanged: staged - fresh.length, refused };
}

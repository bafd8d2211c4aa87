import { randomUUID } from 'node:crypto';
import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { accountKinds } from '@duly/facts/account-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { allocatePayments } from './allocate-payments.ts';
import type { Booking } from './booking.ts';
import { type AccountDay, postAccruals } from './bring-accrual-to.ts';
import { recallWishes } from './recall-wishes.ts';
import { settleTouched } from './settle-touched.ts';
import { deriveTouched } from './store-account-state.ts';
import {
  insertAccruals,
  type LaterPayment,
  loadAccrualPostings,
  loadLaterPayments,
  loadStandingAccruals,
  type NewAccrual,
} from './store-accruals.ts';
import { type AccountKey, insertPostings, type NewPosting } from './store-allocation.ts';
import { loadTerms } from './store-terms.ts';
import { touchAccounts } from './store-touched.ts';

/** What had been posted after a day and was taken back, to be done again in its order. */
export type Rewound = {
  readonly accounts: readonly AccountDay[];
  readonly payments: readonly LaterPayment[];
  /** The days at whose end accrual had been posted. */
  readonly days: ReadonlyMap<string, readonly Day[]>;
};

/**
 * Takes back, on accounts that have terms, the accruals for days after each account's day and the allocation of payments made
 * after it. Each goes back on the day on which it counted, so that a balance as of any day is what it should have been; when it
 * was known stands in `booked_at`. Accounts without terms are left alone: there the order of payments costs nobody anything.
 */
export async function rewindAfter(
  tx: Tx,
  accounts: readonly AccountDay[],
  booking: Booking,
): Promise<Rewound> {
  const terms = await loadTerms(tx, accounts);
  const charged = accounts.filter((account) => terms.has(account.accountId));
  if (charged.length === 0) return { accounts: [], payments: [], days: new Map() };
  const after = new Map(charged.map((account) => [account.accountId, account.day]));
  const standing = (await loadStandingAccruals(tx, charged)).filter(
    (row) => row.throughOn > (after.get(row.accountId) ?? row.throughOn),
  );
  const payments = await loadLaterPayments(tx, charged);
  const back: NewAccrual[] = standing.map((row) => ({
    ...row,
    accrualId: randomUUID(),
    reverses: row.accrualId,
    minor: -row.minor,
    numerator: 0n,
    remainder: 0n,
    limit: null,
    parts: [],
  }));
  const posted = await loadAccrualPostings(tx, standing);
  const postings: NewPosting[] = standing.flatMap((row, index) => {
    const posting = posted.get(row.accrualId);
    const causeId = back[index]?.accrualId;
    if (posting === undefined || causeId === undefined)
      throw new Error('an accrual stands without its posting');
    return {
      slot: row.slot,
      partyId: row.partyId,
      accountId: row.accountId,
      itemId: row.itemId,
      kind: row.kind,
      amountMinor: -row.minor,
      currency: posting.currency,
      onDay: posting.onDay,
      cause: 'accrual-reversal',
      causeId,
      reverses: posting.postingId,
    };
  });
  for (const { slot, partyId, accountId, currency, paymentId, postings: moved } of payments) {
    for (const posting of moved) {
      postings.push({
        slot,
        partyId,
        accountId,
        itemId: posting.itemId,
        kind: posting.kind as PostingKind,
        amountMinor: -posting.minor,
        currency,
        onDay: posting.onDay,
        cause: 'allocation',
        causeId: paymentId,
        reverses: posting.postingId,
      });
    }
  }
  await insertAccruals(tx, back, booking.atMs);
  await insertPostings(tx, postings, booking.atMs);
  if (postings.length > 0) await touchAccounts(tx, charged);
  const days = new Map(
    [...Map.groupBy(standing, (row) => row.accountId)].map(([accountId, rows]) => [
      accountId,
      [...new Set(rows.map((row) => row.throughOn))],
    ]),
  );
  return { accounts: charged, payments, days };
}

type Event = { readonly day: Day; readonly payment: LaterPayment | null };

function eventsOf(rewound: Rewound, accountId: string): Event[] {
  const events: Event[] = rewound.payments
    .filter((payment) => payment.accountId === accountId)
    .map((payment) => ({ day: payment.paidOn, payment }));
  for (const day of rewound.days.get(accountId) ?? []) events.push({ day, payment: null });
  // What accrued by a day stands before that day's payments are put to it; sorting keeps their own order.
  return events.sort((a, b) => a.day - b.day || Number(a.payment !== null) - Number(b.payment !== null));
}

/** Does again what was taken back: accrual up to each day on which it had been posted, and each payment on its own day. */
export async function replayAfter(tx: Tx, rewound: Rewound, booking: Booking): Promise<void> {
  const queues = rewound.accounts.map((account) => eventsOf(rewound, account.accountId));
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  for (let round = 0; round < rounds; round += 1) {
    const due = queues.flatMap((queue, index) => {
      const event = queue[round];
      const account = rewound.accounts[index];
      return event === undefined || account === undefined ? [] : [{ ...account, ...event }];
    });
    await postAccruals(
      tx,
      due.map(({ slot, partyId, accountId, day }) => ({ slot, partyId, accountId, day })),
      booking,
    );
    const payments = due.flatMap(({ payment }) => (payment === null ? [] : [payment]));
    if (payments.length > 0) {
      const again = await recallWishes(tx, payments);
      await allocatePayments(tx, again.payments, booking, again.wishes, 'again');
    }
  }
}

/**
 * Reckons anew what was posted after a day, where anything was: for terms or a rate that turned out otherwise. Where nothing had
 * been posted yet, payments stay where they are: terms that are recorded for the first time reopen nothing that was paid.
 *
 * Same duties of the caller as for `bringAccrualTo`.
 */
export async function correctAccrualFrom(
  tx: Tx,
  accounts: readonly AccountDay[],
  booking: Booking,
): Promise<void> {
  if (accounts.length === 0) return;
  const after = new Map(accounts.map((account) => [account.accountId, account.day]));
  const wrong = new Set(
    (await loadStandingAccruals(tx, accounts))
      .filter((row) => row.throughOn > (after.get(row.accountId) ?? row.throughOn))
      .map((row) => row.accountId),
  );
  const rewound = await rewindAfter(
    tx,
    accounts.filter((account) => wrong.has(account.accountId)),
    booking,
  );
  if (rewound.accounts.length === 0) return;
  await replayAfter(tx, rewound, booking);
  await settleTouched(tx, booking);
  await deriveTouched(tx, accountKinds);
}

/**
 * Makes accounts right again from a day on, after something was recorded that counts from then: a payment dated back, a reversal,
 * terms or a rate that turned out otherwise. What accrued after the day is taken back and reckoned anew, and payments made after
 * it are put to what was open on their day; nothing is edited. Ends as if all had been known in time.
 *
 * Same duties of the caller as for `bringAccrualTo`.
 */
export async function reaccrueFrom(
  tx: Tx,
  accounts: readonly AccountKey[],
  day: Day,
  booking: Booking,
): Promise<void> {
  const rewound = await rewindAfter(
    tx,
    accounts.map((account) => ({ ...account, day })),
    booking,
  );
  if (rewound.payments.length === 0 && rewound.days.size === 0) return;
  await replayAfter(tx, rewound, booking);
  await settleTouched(tx, booking);
  await deriveTouched(tx, accountKinds);
}

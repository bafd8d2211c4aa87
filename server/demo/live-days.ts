import { isBusinessDay, nextBusinessDay } from '@duly/kernel/calendar.ts';
import { addDays, type Day } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';
import type { Book } from '@duly/sim/book.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { setDispute } from '../disputes/set-dispute.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { runDay } from '../night/run-day.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import type { UserRow } from '../users/store.ts';
import type { BookIds } from './book-ids.ts';
import { actAs } from './demo-tenants.ts';
import { type ContactEnd, liveContact } from './live-contact.ts';
import { liveRelief } from './live-relief.ts';
import { writePayments } from './write-ledger.ts';

export type Living = {
  readonly deps: Deps;
  readonly tenantId: string;
  readonly book: Book;
  readonly ids: BookIds;
  readonly users: readonly UserRow[];
  /** First day that is lived. */
  readonly from: Day;
};

/**
 * Lives the last days of a book through the same functions that routes and the night call: every morning the bank's
 * payments are booked and the day is run, then the day's contacts are put to the gate, made and recorded, and disputes
 * set. Ends with the run of `asOf`, on whose morning the demo begins.
 *
 * @returns what became of the contacts, for whoever wants to know that the days were lived
 */
export async function liveDays(living: Living): Promise<Record<ContactEnd, number>> {
  const { book, from } = living;
  const ends: Record<ContactEnd, number> = { recorded: 0, refused: 0 };
  let bookedUntil = from;
  for (let day = from; day <= book.asOf; day = addDays(day, 1)) {
    if (day < book.asOf && !isBusinessDay(cnCalendar, day).business) continue;
    await beginDay(living, day, bookedUntil);
    bookedUntil = day;
    if (day === book.asOf) break;
    const contacts = book.contacts.filter((contact) => contact.day === day);
    for (const contact of contacts.sort((left, right) => left.atMs - right.atMs)) {
      ends[await liveContact(living, contact)] += 1;
    }
    await liveDisputes(living, day);
    const last = nextBusinessDay(cnCalendar, day).day >= book.asOf;
    if (day === from || last) await liveRelief(living, day, last);
  }
  return ends;
}

/** 08:30 at the creditor's: what reached the bank since the last morning is booked, then the day is run. */
async function beginDay(living: Living, day: Day, since: Day): Promise<void> {
  const { deps, tenantId, book, ids } = living;
  const atMs = instantOf(day, 8 * 60 + 30, book.tenant.zone).atMs;
  const paid = book.payments.filter(({ paidOn }) => paidOn >= since && paidOn < day);
  if (paid.length > 0) {
    await inTenant(deps.pool, tenantId, async (tx) => {
      const parties = [...new Set(paid.map(({ account }) => ids.debtor(account)))];
      await lockParties(tx, parties);
      await writePayments(tx, book, ids, paid, { atMs, day });
      await raiseVersion(tx, parties);
      await redecideParties(tx, parties, atMs);
      await appendJournal(
        tx,
        deps.keys,
        atMs,
        paid.map(({ account, amountMinor, reference }) => ({
          kind: 'payment-recorded',
          actor: null,
          partyId: ids.debtor(account),
          subjectId: ids.account(account),
          body: { amountMinor, reference },
        })),
      );
    });
  }
  const run = await runDay({ ...deps, clock: () => atMs }, { tenantId, day, workers: 1 });
  if (!run.ok) throw new Error(`the demo day was refused: ${run.refusals[0]?.code}`);
  if (run.value.parked > 0)
    throw new Error(`${run.value.parked} accounts of the demo book could not be decided`);
}

/** Disputes that begin and end on a day, told to finance at the end of it. */
async function liveDisputes({ deps, tenantId, book, ids, users }: Living, day: Day): Promise<void> {
  const finance = users.find(({ roles }) => roles.includes('finance'));
  if (finance === undefined) throw new Error('the demo has nobody in finance');
  const caller = actAs(tenantId, finance, instantOf(day, 17 * 60 + 40, book.tenant.zone).atMs);
  for (const { account, item, from, until } of book.disputes) {
    const changes = from === day ? true : until === day ? false : null;
    // A line that was paid in the meantime has nothing left to dispute: the refusal says so, and nothing is lost by it.
    if (changes !== null)
      await setDispute(deps, caller, ids.account(account), ids.item(account, item), changes);
  }
}

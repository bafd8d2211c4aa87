import { randomUUID } from 'node:crypto';
import { chargesUntil } from '@duly/core/charges/plan-accruals.ts';
import { accountKinds } from '@duly/facts/account-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Booking } from './booking.ts';
import { type LoadedCharges, loadCharges, loadChargeWorld } from './load-charges.ts';
import { settleTouched } from './settle-touched.ts';
import { deriveTouched } from './store-account-state.ts';
import { insertAccruals, type NewAccrual } from './store-accruals.ts';
import { type AccountKey, insertPostings, type NewPosting } from './store-allocation.ts';
import { touchAccounts } from './store-touched.ts';

/** An account and the day by whose end its accrual is to stand. */
export type AccountDay = AccountKey & { readonly day: Day };

/** An accrual posting that was written. */
export type AccruedLine = AccountKey & {
  readonly itemId: string;
  readonly line: string;
  readonly currency: string;
  readonly minor: bigint;
};

/** Accrual postings that were written, and accounts on which a rate is missing. */
export type Accrued = { readonly lines: readonly AccruedLine[]; readonly asking: readonly string[] };

const beyond = (account: LoadedCharges, day: Day): boolean =>
  account.standing.some((one) => one.throughOn > day);

/**
 * Posts what has accrued on each account by the end of its day and is not posted yet: whole units, each with how it was
 * reckoned. Where accrual stands beyond that day already, nothing is done: what is dated back goes through `reaccrueFrom`. The
 * accounts are left touched; whoever calls derives their balances.
 *
 * @param known what was loaded of these accounts, where it was and nothing changed since
 */
export async function postAccruals(
  tx: Tx,
  accounts: readonly AccountDay[],
  booking: Pick<Booking, 'atMs'>,
  known?: ReadonlyMap<string, LoadedCharges>,
): Promise<Accrued> {
  const loaded = known ?? (await loadCharges(tx, accounts));
  if (loaded.size === 0) return { lines: [], asking: [] };
  const world = await loadChargeWorld(tx);
  const rows: NewAccrual[] = [];
  const asking: string[] = [];
  for (const { day, ...key } of accounts) {
    const account = loaded.get(key.accountId);
    if (account === undefined || beyond(account, day)) continue;
    const { charges, missing } = chargesUntil(account, day, world);
    if (missing.length > 0) asking.push(key.accountId);
    for (const charge of charges) {
      if (charge.minor === 0n) continue;
      rows.push({ ...account.key, ...charge, accrualId: randomUUID(), reverses: null });
    }
  }
  const postings = rows.map((row): NewPosting => {
    const { slot, partyId, accountId, itemId, kind, minor, throughOn, accrualId } = row;
    return {
      slot,
      partyId,
      accountId,
      itemId,
      kind,
      amountMinor: minor,
      currency: loaded.get(accountId)?.versions[0]?.currency ?? '',
      onDay: throughOn,
      cause: 'accrual',
      causeId: accrualId,
      reverses: null,
    };
  });
  await insertAccruals(tx, rows, booking.atMs);
  await insertPostings(tx, postings, booking.atMs);
  if (postings.length > 0)
    await touchAccounts(
      tx,
      [...loaded.values()].map((one) => one.key),
    );
  const lines = postings.map((posting, index) => ({
    slot: posting.slot,
    partyId: posting.partyId,
    accountId: posting.accountId,
    itemId: posting.itemId ?? '',
    line: rows[index]?.key ?? '',
    currency: posting.currency,
    minor: posting.amountMinor,
  }));
  return { lines, asking };
}

/**
 * Brings the accrual of accounts to the end of a day before something else is posted that depends on it: a payment, a waiver, a
 * write-off, a change of terms. Accounts without terms cost one look; where accrual stands beyond the day nothing is done.
 *
 * The caller has locked the parties, raises their versions, decides them again and writes the journal.
 */
export async function bringAccrualTo(
  tx: Tx,
  accounts: readonly AccountKey[],
  day: Day,
  booking: Booking,
): Promise<Accrued> {
  const accrued = await postAccruals(
    tx,
    accounts.map((account) => ({ ...account, day })),
    booking,
  );
  if (accrued.lines.length > 0) {
    await settleTouched(tx, booking);
    await deriveTouched(tx, accountKinds);
  }
  return accrued;
}

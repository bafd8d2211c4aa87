import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { lesserMinor } from '@duly/core/ledger/take-from-rank.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import type { Booking } from '../ledger/booking.ts';
import { postEntries } from '../ledger/post-entries.ts';
import { listOwnWriteOff, listStandingWriteOffs, listWriteOffs, type WriteOff } from './store-write-offs.ts';

type Line = { readonly itemId: string; readonly kind: PostingKind; readonly minor: bigint };

async function postLines(tx: Tx, one: WriteOff, lines: readonly Line[], booking: Booking): Promise<bigint> {
  const { slot, partyId, accountId, currency } = one;
  await postEntries(
    tx,
    lines.map(({ itemId, kind, minor }) => ({
      ...{ slot, partyId, accountId, currency, itemId, kind, amountMinor: minor },
      onDay: booking.day,
      cause: 'write-off-reversal' as const,
      causeId: one.writeOffId,
      reverses: null,
    })),
    booking,
  );
  return lines.reduce((sum, line) => sum + line.minor, 0n);
}

const standingOn = async (tx: Tx, { partyId, accountId }: WriteOff) =>
  (await listStandingWriteOffs(tx, partyId)).filter((line) => line.accountId === accountId);

/** Brings back into the books what of a write-off was not recovered. What another one wrote off stays written off. */
export async function postBack(tx: Tx, one: WriteOff, booking: Booking): Promise<bigint> {
  const own = await listOwnWriteOff(tx, one);
  const lines = (await standingOn(tx, one)).flatMap((line) => {
    const wrote = own.find((other) => other.itemId === line.itemId && other.kind === line.kind)?.minor ?? 0n;
    const minor = lesserMinor(line.minor, wrote);
    return minor > 0n ? [{ ...line, minor }] : [];
  });
  return postLines(tx, one, lines, booking);
}

/**
 * A recovery that is taken back writes its sum off again. Where the write-off itself was undone in the meantime there is nothing to
 * be written off to: the sum is owed in the books. The caller has locked the party and ends as for any posting.
 */
export async function releaseUndone(tx: Tx, partyId: string, booking: Booking): Promise<JournalEntry[]> {
  const all = await listWriteOffs(tx, partyId);
  const undone = all.filter(
    (one) =>
      one.undoneOn !== null &&
      !all.some((other) => other.accountId === one.accountId && other.undoneOn === null),
  );
  const entries: JournalEntry[] = [];
  for (const one of undone) {
    const wrote = new Set((await listOwnWriteOff(tx, one)).map((line) => line.itemId));
    const lines = (await standingOn(tx, one)).filter((line) => wrote.has(line.itemId));
    const minor = await postLines(tx, one, lines, booking);
    if (minor === 0n) continue;
    const { writeOffId: subjectId, accountId, currency } = one;
    const body = { accountId, minor, currency };
    entries.push({ kind: 'write-off-released', actor: booking.by, partyId, subjectId, body });
  }
  return entries;
}

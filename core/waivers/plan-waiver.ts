import type { Day } from '@duly/kernel/day.ts';
import type { PostingKind } from '../ledger/posting-kinds.ts';
import { lesserMinor } from '../ledger/take-from-rank.ts';
import type { OpenByItem } from './judge-lines.ts';
import type { WaiverLine } from './waiver.ts';

/** What a payment settled of one kind of one item. */
export type PaidShare = {
  readonly itemId: string;
  readonly kind: PostingKind;
  readonly paymentId: string;
  readonly minor: bigint;
  /** Day from which all of it counts. */
  readonly from: Day;
};

/** A posting of a waiver; `paymentId` names the payment whose money moves, null the waiver itself. */
export type WaiverPosting = {
  readonly itemId: string | null;
  readonly kind: PostingKind;
  readonly amountMinor: bigint;
  readonly paymentId: string | null;
  readonly onDay: Day;
};

/**
 * The postings that waive lines as they stand now. What payments settled of a line since it was agreed goes back to rest on account
 * first, newest payment first, because it was agreed that this part is not owed: the ledger then puts it to what is. So nothing falls
 * below zero, and who pays what was agreed owes what was agreed.
 *
 * @param shares of payments made since the waiver was granted, newest first
 */
export function planWaiver(
  lines: readonly WaiverLine[],
  open: OpenByItem,
  shares: readonly PaidShare[],
  day: Day,
): WaiverPosting[] {
  const postings: WaiverPosting[] = [];
  for (const { itemId, kind, minor } of lines) {
    const stands = open.get(itemId)?.[kind] ?? 0n;
    let waived = lesserMinor(minor, stands > 0n ? stands : 0n);
    for (const share of shares) {
      if (waived === minor) break;
      if (share.itemId !== itemId || share.kind !== kind) continue;
      const back = lesserMinor(share.minor, minor - waived);
      const onDay = share.from > day ? share.from : day;
      const { paymentId } = share;
      postings.push({ itemId, kind, amountMinor: back, paymentId, onDay });
      postings.push({ itemId: null, kind: 'principal', amountMinor: -back, paymentId, onDay });
      waived += back;
    }
    if (waived > 0n) postings.push({ itemId, kind, amountMinor: -waived, paymentId: null, onDay: day });
  }
  return postings;
}

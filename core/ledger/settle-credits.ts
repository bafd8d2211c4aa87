import type { Day } from '@duly/kernel/day.ts';
import type { AllocationOrder } from './allocation-order.ts';
import { type AllocationStep, followOrder } from './follow-order.ts';
import type { PostingKind } from './posting-kinds.ts';
import type { Debt } from './rank-debts.ts';
import { lesserMinor } from './take-from-rank.ts';

/** An item that is not settled, with the day from which it is owed; `openMinor` is negative for a credit. */
export type UnsettledItem = Debt & { readonly owedFrom: Day; readonly openMinor: bigint };

/** Money of a payment that rests on account. */
export type RestingMoney = { readonly causeId: string; readonly minor: bigint; readonly from: Day };

/** How much of an item one payment settled; needed where an item has become smaller than what was paid for it. */
export type SettledShare = {
  readonly itemId: string;
  readonly causeId: string;
  readonly kind: PostingKind;
  readonly minor: bigint;
  /** Day from which all of it counts. */
  readonly from: Day;
};

/** One leg of a transfer inside an account; the legs of every source add up to zero. */
export type CreditMove = {
  /** null: on account. */
  readonly itemId: string | null;
  readonly kind: PostingKind;
  /** Signed: positive owes more, negative owes less. */
  readonly minor: bigint;
  readonly onDay: Day;
  /** The payment whose money moves, or the credit note's item. */
  readonly causeId: string;
};

/** What one credit settled, and in which steps of the order. */
export type SettledCredit = {
  readonly causeId: string;
  readonly minor: bigint;
  readonly onDay: Day;
  readonly lines: readonly { readonly itemId: string; readonly kind: PostingKind; readonly minor: bigint }[];
  readonly steps: readonly AllocationStep[];
};

type Source = { causeId: string; minor: bigint; from: Day; takeFrom: string | null };

const later = (a: Day, b: Day): Day => (a > b ? a : b);

// An item below zero first gives back what payments settled of it, newest payment first; what is then still below zero
// is a credit note, which pays for others itself.
function sourcesOf(
  items: readonly UnsettledItem[],
  shares: readonly SettledShare[],
  day: Day,
): { moves: CreditMove[]; sources: Source[] } {
  const moves: CreditMove[] = [];
  const sources: Source[] = [];
  for (const item of items) {
    let excess = -item.openMinor;
    if (excess <= 0n) continue;
    for (const share of shares) {
      if (share.itemId !== item.itemId || excess === 0n) continue;
      const minor = lesserMinor(share.minor, excess);
      const { causeId, kind } = share;
      const onDay = later(day, share.from);
      moves.push({ itemId: item.itemId, kind, minor, onDay, causeId });
      moves.push({ itemId: null, kind: 'principal', minor: -minor, onDay, causeId });
      sources.push({ causeId, minor, from: onDay, takeFrom: null });
      excess -= minor;
    }
    if (excess > 0n) {
      sources.push({ causeId: item.itemId, minor: excess, from: item.owedFrom, takeFrom: item.itemId });
    }
  }
  return { moves, sources };
}

/**
 * Puts money that rests on an account, and credit notes, to what is open there, by the account's order. Each transfer counts from
 * the first day on which both sides existed, so that balances stay right as of any day.
 *
 * @param resting oldest first
 * @param shares newest payment first
 * @param day business day on which a share that became too large is given back
 */
export function settleCredits(
  items: readonly UnsettledItem[],
  resting: readonly RestingMoney[],
  shares: readonly SettledShare[],
  day: Day,
  order: AllocationOrder,
): { moves: CreditMove[]; settled: SettledCredit[] } {
  const { moves, sources } = sourcesOf(items, shares, day);
  const settled: SettledCredit[] = [];
  const open = new Map(items.filter((item) => item.openMinor > 0n).map((item) => [item.itemId, item]));
  const all: Source[] = [...resting.map((money) => ({ ...money, takeFrom: null })), ...sources];
  for (const source of all) {
    const { causeId } = source;
    const { lines, steps, restMinor } = followOrder(
      source.minor,
      [...open.values()],
      order,
      later(source.from, day),
    );
    let lastDay = source.from;
    for (const line of lines) {
      const item = open.get(line.itemId);
      if (!item) throw new Error('allocated to an item that is not open');
      const onDay = later(source.from, item.owedFrom);
      lastDay = later(lastDay, onDay);
      moves.push({ itemId: source.takeFrom, kind: 'principal', minor: line.minor, onDay, causeId });
      moves.push({ itemId: line.itemId, kind: line.kind, minor: -line.minor, onDay, causeId });
      const left = (item.open[line.kind] ?? 0n) - line.minor;
      open.set(line.itemId, { ...item, open: { ...item.open, [line.kind]: left } });
    }
    if (lines.length > 0)
      settled.push({ causeId, minor: source.minor - restMinor, onDay: lastDay, lines, steps });
  }
  return { moves, settled };
}

import type { Day } from '@duly/kernel/day.ts';
import type { Book, BookPayment } from '@duly/sim/book.ts';

/** A line that becomes disputed, or no longer is. */
export type DisputeChange = { readonly account: string; readonly item: string; readonly disputed: boolean };

/** Payments that can be booked together, and the disputes that change after them. */
export type PaymentRound = { readonly payments: BookPayment[]; readonly changes: DisputeChange[] };

type Change = DisputeChange & { readonly day: Day };

/**
 * The payments before `from` in rounds, so that each meets the disputes of its day: one that was paid while a line was
 * in dispute settled another line. Accounts do not wait for one another: round n takes the n-th stretch of each, so that
 * there are as many rounds as the account with the most changes has, and not as many as there are disputes.
 */
export function orderPayments(book: Book, from: Day): PaymentRound[] {
  const rounds: PaymentRound[] = [];
  const round = (index: number): PaymentRound => {
    while (rounds.length <= index) rounds.push({ payments: [], changes: [] });
    return rounds[index] as PaymentRound;
  };
  const changes = changesByAccount(book, from);
  for (const payment of book.payments) {
    if (payment.paidOn >= from) continue;
    const before = (changes.get(payment.account) ?? []).filter((change) => comesBefore(change, payment));
    round(before.length).payments.push(payment);
  }
  for (const each of changes.values())
    each.forEach((change, index) => void round(index).changes.push(change));
  return rounds;
}

function comesBefore(change: Change, payment: BookPayment): boolean {
  return change.disputed ? change.day < payment.paidOn : change.day <= payment.paidOn;
}

/** A dispute begins after the payments of its day and ends before those of its last. */
function changesByAccount(book: Book, from: Day): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  const add = (change: Change): void => {
    if (change.day >= from) return;
    const known = changes.get(change.account);
    if (known === undefined) changes.set(change.account, [change]);
    else known.push(change);
  };
  for (const { account, item, from: day, until } of book.disputes) {
    // A dispute during which nothing was paid and that is over sent no money anywhere else.
    if (until !== null && until < from && !paidBetween(book, account, day, until)) continue;
    add({ account, item, disputed: true, day });
    if (until !== null) add({ account, item, disputed: false, day: until });
  }
  for (const each of changes.values()) {
    each.sort((left, right) => left.day - right.day || Number(left.disputed) - Number(right.disputed));
  }
  return changes;
}

function paidBetween(book: Book, account: string, after: Day, before: Day): boolean {
  return book.payments.some(
    (each) => each.account === account && each.paidOn > after && each.paidOn < before,
  );
}

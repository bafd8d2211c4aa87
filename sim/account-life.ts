import type { Day } from '@duly/kernel/day.ts';
import type {
  BookAccount,
  BookContact,
  BookDispute,
  BookItem,
  BookParty,
  BookPayment,
  BookPoint,
  BookPromise,
  BookStop,
  CreditorKind,
  Language,
} from './book.ts';
import type { Prng } from './prng.ts';

/** An item while it is lived through. */
export interface Line {
  readonly item: BookItem;
  openMinor: bigint;
  disputed: boolean;
  /** Nobody disputes the same line twice. */
  wasDisputed: boolean;
}

/** A payment that somebody means to make. */
export interface Plan {
  readonly day: Day;
  readonly amountMinor: bigint;
  /** The item meant; null for a promise, which pays whatever is oldest. */
  readonly line: Line | null;
}

/** The promise that is being waited for, or the last one. */
export type OpenPromise = { -readonly [Key in keyof BookPromise]: BookPromise[Key] };

/** What happened on one account, in the order in which it happened. */
export interface AccountHistory {
  readonly payments: BookPayment[];
  readonly contacts: BookContact[];
  readonly promises: BookPromise[];
  readonly disputes: BookDispute[];
  readonly stops: BookStop[];
}

/** What the accounts of one debtor share: a number that turned out wrong is wrong for all of them. */
export interface Debtorship {
  points: readonly BookPoint[];
  contactedOn: Day | null;
}

/** One account on its way through the year; `liveDebtor` moves it on day by day. */
export interface AccountLife {
  readonly prng: Prng;
  readonly creditor: CreditorKind;
  readonly language: Language;
  readonly party: BookParty;
  readonly account: BookAccount;
  /** Day from which they pay nothing of their own accord. */
  readonly stopsOn: Day;
  readonly collector: number;
  readonly lines: Line[];
  plans: Plan[];
  promise: OpenPromise | null;
  /** The collector leaves them alone before this day. */
  nextContactOn: Day;
  missedCalls: number;
  readonly debtorship: Debtorship;
  readonly history: AccountHistory;
}

/** What is owed by a day and nobody disputes. */
export function overdueMinor(life: AccountLife, day: Day): bigint {
  let sum = 0n;
  for (const line of life.lines) if (line.item.dueOn < day && !line.disputed) sum += line.openMinor;
  return sum;
}

/** Days since the oldest of it fell due, 0 when nothing is overdue. */
export function daysOverdue(life: AccountLife, day: Day): number {
  const oldest = life.lines.find((line) => line.openMinor > 0n && !line.disputed);
  return oldest === undefined || oldest.item.dueOn >= day ? 0 : day - oldest.item.dueOn;
}

/** The lesser of two sums; `Math.min` knows no bigint. */
export function lesserMinor(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}

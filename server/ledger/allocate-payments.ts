import { type Allocation, allocateMoney, type Designation } from '@duly/core/ledger/allocate-money.ts';
import { recordAllocation, writeAllocationRecord } from '@duly/core/ledger/allocation-record.ts';
import type { Debt } from '@duly/core/ledger/rank-debts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Booking } from './booking.ts';
import { type Restored, restoreWrittenOff } from './record-recovery.ts';
import { splitPayment } from './split-payment.ts';
import {
  type AccountKey,
  insertPostings,
  loadOpenItems,
  type NewPosting,
  type OpenItemRow,
} from './store-allocation.ts';
import { type AllocationBases, loadAllocationBases } from './store-allocation-basis.ts';
import {
  type AllocationCause,
  insertAllocationRecords,
  type NewAllocationRecord,
} from './store-allocation-record.ts';
import { type PaymentPart, splitPayments } from './store-payment-parts.ts';
import type { InsertedPayment } from './store-staged-payments.ts';
import { loadWrittenOff, type WrittenOffItem } from './store-written-off.ts';

/** What the payer and the desk said about where a payment goes. */
export type PaymentWish = {
  readonly designations: readonly Designation[];
  /** Further accounts of the party over which the rest is shared by law. */
  readonly shareOver: readonly string[];
  /** Day on which its postings count, where that is not the day on which it was paid. */
  readonly countsFrom: Day | null;
};

/** What a payment settled: so much of an item; `restMinor` rests on account. */
export type AllocatedPayment = {
  readonly paymentId: string;
  readonly allocations: readonly { readonly itemId: string; readonly minor: bigint }[];
  readonly restMinor: bigint;
  /** One row an account that it reached, the payment's own first. */
  readonly parts: readonly {
    readonly paymentId: string;
    readonly accountId: string;
    readonly minor: bigint;
  }[];
};

const noWish: PaymentWish = { designations: [], shareOver: [], countsFrom: null };

/** Every account that a payment may reach. */
export function accountsOf(payment: InsertedPayment, wish: PaymentWish = noWish): string[] {
  return [
    ...new Set([payment.accountId, ...wish.shareOver, ...wish.designations.map((one) => one.accountId)]),
  ];
}

type OpenDebts = Map<string, OpenItemRow[]>;

/** The open items of these accounts as debts, with what their accounts add to their rank on this day. */
function debtsOf(open: OpenDebts, accounts: readonly string[], bases: AllocationBases, day: Day): Debt[] {
  const basisOf = bases.basisOn(day);
  return accounts.flatMap((accountId) => {
    const items = open.get(accountId) ?? [];
    if (items.length === 0) return [];
    const { security, burdenPpm } = basisOf(accountId);
    return items.map((item) => ({ ...item, accountId, security, burdenPpm }));
  });
}

function settle(open: OpenDebts, lines: Allocation['lines']): void {
  for (const { accountId, itemId, kind, minor } of lines) {
    const items = open.get(accountId) ?? [];
    const place = items.findIndex((item) => item.itemId === itemId);
    const item = items[place];
    if (item === undefined) continue;
    items[place] = { ...item, open: { ...item.open, [kind]: (item.open[kind] ?? 0n) - minor } };
  }
}

/** Decides where one payment goes; pure over what was loaded. */
function decideOnce(
  payment: Pick<InsertedPayment, 'accountId' | 'amountMinor' | 'paidOn'> & { readonly itemId: string | null },
  wish: PaymentWish,
  open: OpenDebts,
  bases: AllocationBases,
) {
  const { accountId, amountMinor, itemId, paidOn: day } = payment;
  // An item that a file names beside a payment is the payer's word too.
  const named: Designation[] = itemId === null ? [] : [{ accountId, itemId, minor: null }];
  const designations = [...wish.designations, ...named];
  const accounts = [...new Set([accountId, ...wish.shareOver])];
  const debts = debtsOf(
    open,
    [...new Set([...accounts, ...designations.map((one) => one.accountId)])],
    bases,
    day,
  );
  const basisOf = bases.basisOn(day);
  const orderOf = (id: string) => basisOf(id).order;
  const done = allocateMoney({ amountMinor, day, debts, accounts, designations, orderOf });
  return { ...done, country: bases.country, day, amountMinor, designations, debts, basisOf };
}

/** What a booking has loaded, kept up as payments of a batch are decided one after the other. */
export type AllocationStand = {
  readonly open: OpenDebts;
  readonly writtenOff: Map<string, WrittenOffItem[]>;
  readonly bases: AllocationBases;
};

/** Loads all that decides where payments to these accounts go, in five statements. */
export async function loadStand(tx: Tx, keys: readonly AccountKey[]): Promise<AllocationStand> {
  const open = await loadOpenItems(tx, keys);
  const writtenOff = await loadWrittenOff(tx, keys);
  return { open, writtenOff, bases: await loadAllocationBases(tx, keys) };
}

/**
 * Decides where one payment goes, and how much of what was written off it brings back: money that is left after all that is open
 * recovers on the account for which it came. Keeps the stand up with it.
 */
export function decidePayment(
  payment: Parameters<typeof decideOnce>[0],
  wish: PaymentWish,
  { open, writtenOff, bases }: AllocationStand,
): ReturnType<typeof decideOnce> & { readonly restored: Restored['lines'] } {
  const { accountId, paidOn } = payment;
  const lost = writtenOff.get(accountId) ?? [];
  let decided = decideOnce(payment, wish, open, bases);
  let restored: Restored['lines'] = [];
  if (decided.restMinor > 0n && lost.length > 0) {
    const { order } = bases.basisOn(paidOn)(accountId);
    const stands = open.get(accountId) ?? [];
    const back = restoreWrittenOff(decided.restMinor, stands, lost, order, wish.countsFrom ?? paidOn);
    open.set(accountId, back.open);
    writtenOff.set(accountId, back.writtenOff);
    restored = back.lines;
    decided = decideOnce(payment, wish, open, bases);
  }
  settle(open, decided.lines);
  return { ...decided, restored };
}

const postingOf = (payment: InsertedPayment, part: PaymentPart, wish: PaymentWish) => ({
  slot: payment.slot,
  partyId: payment.partyId,
  accountId: part.accountId,
  currency: payment.currency,
  onDay: wish.countsFrom ?? payment.paidOn,
  cause: 'payment' as const,
  causeId: part.paymentId,
  reverses: null,
});

function answerOf(
  payment: InsertedPayment,
  { lines, restMinor }: Allocation,
  parts: readonly PaymentPart[],
): AllocatedPayment {
  const allocations = new Map<string, bigint>();
  for (const line of lines) allocations.set(line.itemId, (allocations.get(line.itemId) ?? 0n) + line.minor);
  return {
    paymentId: payment.paymentId,
    allocations: [...allocations].map(([itemId, minor]) => ({ itemId, minor })),
    restMinor,
    parts: parts.map(({ paymentId, accountId, minor }) => ({ paymentId, accountId, minor })),
  };
}

/**
 * Shares the payments out over what is open, in the order given, posts it and keeps why, in a number of statements
 * that does not grow with the payments. Where a payment reached several accounts, its row becomes one row an account.
 */
export async function allocatePayments(
  tx: Tx,
  payments: readonly InsertedPayment[],
  booking: Pick<Booking, 'atMs' | 'by'>,
  wishes: ReadonlyMap<string, PaymentWish> = new Map(),
  cause: AllocationCause = 'payment',
): Promise<AllocatedPayment[]> {
  const wishOf = (payment: InsertedPayment) => wishes.get(payment.paymentId) ?? noWish;
  const keys = new Map(
    payments.flatMap((payment) =>
      accountsOf(payment, wishOf(payment)).map((accountId) => [
        accountId,
        { slot: payment.slot, partyId: payment.partyId, accountId },
      ]),
    ),
  );
  const stand = await loadStand(tx, [...keys.values()]);
  const postings: NewPosting[] = [];
  const records: NewAllocationRecord[] = [];
  const split: PaymentPart[] = [];
  const answer: AllocatedPayment[] = [];
  for (const payment of payments) {
    const wish = wishOf(payment);
    const decided = decidePayment(payment, wish, stand);
    const parts = splitPayment(payment, decided);
    if (parts.length > 1 || parts[0]?.accountId !== payment.accountId) split.push(...parts);
    for (const line of decided.restored) {
      const { slot, partyId, accountId, currency, paymentId: causeId } = payment;
      postings.push({
        slot,
        partyId,
        accountId,
        currency,
        ...line,
        cause: 'write-off-reversal',
        causeId,
        reverses: null,
      });
    }
    for (const part of parts) {
      const base = postingOf(payment, part, wish);
      for (const { itemId, kind, minor } of part.lines)
        postings.push({ ...base, itemId, kind, amountMinor: -minor });
      if (part.restMinor > 0n)
        postings.push({ ...base, itemId: null, kind: 'principal', amountMinor: -part.restMinor });
    }
    const { slot, partyId, paymentId: sourceId } = payment;
    const body = writeAllocationRecord(recordAllocation(decided));
    records.push({
      slot,
      partyId,
      sourceId,
      cause,
      onDay: wish.countsFrom ?? payment.paidOn,
      body,
    });
    answer.push(answerOf(payment, decided, parts));
  }
  await splitPayments(tx, split);
  await insertPostings(tx, postings, booking.atMs);
  await insertAllocationRecords(tx, records, booking);
  return answer;
}

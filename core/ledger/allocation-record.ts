import { canonical } from '@duly/kernel/canonical.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Allocation, Designation } from './allocate-money.ts';
import { type AllocationOrder, houseOrder, readAllocationOrder } from './allocation-order.ts';
import type { AllocationStep } from './follow-order.ts';
import { openMinorOf } from './open-item.ts';
import type { AllocationBasis } from './order-for.ts';
import type { PostingKind } from './posting-kinds.ts';
import type { Debt, Security } from './rank-debts.ts';

/** A debt as the decision found it. */
export type RecordedDebt = {
  readonly accountId: string;
  readonly itemId: string;
  readonly dueOn: Day;
  readonly openMinor: bigint;
  readonly disputed: boolean;
};

/** Why a sum went where it went: all that the decision knew of the debts that it reached, and what it gave to each. */
export type AllocationRecord = {
  /** Of the creditor, since its law is cited. */
  readonly country: string;
  readonly day: Day;
  readonly amountMinor: bigint;
  readonly restMinor: bigint;
  readonly accounts: readonly ({ readonly accountId: string } & AllocationBasis)[];
  readonly debts: readonly RecordedDebt[];
  readonly designations: readonly Designation[];
  readonly steps: readonly AllocationStep[];
  readonly lines: readonly { readonly itemId: string; readonly kind: PostingKind; readonly minor: bigint }[];
};

/** What a decision was made of, and what came of it. */
export type DecidedAllocation = Pick<Allocation, 'lines' | 'steps' | 'restMinor'> & {
  readonly country: string;
  readonly day: Day;
  readonly amountMinor: bigint;
  readonly designations: readonly Designation[];
  readonly debts: readonly Debt[];
  readonly basisOf: (accountId: string) => AllocationBasis;
};

/** The record of a decision: debts that it never came to are left out. */
export function recordAllocation(decided: DecidedAllocation): AllocationRecord {
  const { country, day, amountMinor, restMinor, designations, steps, lines } = decided;
  const reached = new Set([...steps.flatMap((step) => step.items), ...lines.map((line) => line.itemId)]);
  const debts = decided.debts
    .filter((debt) => reached.has(debt.itemId))
    .map(({ accountId, itemId, dueOn, disputed, open }) => ({
      accountId,
      itemId,
      dueOn,
      disputed,
      openMinor: openMinorOf({ itemId, dueOn, disputed, open }),
    }));
  const accounts = [...new Set([...debts, ...designations].map((one) => one.accountId))].sort();
  return {
    country,
    day,
    amountMinor,
    restMinor,
    accounts: accounts.map((accountId) => ({ accountId, ...decided.basisOf(accountId) })),
    debts,
    designations,
    steps,
    lines: lines.map(({ itemId, kind, minor }) => ({ itemId, kind, minor })),
  };
}

const coverOf = (security: Security): string =>
  security.cover === 'part' ? `${security.minor}` : security.cover;

function securityOf(cover: string): Security {
  if (cover === 'none' || cover === 'whole') return { cover };
  return { cover: 'part', minor: BigInt(cover) };
}

// Most accounts follow the house's order: null stands for it. Whoever changes that order gives the old one a sign of its own.
const houseText = canonical(houseOrder);
const orderSign = (order: AllocationOrder) =>
  order === houseOrder || canonical(order) === houseText ? null : order;

// Ids stand once and are pointed at by place, so that the row of a plain payment stays at some hundred bytes.
type Written = {
  c: string;
  t: number;
  m: string;
  r: string;
  a: [string, AllocationOrder | null, string, number][];
  d: [number, string, number, string, 0 | 1][];
  n: [number, string | null, string | null][];
  s: [
    AllocationStep['why'],
    0 | 1,
    AllocationStep['before'],
    PostingKind | null,
    AllocationStep['shared'],
    string,
    number[],
    number[],
    string[],
  ][];
  l: [number, PostingKind, string][];
};

/** The record as the text that is kept. */
export function writeAllocationRecord(record: AllocationRecord): string {
  const account = new Map(record.accounts.map((one, place) => [one.accountId, place]));
  const debt = new Map(record.debts.map((one, place) => [one.itemId, place]));
  const written: Written = {
    c: record.country,
    t: record.day,
    m: `${record.amountMinor}`,
    r: `${record.restMinor}`,
    a: record.accounts.map((one) => [
      one.accountId,
      orderSign(one.order),
      coverOf(one.security),
      one.burdenPpm,
    ]),
    d: record.debts.map((one) => [
      account.get(one.accountId) ?? -1,
      one.itemId,
      one.dueOn,
      `${one.openMinor}`,
      one.disputed ? 1 : 0,
    ]),
    n: record.designations.map((one) => [
      account.get(one.accountId) ?? -1,
      one.itemId,
      one.minor === null ? null : `${one.minor}`,
    ]),
    s: record.steps.map((step) => [
      step.why,
      step.named ? 1 : 0,
      step.before,
      step.kind,
      step.shared,
      `${step.minor}`,
      step.accountIds.map((id) => account.get(id) ?? -1),
      step.items.flatMap((id) => debt.get(id) ?? []),
      [...step.remainderTo],
    ]),
    l: record.lines.map((line) => [debt.get(line.itemId) ?? -1, line.kind, `${line.minor}`]),
  };
  return canonical(written);
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error('a record of an allocation points at nothing');
  return found;
}

/** Reads what `writeAllocationRecord` wrote. */
export function readAllocationRecord(text: string): AllocationRecord {
  const written = JSON.parse(text) as Written;
  const accounts = written.a.map(([accountId, order, cover, burdenPpm]) => {
    const read = order === null ? houseOrder : readAllocationOrder(order);
    if (read === null) throw new Error('a record of an allocation has an order that nobody knows');
    return { accountId, order: read, security: securityOf(cover), burdenPpm };
  });
  const debts = written.d.map(([place, itemId, dueOn, open, disputed]) => ({
    accountId: at(accounts, place).accountId,
    itemId,
    dueOn: dueOn as Day,
    openMinor: BigInt(open),
    disputed: disputed === 1,
  }));
  return {
    country: written.c,
    day: written.t as Day,
    amountMinor: BigInt(written.m),
    restMinor: BigInt(written.r),
    accounts,
    debts,
    designations: written.n.map(([place, itemId, minor]) => ({
      accountId: at(accounts, place).accountId,
      itemId,
      minor: minor === null ? null : BigInt(minor),
    })),
    steps: written.s.map(([why, named, before, kind, shared, minor, accountPlaces, places, remainderTo]) => ({
      why,
      named: named === 1,
      before,
      kind,
      shared,
      minor: BigInt(minor),
      accountIds: accountPlaces.map((place) => at(accounts, place).accountId),
      items: places.map((place) => at(debts, place).itemId),
      remainderTo,
    })),
    lines: written.l.map(([place, kind, minor]) => ({
      itemId: at(debts, place).itemId,
      kind,
      minor: BigInt(minor),
    })),
  };
}

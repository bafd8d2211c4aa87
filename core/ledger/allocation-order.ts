import { type PostingKind, postingKinds } from './posting-kinds.ts';

/** In which order the money of an account looks for its debts. `law` is that of the Civil Code, art. 560. */
export const allocationWays = ['law', 'oldest-first', 'newest-first', 'pro-rata', 'by-kind'] as const;
export type AllocationWay = (typeof allocationWays)[number];

/**
 * An order of allocation, as data. Every field has a meaning of its own, because contracts depart from the law in one of them
 * at a time.
 */
export type AllocationOrder = {
  readonly by: AllocationWay;
  /** Within a debt, and for `by-kind` over the whole account; every kind stands in it once. */
  readonly kinds: readonly PostingKind[];
  /** Debts of one account that nothing tells apart: one document after the other, or each its share. */
  readonly sameRank: 'by-document' | 'pro-rata';
  /** Lines that the debtor contests: after all others, or not without their word. */
  readonly disputed: 'last' | 'never';
  /** Whether the payer's word decides; an agreement can exclude it (art. 560: unless agreed otherwise). */
  readonly designation: 'payer' | 'excluded';
  /** What the order rests on: a term of the contract, or only the house's own choice. */
  readonly basis: 'house' | 'contract';
  /** Where the contract says so; empty for the house's own choice. */
  readonly clause: string;
};

/**
 * Where nothing is set: the order of the law, which among the lines of one account comes down to oldest first. Lines of
 * one account and one due day are of one creditor, debtor, security and burden: to share each of them pro rata would change
 * nothing for anybody and leave many documents half open, so that they are taken one after the other.
 */
export const houseOrder: AllocationOrder = {
  by: 'law',
  kinds: postingKinds,
  sameRank: 'by-document',
  disputed: 'last',
  designation: 'payer',
  basis: 'house',
  clause: '',
};

const isAmong = <T extends string>(list: readonly T[], value: unknown): value is T =>
  list.some((one) => one === value);

function readKinds(given: unknown): readonly PostingKind[] | null {
  if (given === undefined) return postingKinds;
  if (!Array.isArray(given) || given.length !== postingKinds.length) return null;
  const kinds = given.filter((kind): kind is PostingKind => isAmong(postingKinds, kind));
  return new Set(kinds).size === postingKinds.length ? kinds : null;
}

/** Reads an order from a document; fields that are missing are the house's, a misshapen one makes the whole null. */
export function readAllocationOrder(document: unknown): AllocationOrder | null {
  if (typeof document !== 'object' || document === null) return null;
  const given = { ...houseOrder, ...document } as Record<keyof AllocationOrder, unknown>;
  const { by, sameRank, disputed, designation, basis, clause } = given;
  const kinds = readKinds(given.kinds);
  if (kinds === null || !isAmong(allocationWays, by)) return null;
  if (!isAmong(['by-document', 'pro-rata'] as const, sameRank)) return null;
  if (!isAmong(['last', 'never'] as const, disputed)) return null;
  if (!isAmong(['payer', 'excluded'] as const, designation)) return null;
  if (!isAmong(['house', 'contract'] as const, basis) || typeof clause !== 'string') return null;
  return { by, kinds, sameRank, disputed, designation, basis, clause };
}

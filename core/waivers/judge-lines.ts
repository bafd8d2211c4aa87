import { type Refusal, refusal } from '@duly/kernel/result.ts';
import type { PostingKind } from '../ledger/posting-kinds.ts';
import type { WaiverLine } from './waiver.ts';

/** What is open, by item and kind. */
export type OpenByItem = ReadonlyMap<string, Readonly<Partial<Record<PostingKind, bigint>>>>;

// Tax is collected for somebody else and is not the creditor's to give away.
const kindsOf: Readonly<Record<'waiver' | 'discount', readonly PostingKind[]>> = {
  waiver: ['interest', 'penalty-interest', 'late-fee', 'cost'],
  discount: ['principal'],
};

/** Whether a kind of debt may be given up under a kind of request. */
export function mayWaive(kind: 'waiver' | 'discount', of: PostingKind): boolean {
  return kindsOf[kind].includes(of);
}

/**
 * What is wrong with the lines of a waiver, all at once: `waiver-empty`, `waiver-line-amount` (not above zero), `waiver-line-twice`,
 * `waiver-kind` (principal is a discount, and a discount only that; tax is never waived), `waiver-above-open`.
 */
export function judgeLines(
  kind: 'waiver' | 'discount',
  lines: readonly WaiverLine[],
  open: OpenByItem,
): Refusal[] {
  if (lines.length === 0) return [refusal('waiver-empty')];
  const found: Refusal[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const { itemId } = line;
    const key = `${itemId} ${line.kind}`;
    if (seen.has(key)) found.push(refusal('waiver-line-twice', { itemId, kind: line.kind }));
    seen.add(key);
    if (line.minor <= 0n) found.push(refusal('waiver-line-amount', { itemId, kind: line.kind }));
    if (!mayWaive(kind, line.kind)) found.push(refusal('waiver-kind', { itemId, kind: line.kind }));
    const stands = open.get(itemId)?.[line.kind] ?? 0n;
    if (line.minor > stands)
      found.push(
        refusal('waiver-above-open', { itemId, kind: line.kind, asked: `${line.minor}`, open: `${stands}` }),
      );
  }
  return found;
}

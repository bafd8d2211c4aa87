import type { Day } from '@duly/kernel/day.ts';
import type { PostingCause } from '../ledger/posting-causes.ts';

/** A posting of principal on an item. */
export type PrincipalPosting = {
  readonly postingId: string;
  readonly onDay: Day;
  readonly minor: bigint;
  readonly cause: PostingCause;
  readonly reverses: string | null;
};

/** What is open of the principal from the start of a day on. */
export type OpenFrom = { readonly day: Day; readonly minor: bigint };

/**
 * What was open at the start of each day. A receivable counts from its own day, everything else from the day after: whoever
 * pays on a day was late on that day still. A posting that was taken back, and what took it back, count as if neither had
 * been: money that bounced never paid anything.
 */
export function principalHistory(postings: readonly PrincipalPosting[]): OpenFrom[] {
  const undone = new Set(
    postings.flatMap((posting) => (posting.reverses === null ? [] : [posting.reverses])),
  );
  const changes = new Map<Day, bigint>();
  for (const { postingId, onDay, minor, cause, reverses } of postings) {
    if (reverses !== null || undone.has(postingId)) continue;
    const day = (cause === 'receivable' ? onDay : onDay + 1) as Day;
    changes.set(day, (changes.get(day) ?? 0n) + minor);
  }
  const steps: OpenFrom[] = [];
  let open = 0n;
  for (const [day, minor] of [...changes].sort((a, b) => a[0] - b[0])) {
    if (minor === 0n) continue;
    open += minor;
    steps.push({ day, minor: open });
  }
  return steps;
}

/** What was open at the start of a day. */
export function openAt(history: readonly OpenFrom[], day: Day): bigint {
  let open = 0n;
  for (const step of history) {
    if (step.day > day) break;
    open = step.minor;
  }
  return open;
}

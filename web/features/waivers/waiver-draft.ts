import type { PostingKind } from '@duly/core/ledger/posting-kinds.ts';
import { mayWaive } from '@duly/core/waivers/judge-lines.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { Waivable, WaiverGiven } from '../../shared/api-types.ts';
import { readTypedDay } from '../../shared/format-day.ts';
import { formatMinor, readTypedMinor, sumMinor } from '../../shared/format-money.ts';

/** A line that can be ticked. */
export type WaiverChoice = {
  readonly key: string;
  readonly itemId: string;
  readonly reference: string;
  readonly dueOn: string;
  readonly disputed: boolean;
  readonly kind: PostingKind;
  readonly minor: string;
};

export type WaiverDraft = {
  readonly kind: 'waiver' | 'discount';
  /** Typed sums by the key of a line; left out: not ticked. */
  readonly sums: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly proof: string;
  readonly bound: 'none' | 'payment' | 'promise';
  readonly by: string;
  readonly minor: string;
  readonly effect: 'now' | 'on-completion';
};

export const emptyWaiver: WaiverDraft = {
  kind: 'waiver',
  sums: {},
  reason: '',
  proof: '',
  bound: 'none',
  by: '',
  minor: '',
  effect: 'now',
};

/** What of an account may be given up under a kind. */
export function waiverChoices(found: Waivable, kind: WaiverDraft['kind']): readonly WaiverChoice[] {
  return found.items.flatMap((item) =>
    item.open
      .filter((open) => mayWaive(kind, open.kind))
      .map((open) => ({
        key: `${item.itemId} ${open.kind}`,
        itemId: item.itemId,
        reference: item.reference,
        dueOn: item.dueOn,
        disputed: item.disputed,
        kind: open.kind,
        minor: open.minor,
      })),
  );
}

/** Ticks a line with all that is open of it, or takes the tick away. */
export function toggleLine(draft: WaiverDraft, line: WaiverChoice, currency: string): WaiverDraft {
  const { [line.key]: held, ...others } = draft.sums;
  return {
    ...draft,
    sums: held === undefined ? { ...others, [line.key]: formatMinor(line.minor, currency) } : others,
  };
}

/** What is ticked, in minor units; null where a sum does not read or is more than is open. */
export function tickedMinor(
  draft: WaiverDraft,
  choices: readonly WaiverChoice[],
  currency: string,
): string | null {
  const minors: string[] = [];
  for (const line of choices) {
    const typed = draft.sums[line.key];
    if (typed === undefined) continue;
    const minor = readTypedMinor(typed, currency);
    if (minor === null || BigInt(minor) > BigInt(line.minor)) return null;
    minors.push(minor);
  }
  return minors.length === 0 ? null : sumMinor(minors);
}

type Condition = NonNullable<WaiverGiven['condition']>;

function conditionOf(
  draft: WaiverDraft,
  promiseId: string | null,
  today: Day,
  currency: string,
): Condition | null | undefined {
  if (draft.bound === 'none') return null;
  if (draft.bound === 'promise')
    return promiseId === null ? undefined : { source: 'promise', sourceId: promiseId };
  const by = readTypedDay(draft.by, today);
  const minor = readTypedMinor(draft.minor, currency);
  return by === null || minor === null
    ? undefined
    : { source: 'payment', steps: [{ by: formatDay(by), minor }] };
}

/** What was filled in, as the API takes it; null while anything is missing. */
export function readWaiver(
  draft: WaiverDraft,
  account: { readonly accountId: string; readonly promiseId: string | null; readonly currency: string },
  choices: readonly WaiverChoice[],
  today: Day,
): WaiverGiven | null {
  const { accountId, promiseId, currency } = account;
  const condition = conditionOf(draft, promiseId, today, currency);
  if (tickedMinor(draft, choices, currency) === null || draft.reason === '' || condition === undefined)
    return null;
  const lines = choices.flatMap(({ key, itemId, kind }) => {
    const minor = readTypedMinor(draft.sums[key] ?? '', currency);
    return minor === null ? [] : [{ itemId, kind, minor }];
  });
  return {
    accountId,
    kind: draft.kind,
    lines,
    reason: draft.reason,
    proof: draft.proof,
    effect: condition === null ? 'now' : draft.effect,
    condition,
  };
}

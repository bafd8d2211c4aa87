import type { Day } from '@duly/kernel/day.ts';
import type { PostingKind } from '../ledger/posting-kinds.ts';

/** So much of one kind of one item that is not asked for any more. */
export type WaiverLine = { readonly itemId: string; readonly kind: PostingKind; readonly minor: bigint };

/** Money that has to come, on the account, by a day: all that came since the waiver was granted counts together. */
export type ConditionStep = { readonly by: Day; readonly minor: bigint };

/**
 * What a waiver is bound to. A promise or a plan is taken as it stood when the waiver was asked for: days and sums. What counts is
 * the money and the day, and not what becomes of the promise on paper.
 */
export type WaiverCondition = {
  readonly source: 'payment' | 'promise' | 'plan';
  readonly sourceId: string | null;
  /** Ascending days and sums. */
  readonly steps: readonly ConditionStep[];
};

/** `now`: waived at once and restored when the condition breaks; `on-completion`: waived when it is met. */
export type WaiverEffect = 'now' | 'on-completion';

/**
 * granted: for good. conditional: the condition runs. completed: it was met. restored: it broke and what was waived is owed again.
 * lapsed: it broke before anything was waived.
 */
export const waiverStates = ['granted', 'conditional', 'completed', 'restored', 'lapsed'] as const;
export type WaiverState = (typeof waiverStates)[number];

import type { Day } from '@duly/kernel/day.ts';
import type { Verdict } from '@duly/law/answer.ts';
import type { AuthorityLevel, Citation, Confidence } from '@duly/law/citation.ts';
import type { Words } from '@duly/law/words.ts';

/** What one rule found; present for everything but a plain yes, and for a yes that counted. */
export interface GateFinding {
  readonly ruleId: string;
  readonly level: AuthorityLevel;
  readonly confidence: Confidence;
  readonly citation: Citation;
  readonly verdict: Verdict;
  readonly code: string;
  readonly counted?: number;
  readonly limit?: number;
  /** With a refusal or presumed violation: when this rule alone would be neither; null when waiting does not help. */
  readonly untilMs?: number | null;
  readonly fact?: string;
  readonly message: Words;
  readonly instead?: Words;
}

/** The gate's answer to one intent: everything said against it, not the first thing only. */
export interface GateDecision {
  readonly verdict: Verdict;
  /** In the order of authority: law first, house policy last. */
  readonly findings: readonly GateFinding[];
  /**
   * When refused or presumed to violate: the first moment at which no rule does either, the facts staying as they are;
   * null when none comes.
   */
  readonly untilMs: number | null;
  readonly applied: readonly string[];
  readonly notApplied: readonly { readonly ruleId: string; readonly because: Words }[];
  /** Days that were judged by a calendar which does not know them yet. */
  readonly provisionalDays: readonly Day[];
  readonly rulebookId: string;
}

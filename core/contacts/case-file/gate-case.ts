import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Verdict } from '@duly/law/answer.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';

/** What whoever keeps a case says that the gate must answer. */
export interface CaseExpectation {
  readonly verdict: Verdict;
  /** Rules that must be among those that speak against the act. */
  readonly ruleIds: readonly string[];
  /** The next lawful moment in epoch milliseconds, null for none by waiting; undefined where the case says nothing of it. */
  readonly untilMs: number | null | undefined;
}

/** A case as its file tells it: facts, history and the act, ready to be judged. */
export interface GateCase {
  /** Null where the case has no name. */
  readonly name: string | null;
  /** Why the answer must be so: the thought of whoever keeps the case. */
  readonly why: string | null;
  readonly expect: CaseExpectation | null;
  readonly atMs: number;
  readonly facts: GateFacts;
  readonly intent: ContactIntent;
  /** The rulebook that the file names, or the law of where the person is. */
  readonly rulebook: Rulebook;
  /** As the file names it; null where it names none. */
  readonly rulebookName: string | null;
}

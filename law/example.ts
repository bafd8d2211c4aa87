import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts, GateParty, GatePoint } from '@duly/facts/gate-facts.ts';
import type { Words } from './words.ts';

/** What differs from the plain case (`plainFacts`): only what the example is about. */
export interface Given {
  readonly tenant?: Partial<GateFacts['tenant']>;
  readonly party?: Partial<GateParty>;
  /** Of the one contact point that the plain case has. */
  readonly point?: Partial<GatePoint>;
  readonly products?: GateFacts['products'];
  readonly agreements?: GateFacts['agreements'];
  readonly events?: GateFacts['events'];
  readonly intent?: Partial<ContactIntent>;
}

/** One case and its answer: a test, a line of the reference page, and an explanation. */
export interface Example {
  readonly name: Words;
  /** `YYYY-MM-DD HH:MM` in the person's zone. */
  readonly at: string;
  readonly given: Given;
  readonly expect: 'allow' | 'refuse' | 'needs-approval' | 'not-in-force' | 'not-applicable' | 'missing-fact';
  /** With a refusal: when this rule would let it pass, `YYYY-MM-DD HH:MM`, or null for never by waiting. */
  readonly until?: string | null;
}

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateDebt, GateFacts, GateParty, GatePoint } from '@duly/facts/gate-facts.ts';
import type { Words } from './words.ts';

/** Countries that have a plain case of their own (`law/plain-case.ts`). */
export type PlainBase = 'CN' | 'US' | 'GB' | 'DE';

/** What differs from the plain case (`plainFacts`): only what the example is about. */
export interface Given {
  /** The country of the plain case: who owes there, on its clocks. Left out: China. */
  readonly base?: PlainBase;
  readonly tenant?: Partial<GateFacts['tenant']>;
  readonly party?: Partial<GateParty>;
  /** Of the one contact point that the plain case has. */
  readonly point?: Partial<GatePoint>;
  readonly products?: GateFacts['products'];
  readonly agreements?: GateFacts['agreements'];
  /** Of the one debt that the plain case has. */
  readonly debt?: Partial<GateDebt>;
  /** Instead of it. */
  readonly debts?: GateFacts['debts'];
  readonly consents?: GateFacts['consents'];
  readonly preferences?: GateFacts['preferences'];
  readonly rates?: NonNullable<GateFacts['rates']>;
  readonly events?: GateFacts['events'];
  readonly sharedEvents?: GateFacts['sharedEvents'];
  readonly intent?: Partial<ContactIntent>;
}

/** One case and its answer: a test, a line of the reference page, and an explanation. */
export interface Example {
  readonly name: Words;
  /** `YYYY-MM-DD HH:MM` in the rulebook's zone. */
  readonly at: string;
  readonly given: Given;
  readonly expect:
    | 'allow'
    | 'refuse'
    | 'needs-approval'
    | 'presumed-compliant'
    | 'presumed-violation'
    | 'not-in-force'
    | 'not-applicable'
    | 'missing-fact';
  /** With a refusal or a presumed violation: when this rule would let it pass, `YYYY-MM-DD HH:MM`, or null for never by waiting. */
  readonly until?: string | null;
}

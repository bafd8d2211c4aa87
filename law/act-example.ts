import type { Act, ContactIntent, GateContent } from '@duly/facts/contact-intent.ts';
import type { Example, Given } from './example.ts';

/** An example on an ordinary Thursday afternoon, where neither hours nor the calendar play a part. */
export function actExample(zh: string, en: string, expect: Example['expect'], given: Given): Example {
  const made: Example = { name: { zh, en }, at: '2026-11-12 15:00', given, expect };
  return expect === 'refuse' ? { ...made, until: null } : made;
}

/** An act that uses no contact point, with its particulars. */
export function doing(act: Act, conduct: ContactIntent['conduct'] = {}): Partial<ContactIntent> {
  return { act, conduct, contactPointId: null };
}

/** A text that carries, shows and asks for nothing but what an example names. */
export function textWith(content: Partial<GateContent>): GateContent {
  return {
    found: [],
    carries: [],
    reveals: [],
    claimedMinor: null,
    ledgerMinor: null,
    payeeDesignated: null,
    ...content,
  };
}

/** A call in which such words were found or are to be said. */
export function saying(...found: string[]): Partial<ContactIntent> {
  return { content: textWith({ found }) };
}

import type { Channel, TargetRole } from '@duly/facts/contact-intent.ts';
import type { EventOutcome } from '@duly/facts/gate-facts.ts';
import { findAnsweredBy, findResult } from './result-codes.ts';

/** How a contact with a result can have ended, the usual first, by the result's own code. */
const byResult: Readonly<Record<string, readonly EventOutcome[]>> = {
  'no-answer': ['no-answer'],
  busy: ['busy'],
  'switched-off': ['no-answer', 'not-in-service'],
  suspended: ['not-in-service'],
  'not-in-service': ['not-in-service'],
  'answering-machine': ['voicemail', 'limited-content', 'announcement', 'no-answer'],
  'hung-up': ['dropped', 'conversation'],
  'wrong-number': ['wrong-person'],
  'passes-message': ['wrong-person', 'limited-content'],
  'refuses-message': ['wrong-person'],
  'message-sent': ['delivered'],
  'message-bounced': ['undeliverable'],
};

/**
 * The outcomes that fit a result, the usual first; the counters of some laws ask for more than the result says (a
 * message left is not a call that nobody took).
 */
export function outcomesFor(
  channel: Channel,
  resultCode: string,
  answeredBy: string,
): readonly EventOutcome[] {
  const own = byResult[resultCode];
  if (own !== undefined) return own;
  const who = findAnsweredBy(answeredBy);
  if (findResult(resultCode) === null || who === null) return ['unknown'];
  if (!who.reached) return channel === 'visit' ? ['not-met'] : ['no-answer'];
  if (!who.right && who.code !== 'representative') return ['wrong-person'];
  if (channel === 'visit') return ['met'];
  return channel === 'call' ? ['conversation', 'dropped'] : ['conversation', 'delivered'];
}

const roles: Readonly<Record<string, TargetRole>> = {
  self: 'debtor',
  'co-debtor': 'co-debtor',
  guarantor: 'guarantor',
  'payer-contact': 'payer-contact',
  representative: 'agent',
};

/** Who was reached, by their place in the debt; null when nobody was. */
export function roleOfAnswer(answeredBy: string): TargetRole | null {
  const who = findAnsweredBy(answeredBy);
  if (who === null || !who.reached) return null;
  return roles[who.code] ?? 'third-party';
}

import type { Channel, ContactIntent, GateContent } from '@duly/facts/contact-intent.ts';
import { type Answer, allow, missingFact } from '../answer.ts';
import type { Words } from '../words.ts';

const written: ReadonlySet<Channel> = new Set(['sms', 'email', 'im', 'letter']);

const askText = missingFact('content', { zh: '将要发送的内容', en: 'what is to be sent' });

/**
 * Judges what an act says. A written act cannot be judged before its text is chosen; a talk has none, and is told what
 * must be said.
 */
export function judgeText(
  intent: ContactIntent,
  says: Words,
  judge: (content: GateContent) => Answer,
): Answer {
  if (intent.content !== null) return judge(intent.content);
  return written.has(intent.channel) ? askText : allow(says);
}

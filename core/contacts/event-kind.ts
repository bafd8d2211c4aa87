import type { Channel } from '@duly/facts/contact-intent.ts';
import type { GateEvent } from '@duly/facts/gate-facts.ts';

/**
 * What an act counts as, from its channel and what came of it; null: not known yet, which counts as all it could become.
 * A busy line or a dead number was dialled all the same: it is an attempt and nothing more.
 */
export function eventKind(channel: Channel, outcome: string | null): GateEvent['kind'] {
  if (outcome === null) return 'open';
  if (channel === 'visit') return 'visit';
  if (channel !== 'call') return 'message';
  return outcome === 'effective' || outcome === 'connected' ? outcome : 'attempt';
}

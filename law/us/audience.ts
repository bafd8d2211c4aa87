import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { effectiveRole, pointOf } from '../effective-role.ts';

/** Whom the law sees in somebody whom an act reaches. */
export type Audience = 'consumer' | 'attorney' | 'third-party' | 'capacity-unknown';

/**
 * Who is the consumer (15 USC 1692c(d)): whoever owes, the spouse, a minor's parent, the guardian, the executor or
 * administrator. For an estate the act says in which capacity (`conduct.capacity`), since an heir as such is none of
 * these.
 */
export function audienceOf(facts: GateFacts, intent: ContactIntent): Audience {
  const { party } = facts;
  if (pointOf(facts, intent)?.ownerRelation === 'spouse') return 'consumer';
  switch (effectiveRole(facts, intent)) {
    case 'debtor':
    case 'co-debtor':
    case 'guarantor':
      return 'consumer';
    case 'agent':
      return party.attorney === null ? 'third-party' : 'attorney';
    case 'representative':
      return party.minor || party.incapacitated ? 'consumer' : 'third-party';
    case 'heir':
      return party.deceased ? ofEstate(intent) : 'third-party';
    case 'payer-contact':
    case 'third-party':
      return 'third-party';
  }
}

function ofEstate(intent: ContactIntent): Audience {
  const { capacity } = intent.conduct;
  if (capacity === undefined) return 'capacity-unknown';
  return capacity === 'executor' || capacity === 'administrator' ? 'consumer' : 'third-party';
}

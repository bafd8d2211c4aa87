import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { Given } from '../../example.ts';

/** An owner who owes a property manager, in a place of China, and an act. */
export function managed(intent: Partial<ContactIntent>, place = 'CN'): Given {
  return { tenant: { creditorKind: 'property' }, products: ['none'], party: { places: [place] }, intent };
}

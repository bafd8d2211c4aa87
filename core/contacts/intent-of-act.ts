import type { Conduct, ContactIntent } from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import { type ActForm, roleOfClaim } from './act-forms.ts';

/** What the desk tells of an act beside its particulars. */
export interface ActGiven {
  readonly conduct: Conduct;
  readonly pointId: string | null;
  readonly staffCount: number | null;
  /** Classes of forbidden words in its text; none where it has none. */
  readonly found: readonly string[];
  readonly approved: boolean;
}

/** The intent that the gate judges when the desk asks about an act. */
export function intentOfAct(form: ActForm, given: ActGiven): ContactIntent {
  const { conduct } = given;
  const claim = form.act === 'claim';
  return {
    ...ordinaryAct,
    act: form.act,
    channel: form.channel,
    // Whoever pays of their own will is not asked to pay.
    purpose: claim && conduct.ground === 'voluntary' ? 'service' : form.purpose,
    contactPointId: given.pointId,
    targetRole: claim ? roleOfClaim(conduct) : 'debtor',
    initiatedBy: 'creditor',
    collectedBy: 'own',
    voice: 'interactive',
    staffCount: form.visit ? given.staffCount : null,
    contentClass: form.text ? 'debt' : null,
    content:
      form.text && given.found.length > 0
        ? {
            found: given.found,
            carries: [],
            reveals: [],
            claimedMinor: null,
            ledgerMinor: null,
            payeeDesignated: null,
          }
        : null,
    conduct,
    approved: given.approved,
  };
}

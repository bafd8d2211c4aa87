import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateConsent, GateFacts } from '@duly/facts/gate-facts.ts';
import { debtsOf } from './debts-of.ts';
import type { Moment } from './moment.ts';

/** Whether a consent speaks of this channel, this point and every debt of the act. */
export function consentCovers(consent: GateConsent, facts: GateFacts, intent: ContactIntent): boolean {
  if (consent.channel !== null && consent.channel !== intent.channel) return false;
  if (consent.pointId !== null && consent.pointId !== intent.contactPointId) return false;
  if (consent.debtIds.length === 0) return true;
  return debtsOf(facts, intent).every(({ debtId }) => consent.debtIds.includes(debtId));
}

/** Whether a consent was given by now and is neither used up nor, on any of the person's clocks, withdrawn. */
export function consentRuns(consent: GateConsent, moment: Moment): boolean {
  if (consent.givenAtMs > moment.atMs) return false;
  if (consent.usedUpAtMs !== null && consent.usedUpAtMs <= moment.atMs) return false;
  const { withdrawnOn } = consent;
  if (withdrawnOn === null) return true;
  return moment.locals.length > 0 && moment.locals.every((local) => local.day < withdrawnOn);
}

/** Whether the person agreed to an act of this kind; `direct` asks that it was said to whoever now acts. */
export function consentHolds(
  facts: GateFacts,
  intent: ContactIntent,
  moment: Moment,
  kind: GateConsent['kind'],
  direct: boolean,
): boolean {
  return facts.consents.some(
    (consent) =>
      consent.kind === kind &&
      (!direct || consent.direct) &&
      consent.proof !== '' &&
      consentRuns(consent, moment) &&
      consentCovers(consent, facts, intent),
  );
}

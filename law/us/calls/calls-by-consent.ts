import type { GateConsent, GateEvent } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Figures, Question } from '../../provision.ts';
import { dayInZone } from '../../rolling-count.ts';
import { debtGroups, groupsOfEvent } from './calls-by-debt.ts';
import { isTalk } from './counted-calls.ts';

/** One call, made or wanted: when, on which of the person's days, where and about which debts. */
interface Placed {
  readonly atMs: number;
  readonly day: Day;
  readonly pointId: string | null;
  readonly groups: readonly string[];
}

function excuses(
  question: Question<Figures>,
  consent: GateConsent,
  days: number,
  placed: Placed,
  talks: readonly GateEvent[],
): boolean {
  if (consent.kind !== 'calls' || !consent.direct || consent.proof === '') return false;
  if (consent.channel !== null && consent.channel !== 'call') return false;
  if (consent.pointId !== null && consent.pointId !== placed.pointId) return false;
  if (placed.atMs < consent.givenAtMs || placed.day >= consent.givenOn + days) return false;
  if (consent.withdrawnOn !== null && placed.day >= consent.withdrawnOn) return false;
  if (consent.usedUpAtMs !== null && consent.usedUpAtMs < placed.atMs) return false;
  const { groupOf, all } = debtGroups(question.facts, question.intent);
  const agreed = consent.debtIds.length === 0 ? all : consent.debtIds.map(groupOf);
  if (!placed.groups.every((group) => agreed.includes(group))) return false;
  // The talk that came of it uses it up, unless they agree anew.
  return !talks.some(({ atMs }) => atMs > consent.givenAtMs && atMs < placed.atMs);
}

/**
 * Whether the call that is wanted is excused by direct prior consent, on every clock (1006.14(b)(3)(i)): consent holds
 * for `days` calendar days, that of its receipt included.
 */
export function isExcusedNow(
  question: Question<Figures>,
  days: number,
  calls: readonly GateEvent[],
): boolean {
  const { facts, intent, moment } = question;
  if (facts.consents.length === 0) return false;
  const talks = calls.filter(isTalk);
  const { asked } = debtGroups(facts, intent);
  return facts.consents.some((consent) =>
    moment.locals.every(({ day }) =>
      excuses(
        question,
        consent,
        days,
        { atMs: moment.atMs, day, pointId: intent.contactPointId, groups: asked },
        talks,
      ),
    ),
  );
}

/** Whether a call that was made was excused, on the clock of one zone. */
export function wasExcused(
  question: Question<Figures>,
  days: number,
  event: GateEvent,
  calls: readonly GateEvent[],
  zone: string,
): boolean {
  const { facts, intent, moment } = question;
  if (facts.consents.length === 0) return false;
  const talks = calls.filter(isTalk);
  const placed: Placed = {
    atMs: event.atMs,
    day: dayInZone(event, moment, zone),
    pointId: event.contactPointId,
    groups: groupsOfEvent(event, debtGroups(facts, intent)),
  };
  return facts.consents.some((consent) => excuses(question, consent, days, placed, talks));
}

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import { judgeProvision } from '@duly/law/judge-provision.ts';
import { momentAt } from '@duly/law/moment.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { calendarOf } from './calendar-of.ts';
import { houseProvisions } from './house/house-provisions.ts';

const never = Number.POSITIVE_INFINITY;

/** The latest of the moments to which the rules put the act off; the instant itself when none refuses. */
export function putOffMs(facts: GateFacts, intent: ContactIntent, rulebook: Rulebook, atMs: number): number {
  const moment = momentAt(atMs, facts.party.zones, calendarOf(facts, rulebook));
  const lawDay = localOf(atMs, rulebook.zone).day;
  let latest = atMs;
  for (const provisions of [rulebook.provisions, houseProvisions]) {
    for (const provision of provisions) {
      const judgement = judgeProvision(provision, facts, intent, moment, lawDay);
      if (!judgement.applies || judgement.answer.verdict !== 'refuse') continue;
      latest = Math.max(latest, judgement.answer.untilMs ?? never);
    }
  }
  return latest;
}

/** The start of the next day on which a rule's figures change; until then a rule that never opens stays shut. */
function nextChangeMs(rulebook: Rulebook, atMs: number): number {
  const today = localOf(atMs, rulebook.zone).day;
  let next: Day | null = null;
  for (const { dated } of rulebook.provisions) {
    for (const { from } of dated) if (from > today && (next === null || from < next)) next = from;
  }
  return next === null ? never : instantOf(next, 0, rulebook.zone).atMs;
}

// Each turn passes the opening of some rule; rules that chase one another for so long never meet.
const turns = 1000;

/**
 * The first moment from `atMs` on at which no rule refuses, the facts staying as they are; null when waiting does not
 * help. Each rule names the first moment at which it would not refuse, so that nothing before the latest of these can
 * be lawful; from there all are asked again.
 */
export function firstLawfulMs(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  atMs: number,
): number | null {
  let candidateMs = atMs;
  for (let turn = 0; turn < turns; turn += 1) {
    const openMs = putOffMs(facts, intent, rulebook, candidateMs);
    if (openMs === candidateMs) return candidateMs;
    candidateMs = Math.min(openMs, nextChangeMs(rulebook, candidateMs));
    if (candidateMs === never) return null;
  }
  return null;
}

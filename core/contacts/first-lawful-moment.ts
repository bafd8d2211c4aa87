import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import type { Verdict } from '@duly/law/answer.ts';
import { type Moment, momentAt } from '@duly/law/moment.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { calendarOf } from './calendar-of.ts';
import { type AskedRule, PutQuestion } from './put-question.ts';
import { profileOf, type RuleProfile } from './rule-profile.ts';
import { rulesOf } from './rules-of.ts';

const never = Number.POSITIVE_INFINITY;

/** Whether an answer keeps the act from being done now: a presumed violation is put off like a refusal, and named apart. */
export function stops(verdict: Verdict): boolean {
  return verdict === 'refuse' || verdict === 'presumed-violation';
}

/** What an earlier judgement of the same act at another moment has shown. */
export type Judged = {
  readonly profile: RuleProfile;
  /** The rules that looked at the moment; the others of the profile answer the same at every moment. */
  readonly onClock: readonly AskedRule[];
};

/**
 * The latest of the moments to which the rules put the act off; the instant itself when none does.
 *
 * @param judged of the same act; where its profile holds at this moment too, only rules that look at the moment are asked.
 *   One of the others that stops the act does so for good, and its caller goes on to the next change of the law.
 */
export function putOffMs(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  atMs: number,
  judged?: Judged,
): number {
  const moment = momentAt(atMs, facts.party.zones, calendarOf(facts, rulebook));
  const profile = profileOf(facts, intent, rulebook, lawDayOf(moment, rulebook));
  const asked = profile === judged?.profile ? judged.onClock : profile.asked;
  const question = new PutQuestion(facts, intent, moment);
  let latest = atMs;
  for (const rule of asked) {
    const answer = question.ask(rule);
    if (!stops(answer.verdict)) continue;
    if (answer.untilMs === null || answer.untilMs === undefined) return never;
    latest = Math.max(latest, answer.untilMs);
  }
  return latest;
}

/** The day on which the law is read: in the rulebook's zone, which is mostly the person's as well. */
export function lawDayOf(moment: Moment, rulebook: Rulebook): Day {
  const [local] = moment.locals;
  if (local !== undefined && moment.zones[0] === rulebook.zone) return local.day;
  return localOf(moment.atMs, rulebook.zone).day;
}

const changesByRulebook = new WeakMap<Rulebook, readonly Day[]>();

function changeDays(rulebook: Rulebook): readonly Day[] {
  const kept = changesByRulebook.get(rulebook);
  if (kept !== undefined) return kept;
  const days = rulesOf(rulebook)
    .flatMap(({ dated }) => dated.map((line) => line.from))
    .sort((a, b) => a - b);
  changesByRulebook.set(rulebook, days);
  return days;
}

/** The start of the next day on which a rule's figures change; until then a rule that never opens stays shut. */
function nextChangeMs(rulebook: Rulebook, atMs: number): number {
  const today = localOf(atMs, rulebook.zone).day;
  const days = changeDays(rulebook);
  if ((days.at(-1) ?? today) <= today) return never;
  const next = days.find((day) => day > today);
  return next === undefined ? never : instantOf(next, 0, rulebook.zone).atMs;
}

// Each turn passes the opening of some rule; rules that chase one another for so long never meet.
const turns = 1000;

/**
 * The first moment after `atMs` at which no rule refuses or presumes a violation, the facts staying as they are; null
 * when waiting does not help. `putOffUntilMs` and `judged` are what was found at `atMs`. Each rule names the first moment at which
 * it would not stop it, so that nothing before the latest of these can be lawful; from there all are asked again.
 */
export function firstLawfulMs(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  atMs: number,
  putOffUntilMs: number,
  judged: Judged,
): number | null {
  let candidateMs = atMs;
  let openMs = putOffUntilMs;
  for (let turn = 0; turn < turns; turn += 1) {
    if (openMs === candidateMs) return candidateMs;
    candidateMs = Math.min(openMs, nextChangeMs(rulebook, candidateMs));
    if (candidateMs === never) return null;
    openMs = putOffMs(facts, intent, rulebook, candidateMs, judged);
  }
  return null;
}

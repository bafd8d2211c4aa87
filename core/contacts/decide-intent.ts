import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Answer, Verdict } from '@duly/law/answer.ts';
import { breachWords, type Citation, presumptionWords } from '@duly/law/citation.ts';
import { momentAt } from '@duly/law/moment.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import type { Words } from '@duly/law/words.ts';
import { calendarOf } from './calendar-of.ts';
import { firstLawfulMs, lawDayOf, stops } from './first-lawful-moment.ts';
import type { GateDecision, GateFinding } from './gate-decision.ts';
import { houseCitation } from './house/house-provision.ts';
import { type AskedRule, PutQuestion } from './put-question.ts';
import { profileOf, rulesToAsk } from './rule-profile.ts';

/**
 * The gate: judges an outward act under a rulebook and the house's own limits at an instant. Pure; it takes nothing and
 * plans nothing. Every rule is asked, those of the law first; all refusals are returned.
 */
export function decideIntent(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  atMs: number,
): GateDecision {
  const moment = momentAt(atMs, facts.party.zones, calendarOf(facts, rulebook));
  const profile = profileOf(facts, intent, rulebook, lawDayOf(moment, rulebook));
  const { applied, notApplied } = profile;
  const question = new PutQuestion(facts, intent, moment);
  const findings: GateFinding[] = [];
  let provisionalDays: readonly Day[] = noDays;
  let verdict: Verdict = 'allow';
  let putOffMs = atMs;
  const onClock: AskedRule[] = [];
  for (const rule of rulesToAsk(profile, facts, intent, moment)) {
    const answer = question.ask(rule);
    if (question.moment.looked) {
      onClock.push(rule);
      question.moment.looked = false;
    }
    if (answer.provisionalDays !== undefined)
      provisionalDays = [...provisionalDays, ...answer.provisionalDays];
    if (answer.verdict !== 'allow') {
      verdict = graver(verdict, answer.verdict);
      if (stops(answer.verdict)) putOffMs = Math.max(putOffMs, answer.untilMs ?? Number.POSITIVE_INFINITY);
    } else if (answer.limit === undefined) continue;
    findings.push(findingOf(rule, answer, facts));
  }
  const untilMs = stops(verdict)
    ? firstLawfulMs(facts, intent, rulebook, atMs, putOffMs, { profile, onClock })
    : null;
  return { verdict, findings, untilMs, applied, notApplied, provisionalDays, rulebookId: rulebook.id };
}

// The gravest answer of any rule is the decision's.
const gravity: Readonly<Record<Verdict, number>> = {
  allow: 0,
  'presumed-compliant': 1,
  'needs-approval': 2,
  'presumed-violation': 3,
  refuse: 4,
};

function graver(left: Verdict, right: Verdict): Verdict {
  return gravity[right] > gravity[left] ? right : left;
}

const noDays: readonly Day[] = [];

const houseBreaches = new WeakMap<Citation, Words>();

function houseBreach(citation: Citation): Words {
  const kept = houseBreaches.get(citation);
  if (kept !== undefined) return kept;
  const breach = breachWords('house', citation);
  houseBreaches.set(citation, breach);
  return breach;
}

function breachOf(rule: AskedRule, answer: Answer, citation: Citation): Words | null {
  if (answer.verdict === 'presumed-violation') return presumptionWords(citation);
  if (answer.verdict !== 'refuse' || answer.code === 'missing-fact') return null;
  return rule.breach ?? houseBreach(citation);
}

function findingOf(rule: AskedRule, answer: Answer, facts: GateFacts): GateFinding {
  const citation = rule.citation ?? houseCitation(facts.tenant.houseLimits);
  const { says } = answer;
  const breach = breachOf(rule, answer, citation);
  const finding: { -readonly [K in keyof GateFinding]: GateFinding[K] } = {
    ruleId: rule.provision.id,
    level: rule.level,
    confidence: rule.provision.confidence,
    citation,
    verdict: answer.verdict,
    code: answer.code,
    message: breach ? { zh: `${breach.zh}：${says.zh}`, en: `${breach.en}: ${says.en}` } : says,
  };
  if (answer.counted !== undefined) finding.counted = answer.counted;
  if (answer.limit !== undefined) finding.limit = answer.limit;
  if (answer.untilMs !== undefined) finding.untilMs = answer.untilMs;
  if (answer.fact !== undefined) finding.fact = answer.fact;
  if (answer.instead !== undefined) finding.instead = answer.instead;
  return finding;
}

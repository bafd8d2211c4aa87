import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import type { Answer, Verdict } from '@duly/law/answer.ts';
import { type AuthorityLevel, breachWords, type Citation, presumptionWords } from '@duly/law/citation.ts';
import { judgeProvision } from '@duly/law/judge-provision.ts';
import { momentAt } from '@duly/law/moment.ts';
import type { DatedFigures, Figures, Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import type { Words } from '@duly/law/words.ts';
import { calendarOf } from '../calendar-of.ts';
import type { GateDecision, GateFinding } from '../gate-decision.ts';
import { houseCitation } from '../house/house-provision.ts';
import { houseProvisions } from '../house/house-provisions.ts';

// The gate in its plainest form: every rule is asked on its own, every time. Slow, and what the quick one is held against.

const rulesOf = (rulebook: Rulebook): readonly Provision[] => [...rulebook.provisions, ...houseProvisions];

/** Decides as `decideIntent` does, without any preparation that several decisions share. */
export function decidePlainly(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  atMs: number,
): GateDecision {
  const moment = momentAt(atMs, facts.party.zones, calendarOf(facts, rulebook));
  const lawDay = localOf(atMs, rulebook.zone).day;
  const findings: GateFinding[] = [];
  const applied: string[] = [];
  const notApplied: { ruleId: string; because: Words }[] = [];
  let provisionalDays: readonly Day[] = [];
  let verdict: Verdict = 'allow';
  let putOffMs = atMs;
  for (const provision of rulesOf(rulebook)) {
    const judgement = judgeProvision(provision, facts, intent, moment, lawDay);
    if (!judgement.applies) {
      notApplied.push({ ruleId: provision.id, because: judgement.because });
      continue;
    }
    const { answer, line } = judgement;
    applied.push(provision.id);
    verdict = graver(verdict, answer.verdict);
    if (stops(answer.verdict)) putOffMs = Math.max(putOffMs, answer.untilMs ?? Number.POSITIVE_INFINITY);
    if (answer.provisionalDays) provisionalDays = [...provisionalDays, ...answer.provisionalDays];
    if (answer.verdict !== 'allow' || answer.limit !== undefined) {
      findings.push(findingOf(provision, line, answer, facts));
    }
  }
  const untilMs = stops(verdict) ? firstLawfulMs(facts, intent, rulebook, atMs, putOffMs) : null;
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

function breachOf(answer: Answer, level: AuthorityLevel, citation: Citation): Words | null {
  if (answer.verdict === 'presumed-violation') return presumptionWords(citation);
  return answer.verdict === 'refuse' && answer.code !== 'missing-fact' ? breachWords(level, citation) : null;
}

const stops = (verdict: Verdict): boolean => verdict === 'refuse' || verdict === 'presumed-violation';

function findingOf(
  provision: Provision,
  line: DatedFigures<Figures>,
  answer: Answer,
  facts: GateFacts,
): GateFinding {
  const level = line.level ?? provision.level;
  const citation = level === 'house' ? houseCitation(facts.tenant.houseLimits) : line.citation;
  const { says } = answer;
  const breach = breachOf(answer, level, citation);
  const finding: { -readonly [K in keyof GateFinding]: GateFinding[K] } = {
    ruleId: provision.id,
    level,
    confidence: provision.confidence,
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

const never = Number.POSITIVE_INFINITY;

function putOffMs(facts: GateFacts, intent: ContactIntent, rulebook: Rulebook, atMs: number): number {
  const moment = momentAt(atMs, facts.party.zones, calendarOf(facts, rulebook));
  const lawDay = localOf(atMs, rulebook.zone).day;
  let latest = atMs;
  for (const provision of rulesOf(rulebook)) {
    const judgement = judgeProvision(provision, facts, intent, moment, lawDay);
    if (!judgement.applies || !stops(judgement.answer.verdict)) continue;
    latest = Math.max(latest, judgement.answer.untilMs ?? never);
  }
  return latest;
}

function nextChangeMs(rulebook: Rulebook, atMs: number): number {
  const today = localOf(atMs, rulebook.zone).day;
  const days = rulesOf(rulebook).flatMap(({ dated }) => dated.map((line) => line.from));
  const later = days.filter((day) => day > today).sort((a, b) => a - b);
  const [next] = later;
  return next === undefined ? never : instantOf(next, 0, rulebook.zone).atMs;
}

const turns = 1000;

function firstLawfulMs(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  atMs: number,
  putOffUntilMs: number,
): number | null {
  let candidateMs = atMs;
  let openMs = putOffUntilMs;
  for (let turn = 0; turn < turns; turn += 1) {
    if (openMs === candidateMs) return candidateMs;
    candidateMs = Math.min(openMs, nextChangeMs(rulebook, candidateMs));
    if (candidateMs === never) return null;
    openMs = putOffMs(facts, intent, rulebook, candidateMs);
  }
  return null;
}

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Answer } from '@duly/law/answer.ts';
import { breachWords } from '@duly/law/citation.ts';
import { notInForce, scopeAsks, zoneMatters } from '@duly/law/judge-provision.ts';
import type { Moment } from '@duly/law/moment.ts';
import { type DatedFigures, type Figures, figuresOn, type Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { judgeScope } from '@duly/law/scope.ts';
import { actKey, debtKey } from '@duly/law/scope-key.ts';
import type { Words } from '@duly/law/words.ts';
import type { AskedRule } from './put-question.ts';
import { rulesOf } from './rules-of.ts';
import { groundsHold, type SettledRules, settleRules } from './settled-rules.ts';

/** Everything about acts of one kind that does not depend on who, when and what happened before: shared by many decisions. */
export interface RuleProfile {
  readonly asked: readonly AskedRule[];
  readonly applied: readonly string[];
  readonly notApplied: readonly { readonly ruleId: string; readonly because: Words }[];
  readonly settled: Settled;
}

/** What was learned of an ordinary act of this kind; it only spares questions, and no answer depends on it. */
interface Settled {
  rules: SettledRules | null;
  /** Questions since it was learned that it did not fit, less those that it did; what fits nobody is learned anew. */
  misses: number;
  learned: number;
}

// What is asked once or twice is not studied, and what keeps changing not for ever.
const missesBefore = 8;
const mostLearned = 12;

/** The rules of a profile that have to be asked about this act: all, or those that are not settled by what is plain in it. */
export function rulesToAsk(
  { asked, settled }: RuleProfile,
  facts: GateFacts,
  intent: ContactIntent,
  moment: Moment,
): readonly AskedRule[] {
  const { rules } = settled;
  if (rules !== null && groundsHold(rules, facts, intent)) {
    if (settled.misses > 0) settled.misses -= 1;
    return rules.open;
  }
  settled.misses += 1;
  if (settled.misses < missesBefore || settled.learned >= mostLearned) return asked;
  settled.rules = settleRules(asked, facts, intent, moment);
  settled.learned += 1;
  settled.misses = 0;
  return asked;
}

interface Era {
  readonly from: Day;
  /** By the scope's keys of the debt and of the act, within one set of places. */
  readonly profiles: Map<number, Map<number, RuleProfile>>;
}

// One node a place, so that the list of places is walked and no text is made of it.
interface PlacesNode {
  readonly next: Map<string, PlacesNode>;
  readonly eras: readonly Era[];
}

interface Profiles {
  readonly changes: readonly Day[];
  readonly root: PlacesNode;
  /** Where no place is known, by the creditor's country. */
  readonly nowhere: PlacesNode;
}

// An installation sees some hundred kinds of acts; a fuzz sees all, and must not fill the memory.
const mostProfiles = 20_000;
let made = 0;
let profilesByRulebook = new WeakMap<Rulebook, Profiles>();

function nodeOf(changes: readonly Day[]): PlacesNode {
  return { next: new Map(), eras: changes.map((from) => ({ from, profiles: new Map() })) };
}

function profilesOf(rulebook: Rulebook): Profiles {
  const kept = profilesByRulebook.get(rulebook);
  if (kept !== undefined) return kept;
  const days = rulesOf(rulebook).flatMap(({ dated }) => dated.map((line) => line.from));
  // Before the first line nothing is in force; that is an era as well.
  const changes = [...new Set([Number.NEGATIVE_INFINITY as Day, ...days])].sort((a, b) => a - b);
  const profiles: Profiles = { changes, root: nodeOf(changes), nowhere: nodeOf(changes) };
  profilesByRulebook.set(rulebook, profiles);
  return profiles;
}

/**
 * The rules to ask about an act on a day of the law, and those that do not apply, with the reason: made once for each kind
 * of act, set of places and stretch of days without a change of the law.
 */
export function profileOf(
  facts: GateFacts,
  intent: ContactIntent,
  rulebook: Rulebook,
  lawDay: Day,
): RuleProfile {
  const { eras } = placesNode(facts, profilesOf(rulebook));
  let index = eras.length - 1;
  while (index > 0 && (eras[index]?.from ?? lawDay) > lawDay) index -= 1;
  const era = eras[index];
  if (era === undefined) throw new Error('A rulebook has one era at least.');
  const owed = debtKey(facts, intent);
  let byAct = era.profiles.get(owed);
  if (byAct === undefined) {
    byAct = new Map();
    era.profiles.set(owed, byAct);
  }
  const key = actKey(facts, intent);
  return byAct.get(key) ?? keepProfile(byAct, key, makeProfile(facts, intent, rulebook, lawDay));
}

function placesNode(facts: GateFacts, { changes, root, nowhere }: Profiles): PlacesNode {
  const { places } = facts.party;
  if (places.length === 0) return nextNode(nowhere, facts.tenant.country, changes);
  let node = root;
  for (const place of places) node = nextNode(node, place, changes);
  return node;
}

function nextNode(node: PlacesNode, place: string, changes: readonly Day[]): PlacesNode {
  const kept = node.next.get(place);
  if (kept !== undefined) return kept;
  const next = nodeOf(changes);
  node.next.set(place, next);
  return next;
}

function keepProfile(byAct: Map<number, RuleProfile>, key: number, profile: RuleProfile): RuleProfile {
  made += 1;
  if (made > mostProfiles) {
    profilesByRulebook = new WeakMap();
    made = 0;
  }
  byAct.set(key, profile);
  return profile;
}

function makeProfile(facts: GateFacts, intent: ContactIntent, rulebook: Rulebook, lawDay: Day): RuleProfile {
  const asked: AskedRule[] = [];
  const notApplied: { ruleId: string; because: Words }[] = [];
  for (const provision of rulesOf(rulebook)) {
    const scope = judgeScope(provision.scope, facts, intent);
    const line = figuresOn(provision, lawDay);
    if (scope?.because !== undefined) {
      notApplied.push({ ruleId: provision.id, because: scope.because });
    } else if (line === null) notApplied.push({ ruleId: provision.id, because: notInForce.because });
    else asked.push(askedRule(provision, line, scope === null ? null : scopeAsks[scope.missing]));
  }
  return {
    asked,
    applied: asked.map(({ provision }) => provision.id),
    notApplied,
    settled: { rules: null, misses: 0, learned: 0 },
  };
}

function askedRule(provision: Provision, line: DatedFigures<Figures>, fixed: Answer | null): AskedRule {
  const level = line.level ?? provision.level;
  const law = level !== 'house';
  return {
    provision,
    line,
    fixed,
    readsClock: zoneMatters(provision),
    level,
    citation: law ? line.citation : null,
    breach: law ? breachWords(level, line.citation) : null,
  };
}

import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import { diffRulebooks } from '@duly/core/contacts/diff-rulebooks.ts';
import { readKeptFacts, readKeptIntent } from '@duly/core/contacts/kept-facts.ts';
import { rulesOf } from '@duly/core/contacts/rules-of.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import type { Words } from '@duly/law/words.ts';
import { hashCore } from '../night/hash-core.ts';
import { hashRulebook } from './gate-basis.ts';
import type { KeptDecision } from './store-decisions.ts';
import { writeFinding } from './write-decision.ts';

/** What came of deciding a kept decision again. */
export type Replay = {
  readonly decisionId: string;
  readonly at: string;
  readonly verdict: string;
  /** `not-kept`: the decision is older than the keeping of facts. */
  readonly result: 'identical' | 'different' | 'not-kept';
  /** Whether today's code is the code that decided then. */
  readonly code: 'same' | 'other' | null;
  /** Of what differs: then and now, as canonical text. */
  readonly differences: readonly { readonly what: string; readonly before: string; readonly now: string }[];
  /** What of the rules is not as it was kept, where that can be read from their data. */
  readonly rules: readonly Words[];
};

type BasisBody = {
  readonly rulebook: string;
  readonly rulebookHash: string;
  readonly code: string;
  readonly tenant: GateFacts['tenant'];
  readonly applied: readonly string[];
  readonly notApplied: readonly { ruleId: string; because: Words }[];
};

type RulesBody = { readonly id: string; readonly zone: string; readonly rules: readonly Provision[] };

/** The rules that were kept, as far as they are data; nobody asks them anything. */
function keptRulebook(rules: string): Rulebook {
  const body = JSON.parse(rules) as RulesBody;
  return { id: body.id, zone: body.zone, provisions: body.rules, calendars: {} };
}

function differencesOf(then: Record<string, unknown>, now: Record<string, unknown>): Replay['differences'] {
  return Object.keys(then).flatMap((what) => {
    const [was, is] = [canonical(then[what]), canonical(now[what])];
    return was === is ? [] : [{ what, before: was, now: is }];
  });
}

/** Decides again from what was kept, under the rulebook of today's code, and says what is not the same. */
export function replayDecision(kept: KeptDecision): Replay {
  const { decision_id: decisionId, verdict, at_ms: atMs } = kept;
  const head = { decisionId, at: new Date(atMs).toISOString(), verdict };
  if (kept.facts === null || kept.basis === null)
    return { ...head, result: 'not-kept', code: null, differences: [], rules: [] };
  const basis = JSON.parse(kept.basis) as BasisBody;
  const facts = readKeptFacts(kept.facts, basis.tenant);
  const rulebook = rulebookOf(facts);
  const again = decideIntent(facts, readKeptIntent(kept.intent), rulebook, atMs);
  const differences = differencesOf(
    {
      verdict,
      findings: kept.findings,
      until: kept.until_ms,
      applied: basis.applied,
      notApplied: basis.notApplied,
      rulebook: basis.rulebook,
    },
    {
      verdict: again.verdict,
      findings: again.findings.map(writeFinding),
      until: again.untilMs,
      applied: again.applied,
      notApplied: again.notApplied,
      rulebook: again.rulebookId,
    },
  );
  return {
    ...head,
    result: differences.length === 0 ? 'identical' : 'different',
    code: basis.code === hashCore() ? 'same' : 'other',
    differences,
    rules: rulesChanged(kept.rules, basis.rulebookHash, rulebook, atMs),
  };
}

function rulesChanged(rules: string | null, keptHash: string, rulebook: Rulebook, atMs: number): Words[] {
  if (rules === null || hashRulebook(rulebook).hash.toString('hex') === keptHash) return [];
  const before = keptRulebook(rules);
  const day = localOf(atMs, rulebook.zone).day;
  // The rules of the house are kept among them, and so they are among those of today.
  const after = { ...rulebook, provisions: rulesOf(rulebook) };
  return diffRulebooks(before, after, day, day).map(({ says }) => says);
}

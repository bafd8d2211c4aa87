import { hash } from 'node:crypto';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import { rulesOf } from '@duly/core/contacts/rules-of.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import type pg from 'pg';
import type { Tx } from '../db/tenant-tx.ts';
import { hashCore } from '../night/hash-core.ts';
import { insertBasis, insertFindings, insertRulebook } from './store-decisions.ts';

/** A text that is kept once, with its hash; `name` is the hash in hexadecimal. */
export type Hashed = { readonly hash: Buffer; readonly body: string; readonly name: string };

const hashedText = (body: string): Hashed => {
  const digest = hash('sha256', body, 'buffer');
  return { hash: digest, body, name: digest.toString('hex') };
};

const hashed = (value: unknown): Hashed => hashedText(canonical(value));

const rulebookBodies = new WeakMap<Rulebook, Hashed>();

/** What a rulebook says, and by which code, as it is kept for ever. */
export function hashRulebook(rulebook: Rulebook): Hashed {
  const kept = rulebookBodies.get(rulebook);
  if (kept !== undefined) return kept;
  const rules = rulesOf(rulebook).map(({ id, title, level, confidence, scope, dated }) => ({
    id,
    title,
    level,
    confidence,
    scope: Object.fromEntries(Object.entries(scope).filter(([, values]) => values !== undefined)),
    // The first day of all is a sentinel and no date of a law; canonical takes every whole number.
    dated,
  }));
  const made = hashed({ code: hashCore(), id: rulebook.id, zone: rulebook.zone, rules });
  rulebookBodies.set(rulebook, made);
  return made;
}

/** What decisions on acts of one kind share: kept once, and named by each. */
export type Basis = Hashed & { readonly rulebook: Rulebook };

// `notApplied` is the same list for all acts of one kind (`rule-profile.ts`) and the tenant's facts are one object until they
// change, so the two stand for the basis; what is not asked any more goes with them.
const bases = new WeakMap<GateDecision['notApplied'], WeakMap<GateFacts['tenant'], Basis>>();

/** The basis of a decision: rulebook and code, the tenant's own facts, and which rules applied and which did not, and why. */
export function basisOf(facts: GateFacts, decision: GateDecision, rulebook: Rulebook): Basis {
  let byTenant = bases.get(decision.notApplied);
  if (byTenant === undefined) {
    byTenant = new WeakMap();
    bases.set(decision.notApplied, byTenant);
  }
  const kept = byTenant.get(facts.tenant);
  if (kept !== undefined && kept.rulebook === rulebook) return kept;
  const made = {
    ...hashed({
      rulebook: rulebook.id,
      rulebookHash: hashRulebook(rulebook).name,
      code: hashCore(),
      tenant: facts.tenant,
      applied: decision.applied,
      notApplied: decision.notApplied,
    }),
    rulebook,
  };
  byTenant.set(facts.tenant, made);
  return made;
}

// By their text: what allows says so in few ways, with the counts of the day.
const findingsByText = new Map<string, Hashed>();
const mostTexts = 5000;

/**
 * Findings that many decisions have alike, as they are kept once; null where they name a moment or a fact of just this
 * act, as those that put it off do.
 */
export function sharedFindings(decision: GateDecision, text: string): Hashed | null {
  if (decision.findings.some((one) => one.verdict !== 'allow' && one.verdict !== 'presumed-compliant'))
    return null;
  const kept = findingsByText.get(text);
  if (kept !== undefined) return kept;
  const made = hashedText(text);
  if (findingsByText.size >= mostTexts) findingsByText.clear();
  findingsByText.set(text, made);
  return made;
}

// What this process has seen committed; a database of its own each, since tests and restores have several.
const committed = new WeakMap<pg.Pool, Set<string>>();
const mostRemembered = 20_000;

/**
 * Writes what decisions share where this process has not seen it committed yet: the basis, and the findings where they are
 * of the kind that many have. Answers what to call once the transaction is.
 */
export async function keepShared(
  tx: Tx,
  pool: pg.Pool,
  basis: Basis,
  findings: Hashed | null,
): Promise<() => void> {
  let seen = committed.get(pool);
  if (seen === undefined) {
    seen = new Set();
    committed.set(pool, seen);
  }
  const fresh: string[] = [];
  const basisName = `${tx.tenantId} ${basis.name}`;
  if (!seen.has(basisName)) {
    const { hash: rulebookHash, body } = hashRulebook(basis.rulebook);
    await insertRulebook(tx, rulebookHash, basis.rulebook.id, body);
    await insertBasis(tx, basis.hash, basis.body);
    fresh.push(basisName);
  }
  const findingsName = findings === null ? null : `${tx.tenantId} ${findings.name}`;
  if (findings !== null && findingsName !== null && !seen.has(findingsName)) {
    await insertFindings(tx, findings.hash, findings.body);
    fresh.push(findingsName);
  }
  if (fresh.length === 0) return nothing;
  const remembered = seen;
  return () => {
    if (remembered.size >= mostRemembered) remembered.clear();
    for (const name of fresh) remembered.add(name);
  };
}

const nothing = () => {};

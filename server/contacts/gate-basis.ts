import { hash } from 'node:crypto';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import { rulesOf } from '@duly/core/contacts/rules-of.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import type pg from 'pg';
import type { Tx } from '../db/tenant-tx.ts';
import { hashCore } from '../night/hash-core.ts';
import { insertBasis, insertRulebook } from './store-decisions.ts';

type Hashed = { readonly hash: Buffer; readonly body: string };

const hashed = (value: unknown): Hashed => {
  const body = canonical(value);
  return { hash: hash('sha256', body, 'buffer'), body };
};

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

// `notApplied` is the same list for all acts of one kind (`rule-profile.ts`), so it stands for them.
const bases = new WeakMap<GateDecision['notApplied'], Map<string, Basis>>();

/** The basis of a decision: rulebook and code, the tenant's own facts, and which rules applied and which did not, and why. */
export function basisOf(facts: GateFacts, decision: GateDecision, rulebook: Rulebook): Basis {
  const tenantText = JSON.stringify(facts.tenant);
  let byTenant = bases.get(decision.notApplied);
  if (byTenant === undefined) {
    byTenant = new Map();
    bases.set(decision.notApplied, byTenant);
  }
  const kept = byTenant.get(tenantText);
  if (kept !== undefined && kept.rulebook === rulebook) return kept;
  const made = {
    ...hashed({
      rulebook: rulebook.id,
      rulebookHash: hashRulebook(rulebook).hash.toString('hex'),
      code: hashCore(),
      tenant: facts.tenant,
      applied: decision.applied,
      notApplied: decision.notApplied,
    }),
    rulebook,
  };
  byTenant.set(tenantText, made);
  return made;
}

// What this process has seen committed; a database of its own each, since tests and restores have several.
const committed = new WeakMap<pg.Pool, Set<string>>();
const mostRemembered = 20_000;

/** Writes a basis where this process has not seen it committed yet. Answers what to call once the transaction is. */
export async function keepBasis(tx: Tx, pool: pg.Pool, basis: Basis): Promise<() => void> {
  const seen = committed.get(pool) ?? new Set();
  const name = `${tx.tenantId} ${basis.hash.toString('hex')}`;
  if (seen.has(name)) return () => {};
  const { hash: rulebookHash, body } = hashRulebook(basis.rulebook);
  await insertRulebook(tx, rulebookHash, basis.rulebook.id, body);
  await insertBasis(tx, basis.hash, basis.body);
  return () => {
    if (seen.size >= mostRemembered) seen.clear();
    seen.add(name);
    committed.set(pool, seen);
  };
}

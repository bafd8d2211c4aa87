import { randomUUID } from 'node:crypto';
import { closingMoment } from '@duly/core/contacts/closing-moment.ts';
import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import { lockKeys, permitKeys } from '@duly/core/contacts/permit-keys.ts';
import type {
  Channel,
  Conduct,
  ContactIntent,
  GateContent,
  Purpose,
  TargetRole,
} from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import type { z } from 'zod';
import { readCaseParty } from '../cases/store.ts';
import { type Desk, readDesk } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { permitContent } from './gate-schemas.ts';
import { permitLifeMs } from './limits.ts';
import { loadGateFacts } from './load-gate-facts.ts';
import { insertDecision, insertPermit, lockGateKeys } from './store-permits.ts';
import { readPoint } from './store-points.ts';
import { writeFinding } from './write-decision.ts';

/** What somebody asks leave for. `voice` is not on the wire: people talk, and only an adapter that plays a recording announces. */
export type PermitAsk = {
  readonly channel: Channel;
  readonly pointId: string | null;
  readonly purpose: Purpose;
  readonly targetRole: TargetRole;
  readonly accountId?: string | undefined;
  readonly taskId?: string | undefined;
  readonly contentHash?: string | undefined;
  readonly voice?: 'interactive' | 'informative' | undefined;
  readonly contentClass?: 'debt' | 'third-party-neutral' | undefined;
  readonly staffCount?: number | undefined;
  readonly content?: z.output<typeof permitContent> | undefined;
  readonly conduct?: Conduct | undefined;
};

/** Either a permit or the decision that refused it; both were kept. */
export type PermitAnswer = {
  readonly decision: GateDecision;
  readonly decisionId: string;
  readonly permit: { readonly permitId: string; readonly expiresAtMs: number } | null;
};

const minor = (text: string | null) => (text === null ? null : BigInt(text));

function readContent(given: z.output<typeof permitContent>): GateContent {
  return { ...given, claimedMinor: minor(given.claimedMinor), ledgerMinor: minor(given.ledgerMinor) };
}

function intentOf(ask: PermitAsk, caller: RequestContext): ContactIntent {
  return {
    ...ordinaryAct,
    channel: ask.channel,
    purpose: ask.purpose,
    contactPointId: ask.pointId,
    targetRole: ask.targetRole,
    initiatedBy: 'creditor',
    collectedBy: 'own',
    voice: ask.voice ?? 'interactive',
    staffCount: ask.staffCount ?? null,
    contentClass: ask.contentClass ?? null,
    content: ask.content === undefined ? null : readContent(ask.content),
    conduct: ask.conduct ?? {},
    // Whoever may approve approves by acting; a collector's act waits for the approval room.
    approved: caller.roles.some((role) => role === 'supervisor' || role === 'manager'),
  };
}

const mayAct: ReadonlySet<string> = new Set(['allow', 'presumed-compliant']);

async function keepDecision(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  intent: ContactIntent,
  decision: GateDecision,
): Promise<string> {
  const decisionId = randomUUID();
  await insertDecision(tx, {
    decisionId,
    partyId,
    atMs: caller.atMs,
    userId: caller.userId,
    intent,
    verdict: decision.verdict,
    findings: decision.findings.map(writeFinding),
    notApplied: decision.notApplied,
    untilMs: decision.untilMs,
    rulebook: decision.rulebookId,
  });
  return decisionId;
}

async function givePermit(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  ask: PermitAsk,
  facts: GateFacts,
  judged: { intent: ContactIntent; decision: GateDecision },
): Promise<PermitAnswer> {
  const { partyId, zones } = facts.party;
  const { intent, decision } = judged;
  const decisionId = await keepDecision(tx, caller, partyId, intent, decision);
  const permitId = randomUUID();
  // A permit of the last lawful minute is no leave to ring in the quiet hours, nor on a day that counts anew.
  const closesAtMs = closingMoment(facts, intent, rulebookOf(facts), caller.atMs) ?? Number.POSITIVE_INFINITY;
  const expiresAtMs = Math.min(caller.atMs + permitLifeMs, closesAtMs - 1);
  await insertPermit(
    tx,
    {
      permitId,
      partyId,
      decisionId,
      channel: ask.channel,
      pointId: ask.pointId,
      contentHash: ask.contentHash ?? null,
      userId: caller.userId,
      issuedAtMs: caller.atMs,
      expiresAtMs,
      localDay: localOf(caller.atMs, zones[0] ?? facts.tenant.zone).day,
    },
    permitKeys(facts, intent, rulebookOf(facts), caller.atMs),
  );
  await appendJournal(tx, deps.keys, caller.atMs, [
    {
      kind: 'permit-given',
      actor: caller.userId,
      partyId,
      subjectId: permitId,
      body: { decisionId, channel: ask.channel, pointId: ask.pointId, taskId: ask.taskId ?? null },
    },
  ]);
  return { decision, decisionId, permit: { permitId, expiresAtMs } };
}

type Judged = { intent: ContactIntent; decision: GateDecision };

async function decideUnderLocks(
  tx: Tx,
  desk: Desk,
  caller: RequestContext,
  partyId: string,
  ask: PermitAsk,
): Promise<Judged & { facts: GateFacts }> {
  const intent = intentOf(ask, caller);
  await lockGateKeys(tx, partyId, lockKeys({ party: { partyId } }, intent));
  const facts = (await loadGateFacts(tx, desk, [partyId], caller.atMs, ask.accountId ?? null)).get(partyId);
  if (facts === undefined) throw new Error('a party vanished under its lock');
  return { intent, facts, decision: decideIntent(facts, intent, rulebookOf(facts), caller.atMs) };
}

/**
 * Takes a permit (design §4): locks the person, so that a stop that is being recorded is seen, and every key that the rules count on, reads the counters in a later statement, decides
 * by the same pure rules, and keeps decision, permit and counts in that one transaction. A refusal is kept after the
 * locks are let go. Refuses party-unknown, party-erased, party-without-account, contact-point-unknown; the gate's own refusal is an answer.
 */
export async function takePermit(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  ask: PermitAsk,
): Promise<Result<PermitAnswer>> {
  const taken = await inTenant(
    deps.pool,
    caller.tenantId,
    async (tx): Promise<Result<PermitAnswer | Judged>> => {
      const known = await lockParties(tx, [partyId]);
      const party = known.has(partyId) ? await readCaseParty(tx, partyId) : null;
      if (party === null) return refuse(refusal('party-unknown'));
      if (party.erased) return refuse(refusal('party-erased'));
      // A guarantor or payer contact owes under somebody else's account, which the gate's facts do not reach yet. That is
      // said as it is, and not as the gate's "settled".
      if (party.reference === null) return refuse(refusal('party-without-account'));
      if (ask.pointId !== null && (await readPoint(tx, partyId, ask.pointId)) === null) {
        return refuse(refusal('contact-point-unknown'));
      }
      const { facts, ...judged } = await decideUnderLocks(tx, await readDesk(tx), caller, partyId, ask);
      if (!mayAct.has(judged.decision.verdict)) return ok(judged);
      return ok(await givePermit(tx, deps, caller, ask, facts, judged));
    },
  );
  if (!taken.ok || 'permit' in taken.value) return taken as Result<PermitAnswer>;
  return ok(await keepRefusal(deps, caller, partyId, taken.value));
}

async function keepRefusal(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  { intent, decision }: Judged,
): Promise<PermitAnswer> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const decisionId = await keepDecision(tx, caller, partyId, intent, decision);
    const rules = decision.findings.filter((one) => one.verdict !== 'allow').map((one) => one.ruleId);
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'gate-refused',
        actor: caller.userId,
        partyId,
        subjectId: decisionId,
        body: { channel: intent.channel, pointId: intent.contactPointId, verdict: decision.verdict, rules },
      },
    ]);
    return { decision, decisionId, permit: null };
  });
}

import type { GateDecision, GateFinding } from '@duly/core/contacts/gate-decision.ts';
import { formatDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import type { finding, gateDecision } from './gate-schemas.ts';

const instant = (atMs: number | null | undefined) =>
  atMs === null || atMs === undefined ? null : new Date(atMs).toISOString();

/** A finding as the API and the decision's row carry it. */
export function writeFinding(one: GateFinding): z.input<typeof finding> {
  return {
    ruleId: one.ruleId,
    level: one.level,
    confidence: one.confidence,
    citation: { zh: one.citation.zh, en: one.citation.en, article: one.citation.article ?? null },
    verdict: one.verdict,
    code: one.code,
    counted: one.counted ?? null,
    limit: one.limit ?? null,
    until: instant(one.untilMs),
    fact: one.fact ?? null,
    message: one.message,
    instead: one.instead ?? null,
  };
}

/** A decision as the API shows it; `decisionId` is null for a plan. */
export function writeDecision(
  decision: GateDecision,
  decisionId: string | null,
  atMs: number,
): z.input<typeof gateDecision> {
  return {
    decisionId,
    at: new Date(atMs).toISOString(),
    verdict: decision.verdict,
    findings: decision.findings.map(writeFinding),
    until: instant(decision.untilMs),
    applied: [...decision.applied],
    notApplied: decision.notApplied.map(({ ruleId, because }) => ({ ruleId, because })),
    provisionalDays: decision.provisionalDays.map(formatDay),
    rulebook: decision.rulebookId,
  };
}

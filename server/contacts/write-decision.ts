import { writeFinding } from '@duly/core/contacts/case-file/write-answer.ts';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import { formatDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import type { gateDecision } from './gate-schemas.ts';

const instant = (atMs: number | null) => (atMs === null ? null : new Date(atMs).toISOString());

export { writeFinding };

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

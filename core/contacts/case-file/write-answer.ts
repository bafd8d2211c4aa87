import { formatDay } from '@duly/kernel/day.ts';
import type { GateFinding } from '../gate-decision.ts';
import type { GateCase } from './gate-case.ts';
import type { JudgedCase } from './judge-case.ts';

const instant = (atMs: number | null | undefined) =>
  atMs === null || atMs === undefined ? null : new Date(atMs).toISOString();

/** A finding as case files, the API and the decision's row carry it. */
export function writeFinding(one: GateFinding) {
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

/** The answer to a case as JSON: what `duly gate check` prints and `POST /api/gate/check` answers. */
export function writeAnswer(one: GateCase, { decision, misses }: JudgedCase) {
  return {
    name: one.name,
    at: new Date(one.atMs).toISOString(),
    verdict: decision.verdict,
    findings: decision.findings.map(writeFinding),
    until: instant(decision.untilMs),
    applied: [...decision.applied],
    notApplied: decision.notApplied.map(({ ruleId, because }) => ({ ruleId, because })),
    provisionalDays: decision.provisionalDays.map(formatDay),
    rulebook: decision.rulebookId,
    /** Whether the answer is the one expected; null where the case expects nothing. */
    asExpected: one.expect === null ? null : misses.length === 0,
    misses: [...misses],
  };
}

/** An answer to a case in JSON. */
export type CaseAnswer = ReturnType<typeof writeAnswer>;

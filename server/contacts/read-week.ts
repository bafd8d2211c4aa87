import { writeFinding } from '@duly/core/contacts/case-file/write-answer.ts';
import type { GateFinding } from '@duly/core/contacts/gate-decision.ts';
import { planWeek } from '@duly/core/contacts/plan-week.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import type { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { loadGateFacts } from './load-gate-facts.ts';
import type { contactWeek } from './week-schemas.ts';

const instant = (atMs: number) => new Date(atMs).toISOString();

type Week = z.input<typeof contactWeek>;

function writeWeek(facts: GateFacts, atMs: number): Week {
  const rulebook = rulebookOf(facts);
  const week = planWeek(facts, rulebook, atMs);
  const findings: Week['findings'] = [];
  // A night's refusal is the same every night but for its end, which the stretch itself tells.
  const places = new Map<string, number>();
  const placeOf = (one: GateFinding): number => {
    const key = `${one.ruleId} ${one.code} ${one.message.en} ${one.counted ?? ''}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, findings.length);
    return findings.push(writeFinding(one)) - 1;
  };
  return {
    at: instant(atMs),
    zone: week.zone,
    days: week.days.map(({ day, fromMs, toMs }) => ({
      day: formatDay(day),
      from: instant(fromMs),
      to: instant(toMs),
    })),
    channels: week.channels.map(({ channel, pointId, role, stretches }) => ({
      channel,
      pointId,
      role,
      stretches: stretches.map(({ fromMs, toMs, state, grounds }) => ({
        from: instant(fromMs),
        to: instant(toMs),
        state,
        grounds: grounds.map(placeOf),
      })),
    })),
    findings,
    rulebook: rulebook.id,
  };
}

/** The week of a party from the instant asked, or now. Refuses party-unknown. */
export async function readWeek(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  at: string | undefined,
): Promise<Result<Week>> {
  const atMs = at === undefined ? caller.atMs : Date.parse(at);
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const facts = await loadGateFacts(tx, partyId, atMs);
    return facts === undefined ? refuse(refusal('party-unknown')) : ok(writeWeek(facts, atMs));
  });
}

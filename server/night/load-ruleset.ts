import { hash } from 'node:crypto';
import { type CompiledRuleset, compileRuleset } from '@duly/core/policy/compile-ruleset.ts';
import type { LadderForm } from '@duly/core/policy/ladder-form.ts';
import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { zoneTableVersion } from '@duly/kernel/zone-table.ts';
import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import { shippedLadders } from '@duly/policies/shipped-ladders.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { calendarOf } from '../tenants/calendar-of.ts';
import { hashCore } from './hash-core.ts';
import { keepRuleset, readTenantRules, type TenantRules } from './store-rulesets.ts';

/** A tenant's ruleset in force on a day, compiled, with its hash (hex) and the number under which it is kept. */
export type LoadedRuleset = {
  readonly ruleset: CompiledRuleset;
  readonly rulesetNo: number;
  readonly rulesetHash: string;
  readonly businessDay: Day | null;
};

function bodyOf(ladders: readonly LadderForm[], calendar: BusinessCalendar): string {
  const days = (set: ReadonlySet<Day>) => [...set].sort((a, b) => a - b).map(formatDay);
  return canonical({
    calendar: {
      id: calendar.id,
      knownUntil: formatDay(calendar.knownUntil),
      off: days(calendar.offDays),
      work: days(calendar.workDays),
    },
    core: hashCore(),
    ladders,
    law: chinaRulebook.id,
    zones: zoneTableVersion,
  });
}

type Made = { readonly ruleset: CompiledRuleset; readonly hash: Buffer; readonly body: string };

// Compiling lays a calendar out over a century; the same rules are compiled once for all tenants and events.
const made = new Map<string, Made>();
const keptRulesets = 50;

function make(rules: TenantRules): Made {
  const key = canonical([rules.calendar, rules.ladders, rules.nextChangeOn]);
  const known = made.get(key);
  if (known) return known;
  const calendar = calendarOf(rules.calendar);
  const own = new Map(rules.ladders.map((ladder) => [ladder.id, ladder]));
  const ladders = [...shippedLadders.map((ladder) => own.get(ladder.id) ?? ladder)];
  for (const ladder of rules.ladders) if (!ladders.includes(ladder)) ladders.push(ladder);
  ladders.sort((a, b) => (a.id < b.id ? -1 : 1));
  const body = bodyOf(ladders, calendar);
  const fresh = {
    ruleset: compileRuleset(ladders, calendar, rules.nextChangeOn),
    hash: hash('sha256', body, 'buffer'),
    body,
  };
  if (made.size >= keptRulesets) made.clear();
  made.set(key, fresh);
  return fresh;
}

/** Loads the ruleset as of a day; null: as of the tenant's business day. */
export async function loadRuleset(tx: Tx, day: Day | null): Promise<LoadedRuleset> {
  const rules = await readTenantRules(tx, day);
  const { ruleset, hash: rulesetHash, body } = make(rules);
  return {
    ruleset,
    rulesetNo: await keepRuleset(tx, rulesetHash, body),
    rulesetHash: rulesetHash.toString('hex'),
    businessDay: rules.businessDay,
  };
}

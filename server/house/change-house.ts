import { readHouseLimits } from '@duly/core/contacts/read-house-limits.ts';
import type { HouseLimits } from '@duly/facts/house-limits.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { daysBetween, formatDay, parseDay } from '@duly/kernel/day.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk } from '../cases/store-desk-day.ts';
import { houseLimitsOf } from '../contacts/house-limits-of.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { maxSensitiveRunDays } from './limits.ts';
import type { houseCalendar, houseLimitsGiven, houseLimitsState } from './schemas.ts';
import { insertLimits, lockSettings, mergeSettings, readNewestLimits } from './store.ts';

type LimitsState = z.input<typeof houseLimitsState>;
type Calendar = z.output<typeof houseCalendar>;

async function writeLimits(tx: Tx): Promise<LimitsState> {
  const limits = houseLimitsOf(await readDesk(tx));
  const newest = await readNewestLimits(tx);
  const { version, title, person, organisation } = limits;
  const set = (one: HouseLimits['person']) => ({
    ...one,
    hours: { ...one.hours },
    approvalChannels: [...one.approvalChannels],
  });
  return {
    version,
    title: { ...title },
    person: set(person),
    organisation: set(organisation),
    setAt: newest?.set_at.toISOString() ?? null,
    setBy: newest?.set_by_name ?? null,
  };
}

/** The limits that the house sets itself now. */
export async function showLimits(deps: Deps, caller: RequestContext): Promise<LimitsState> {
  return inTenant(deps.pool, caller.tenantId, writeLimits);
}

/**
 * Sets the house's limits as a new version; the one before stays, because decisions cite it. What is looser than the law
 * changes nothing, since the law is asked besides. Refuses house-limits-outdated, house-limits-invalid.
 */
export async function setLimits(
  deps: Deps,
  caller: RequestContext,
  { basedOn, ...given }: z.output<typeof houseLimitsGiven>,
): Promise<Result<LimitsState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockSettings(tx);
    const current = houseLimitsOf(await readDesk(tx));
    if (current.version !== basedOn)
      return refuse(refusal('house-limits-outdated', { version: current.version }));
    const version = basedOn + 1;
    const limits = readHouseLimits({ id: current.id, version, ...given });
    if (limits === null) return refuse(refusal('house-limits-invalid'));
    await insertLimits(tx, version, limits, caller.userId, caller.atMs);
    await mergeSettings(tx, { houseLimits: limits });
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'house-limits-set',
        actor: caller.userId,
        subjectId: caller.tenantId,
        body: JSON.parse(JSON.stringify(limits)),
      },
    ]);
    return ok(await writeLimits(tx));
  });
}

async function writeCalendar(tx: Tx): Promise<Calendar> {
  const settings = readTenantSettings((await readDesk(tx)).settings);
  return {
    country: settings.country,
    sensitiveDays: settings.sensitiveDays.map(({ from, to, title }) => ({
      from: formatDay(from),
      to: formatDay(to),
      title,
    })),
    disasters: settings.disasters.map(({ place, from, until, title }) => ({
      place,
      from: formatDay(from),
      until: until === null ? null : formatDay(until),
      title,
    })),
    rates: settings.rates.map(({ from, until, ...rate }) => ({
      ...rate,
      from: formatDay(from),
      until: formatDay(until),
    })),
  };
}

/** Where the creditor is, and the days and places in which it does not collect. */
export async function showCalendar(deps: Deps, caller: RequestContext): Promise<Calendar> {
  return inTenant(deps.pool, caller.tenantId, writeCalendar);
}

type Rate = Calendar['rates'][number];

// Two figures for one day would let chance decide which counts. ISO days compare as text.
const sameSeriesDays = (one: Rate, two: Rate): boolean =>
  one.series === two.series && one.from <= two.until && two.from <= one.until;

function calendarRefusals({ sensitiveDays, disasters, rates }: Calendar): Refusal[] {
  const spans = [
    ...sensitiveDays.map(({ from, to }) => ({ from, to })),
    ...rates.map(({ from, until }) => ({ from, to: until })),
    ...disasters.flatMap(({ from, until }) => (until === null ? [] : [{ from, to: until }])),
  ];
  const refusals = spans
    .filter(({ from, to }) => to < from)
    .map(({ from, to }) => refusal('days-out-of-order', { since: from, until: to }));
  for (const [index, one] of rates.entries()) {
    const other = rates.slice(0, index).find((two) => sameSeriesDays(one, two));
    if (other !== undefined)
      refusals.push(refusal('rate-days-taken', { series: one.series, from: one.from, other: other.from }));
  }
  for (const { from, to } of sensitiveDays) {
    const first = parseDay(from);
    const last = parseDay(to);
    if (first !== null && last !== null && daysBetween(first, last) >= maxSensitiveRunDays)
      refusals.push(refusal('sensitive-days-too-many', { days: maxSensitiveRunDays }));
  }
  return refusals;
}

/** Sets country, sensitive days, disaster places and reference rates. Refuses days-out-of-order, rate-days-taken, sensitive-days-too-many. */
export async function setCalendar(
  deps: Deps,
  caller: RequestContext,
  given: Calendar,
): Promise<Result<Calendar>> {
  const refusals = calendarRefusals(given);
  if (refusals.length > 0) return refuse(...refusals);
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockSettings(tx);
    const { country, sensitiveDays, disasters, rates } = given;
    await mergeSettings(tx, { country, sensitiveDays, disasters, rates });
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'house-calendar-set',
        actor: caller.userId,
        subjectId: caller.tenantId,
        body: { country, sensitiveDays, disasters, rates },
      },
    ]);
    return ok(await writeCalendar(tx));
  });
}

import { type LoadedRate, readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { readDesk } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { lockSettings, mergeSettings } from './store.ts';

type Who = { readonly tenantId: string; readonly userId: string | null; readonly atMs: number };

const wire = (rate: LoadedRate) => ({ ...rate, from: formatDay(rate.from), until: formatDay(rate.until) });

/** The published rates that are loaded, by series and day. */
export async function listRates(deps: Deps, tenantId: string): Promise<LoadedRate[]> {
  const desk = await inTenant(deps.pool, tenantId, readDesk);
  return [...readTenantSettings(desk.settings).rates].sort(
    (a, b) => a.series.localeCompare(b.series, 'en') || a.from - b.from,
  );
}

async function change(
  deps: Deps,
  who: Who,
  kind: 'rate-loaded' | 'rate-removed',
  work: (rates: readonly LoadedRate[]) => { rates: LoadedRate[]; rate: LoadedRate } | null,
): Promise<LoadedRate | null> {
  return inTenant(deps.pool, who.tenantId, async (tx) => {
    const done = work(readTenantSettings(await lockSettings(tx)).rates);
    if (done === null) return null;
    await mergeSettings(tx, { rates: done.rates.map(wire) });
    await appendJournal(tx, deps.keys, who.atMs, [
      { kind, actor: who.userId, subjectId: who.tenantId, body: wire(done.rate) },
    ]);
    return done.rate;
  });
}

/** Loads a published rate for days on which none of its series is loaded yet. Refuses days-out-of-order, rate-days-taken. */
export async function loadRate(deps: Deps, who: Who, rate: LoadedRate): Promise<Result<LoadedRate>> {
  if (rate.until < rate.from)
    return refuse(
      refusal('days-out-of-order', { since: formatDay(rate.from), until: formatDay(rate.until) }),
    );
  const loaded = await change(deps, who, 'rate-loaded', (rates) =>
    rates.some((one) => one.series === rate.series && one.from <= rate.until && rate.from <= one.until)
      ? null
      : { rates: [...rates, rate], rate },
  );
  return loaded === null
    ? refuse(refusal('rate-days-taken', { series: rate.series, from: formatDay(rate.from) }))
    : ok(loaded);
}

/** Takes out the rate of a series that begins on a day, to be loaded again rightly. Null when there is none. */
export function removeRate(
  deps: Deps,
  who: Who,
  series: string,
  from: LoadedRate['from'],
): Promise<LoadedRate | null> {
  return change(deps, who, 'rate-removed', (rates) => {
    const rate = rates.find((one) => one.series === series && one.from === from);
    return rate === undefined ? null : { rates: rates.filter((one) => one !== rate), rate };
  });
}

import { randomUUID } from 'node:crypto';
import { readProvisionMatrix } from '@duly/core/provisions/read-provision-matrix.ts';
import { addDays, formatDay, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { readPaidAccount } from '../payments/store.ts';
import { provisionsOf } from './provisions-of.ts';
import type { overrideGiven, ratesGiven, ratesState } from './schemas.ts';
import { endOverrides, insertOverride, insertProvisions, readNewestProvisions } from './store-rates.ts';
import { lockProvisions } from './store-runs.ts';

type State = z.input<typeof ratesState>;

async function show(tx: Tx): Promise<State> {
  const { version, rates } = await provisionsOf(tx);
  const newest = await readNewestProvisions(tx);
  return {
    version,
    rates: rates as State['rates'],
    setAt: newest?.set_at.toISOString() ?? null,
    setBy: newest?.set_by_name ?? null,
  };
}

/** The rates now. */
export async function showRates(deps: Deps, caller: RequestContext): Promise<State> {
  return inTenant(deps.pool, caller.tenantId, show);
}

/** Sets the rates as a new version, for months run from now on. Refuses provision-rates-outdated and what the matrix refuses. */
export async function setRates(
  deps: Deps,
  caller: RequestContext,
  { basedOn, rates }: z.output<typeof ratesGiven>,
): Promise<Result<State>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockProvisions(tx);
    const current = await provisionsOf(tx);
    if (current.version !== basedOn)
      return refuse(refusal('provision-rates-outdated', { version: current.version }));
    const read = readProvisionMatrix({ version: basedOn + 1, rates });
    if (!read.ok) return read;
    const body = JSON.parse(JSON.stringify(read.value)) as Record<string, unknown>;
    await insertProvisions(tx, read.value.version, body, caller.userId, caller.atMs);
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind: 'provision-rates-set', actor: caller.userId, subjectId: caller.tenantId, body },
    ]);
    return ok(await show(tx));
  });
}

/** Sets or ends the rate of one account, with its reason; the note is personal text. Refuses party-unknown, account-unknown. */
export async function setOverride(
  deps: Deps,
  caller: RequestContext,
  { partyId, accountId }: { partyId: string; accountId: string },
  { ratePpm, reason, since, note }: z.output<typeof overrideGiven>,
): Promise<Result<{ accountId: string; ratePpm: number | null }>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    if (!(await lockParties(tx, [partyId])).has(partyId)) return refuse(refusal('party-unknown'));
    if ((await readPaidAccount(tx, partyId, accountId)) === null)
      return refuse(refusal('account-unknown', { accountId }));
    const overrideId = randomUUID();
    const day = parseDay(since);
    if (ratePpm === null && day !== null)
      await endOverrides(tx, partyId, accountId, formatDay(addDays(day, -1)));
    else if (ratePpm !== null)
      await insertOverride(tx, {
        ...{ overrideId, accountId, partyId, ratePpm, reason, since },
        by: caller.userId,
        atMs: caller.atMs,
      });
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'provision-override-set',
        actor: caller.userId,
        partyId,
        subjectId: accountId,
        body: { accountId, ratePpm, reason, since },
        personal: note ?? null,
      },
    ]);
    return ok({ accountId, ratePpm });
  });
}

import { mayOrder } from '@duly/core/credit/may-order.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { loadPartyCredit, type PartyCredit } from './load-credit.ts';
import type { creditStatus, statusQuery } from './schemas.ts';
import { findByReference, followMerges } from './store-find.ts';

function sinceOf({ holds, positions }: PartyCredit): string | null {
  const held = holds.map((hold) => hold.since).sort()[0];
  if (held !== undefined) return held;
  const due = positions.flatMap(({ assessed, oldestDue }) =>
    assessed.daysPastDue > 0 && oldestDue !== null ? [oldestDue] : [],
  );
  return due.sort()[0] ?? null;
}

/**
 * Whether a customer may buy on credit, for cashier points, front office and other systems: found by keys alone, so that a till does
 * not wait. Refuses party-unknown.
 */
export async function readStatus(
  deps: Deps,
  caller: RequestContext,
  query: z.output<typeof statusQuery>,
): Promise<Result<z.input<typeof creditStatus>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const desk = await readDesk(tx);
    const today = todayOf(desk, caller.atMs);
    const named =
      query.partyId ??
      (query.reference === undefined ? null : await findByReference(tx, query.reference, formatDay(today)));
    const partyId = named === null ? null : await followMerges(tx, named);
    if (partyId === null) return refuse(refusal('party-unknown'));
    const currency = query.currency ?? desk.currency;
    const credit = await loadPartyCredit(tx, partyId, today, [currency]);
    const own = credit.positions.find((one) => one.currency === currency);
    if (own === undefined) throw new Error('a currency was asked for and not answered');
    const order = { amountMinor: BigInt(query.amount), trade: query.trade ?? null };
    const all = credit.positions.map((one) => one.assessed);
    const { exposureMinor, limitMinor, freeMinor, state } = own.assessed;
    const { terms } = own;
    const answer = mayOrder(order, own.assessed, all, terms?.trades ?? []);
    return ok({
      partyId,
      state,
      mayOrderOnCredit: answer.mayOrderOnCredit,
      needsApproval: answer.needsApproval,
      reasons: [...answer.reasons],
      currency,
      exposureMinor: `${exposureMinor}`,
      limitMinor: limitMinor === null ? null : `${limitMinor}`,
      freeMinor: freeMinor === null ? null : `${freeMinor}`,
      daysPastDue: Math.max(...all.map((one) => one.daysPastDue)),
      since: sinceOf(credit),
      rating: terms?.rating ?? null,
      termDays: terms?.term_days ?? null,
      flexible: terms?.flexible ?? false,
      trades: terms?.trades ?? [],
      day: formatDay(today),
    });
  });
}

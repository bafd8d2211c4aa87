import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { zoneExists } from '@duly/kernel/zone.ts';
import type { z } from 'zod';
import { settleParty } from '../contacts/settle-party.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { findAccountParty } from '../disputes/store.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { actOnParty } from './act-on-party.ts';
import type { debtChange, debtState, whereabouts } from './schemas.ts';
import {
  type DebtRow,
  readDebts,
  readWhereabouts,
  updateDebt,
  updateWhereabouts,
  type WhereaboutsRow,
} from './store-debts.ts';

type DebtState = z.input<typeof debtState>;
type Whereabouts = z.output<typeof whereabouts>;

export function writeDebt(row: DebtRow): DebtState {
  return {
    accountId: row.account_id,
    product: row.product,
    use: row.use,
    inDefaultWhenObtained: row.in_default_when_obtained,
    limitationEndsOn: row.limitation_ends_on,
    validationSentOn: row.validation_sent_on,
    validationReceivedOn: row.validation_received_on,
  };
}

/** Tells what a debt is, as the laws ask. Refuses account-unknown, account-closed. */
export async function changeDebt(
  deps: Deps,
  caller: RequestContext,
  accountId: string,
  change: z.output<typeof debtChange>,
): Promise<Result<DebtState>> {
  const find = (tx: Tx) => findAccountParty(tx, accountId);
  return actOnParty(deps, caller, find, 'account-unknown', async (tx, partyId) => {
    const row = (await readDebts(tx, partyId)).find((one) => one.account_id === accountId);
    if (row === undefined) return refuse(refusal('account-closed'));
    const told = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const state: DebtState = { ...writeDebt(row), ...told };
    await updateDebt(tx, partyId, {
      account_id: accountId,
      product: state.product,
      use: state.use,
      in_default_when_obtained: state.inDefaultWhenObtained,
      limitation_ends_on: state.limitationEndsOn,
      validation_sent_on: state.validationSentOn,
      validation_received_on: state.validationReceivedOn,
    });
    await settleParty(tx, deps, caller, partyId, [
      { kind: 'debt-facts-changed', actor: caller.userId, partyId, subjectId: accountId, body: told },
    ]);
    return ok(state);
  });
}

/** The zones and places of a party; a place that was never told is that of its country. */
export function writeWhereabouts(row: WhereaboutsRow): Whereabouts {
  const zones = [row.zone, ...row.more_zones].filter(zoneExists);
  const places = row.places.length > 0 || row.country === null ? row.places : [row.country];
  return { zones, places };
}

/** Tells where somebody is, or may be. Refuses party-unknown, party-erased, zone-unknown. */
export async function changeWhereabouts(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: Whereabouts,
): Promise<Result<Whereabouts>> {
  return actOnParty(
    deps,
    caller,
    () => partyId,
    'party-unknown',
    async (tx) => {
      const unknown = given.zones.filter((zone) => !zoneExists(zone));
      if (unknown.length > 0) return refuse(...unknown.map((zone) => refusal('zone-unknown', { zone })));
      const [zone = '', ...more] = [...new Set(given.zones)];
      const places = [...new Set(given.places)];
      await updateWhereabouts(tx, partyId, {
        zone,
        more_zones: more,
        places,
        country: places[0]?.slice(0, 2) ?? null,
      });
      await settleParty(tx, deps, caller, partyId, [
        {
          kind: 'whereabouts-changed',
          actor: caller.userId,
          partyId,
          subjectId: partyId,
          body: { zones: given.zones, places },
        },
      ]);
      const row = await readWhereabouts(tx, partyId);
      if (row === null) throw new Error('a party vanished under its lock');
      return ok(writeWhereabouts(row));
    },
  );
}

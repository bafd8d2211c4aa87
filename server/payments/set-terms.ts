import { randomUUID } from 'node:crypto';
import { judgeOrder } from '@duly/core/ledger/judge-order.ts';
import { type AllocationDefault, readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { asDay, formatDay, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { lockSettings, mergeSettings } from '../house/store.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { readPaidAccount } from './store.ts';
import { insertTerms, readTerms } from './store-terms.ts';
import type { accountTerms, accountTermsGiven, houseOrders } from './terms-schemas.ts';

type Account = { readonly partyId: string; readonly accountId: string };
type Terms = z.input<typeof accountTerms>;

async function writeTerms(tx: Tx, account: Account): Promise<Terms> {
  const rows = await readTerms(tx, account);
  return {
    rows: rows.map((row) => ({
      termsId: row.terms_id,
      from: row.from_day,
      order: row.order_body === null ? null : { ...row.order_body, kinds: [...row.order_body.kinds] },
      cover: row.cover,
      coverMinor: row.cover_minor === null ? null : `${row.cover_minor}`,
      burdenPpm: Number(row.burden_ppm),
      setAt: row.set_at.toISOString(),
      setBy: row.set_by_name,
    })),
  };
}

/** All terms that were ever set for an account. Refusal: account-unknown. */
export async function showTerms(
  deps: Deps,
  caller: RequestContext,
  account: Account,
): Promise<Result<Terms>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    if ((await readPaidAccount(tx, account.partyId, account.accountId)) === null)
      return refuse(refusal('account-unknown'));
    return ok(await writeTerms(tx, account));
  });
}

/**
 * Sets the order, security and burden of an account from a day on; payments that were booked stay where they went. Refuses
 * account-unknown, and in China what an order says against the law without resting on the contract: order-needs-agreement,
 * kinds-need-agreement, designation-needs-agreement.
 */
export async function setTerms(
  deps: Deps,
  caller: RequestContext,
  account: Account,
  given: z.output<typeof accountTermsGiven>,
): Promise<Result<Terms>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockParties(tx, [account.partyId]);
    if ((await readPaidAccount(tx, account.partyId, account.accountId)) === null)
      return refuse(refusal('account-unknown'));
    const { country } = readTenantSettings((await readDesk(tx)).settings);
    const { order, cover, burdenPpm } = given;
    const faults = order === null ? [] : judgeOrder(order, country).faults;
    if (faults.length > 0) return refuse(...faults.map((fault) => refusal(fault)));
    const termsId = randomUUID();
    const coverMinor = cover === 'part' && given.coverMinor !== null ? BigInt(given.coverMinor) : null;
    const from = parseDay(given.from) ?? asDay(0);
    await insertTerms(
      tx,
      { ...account, termsId, from, order, cover, coverMinor, burdenPpm },
      { by: caller.userId, atMs: caller.atMs },
    );
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'allocation-terms-set',
        actor: caller.userId,
        partyId: account.partyId,
        subjectId: account.accountId,
        body: { termsId, from: formatDay(from), order, cover, coverMinor, burdenPpm },
      },
    ]);
    return ok(await writeTerms(tx, account));
  });
}

type HouseOrders = z.output<typeof houseOrders>;

async function writeHouseOrders(tx: Tx): Promise<HouseOrders> {
  const { allocation } = readTenantSettings((await readDesk(tx)).settings);
  return {
    orders: allocation.map(({ kind, from, order }) => ({
      kind,
      from: formatDay(from),
      order,
    })) as HouseOrders['orders'],
  };
}

/** The orders that the house has set by kind of account. */
export async function showHouseOrders(deps: Deps, caller: RequestContext): Promise<HouseOrders> {
  return inTenant(deps.pool, caller.tenantId, writeHouseOrders);
}

/** Sets them, all at once. Refuses like `setTerms`. */
export async function setHouseOrders(
  deps: Deps,
  caller: RequestContext,
  given: HouseOrders,
): Promise<Result<HouseOrders>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockSettings(tx);
    const { country } = readTenantSettings((await readDesk(tx)).settings);
    const faults = given.orders.flatMap(({ kind, order }) =>
      judgeOrder(order, country).faults.map((fault) => refusal(fault, { kind })),
    );
    if (faults.length > 0) return refuse(...faults);
    const allocation: readonly (Omit<AllocationDefault, 'from'> & { from: string })[] = given.orders;
    await mergeSettings(tx, { allocation });
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'house-allocation-set',
        actor: caller.userId,
        subjectId: caller.tenantId,
        body: { orders: given.orders },
      },
    ]);
    return ok(await writeHouseOrders(tx));
  });
}

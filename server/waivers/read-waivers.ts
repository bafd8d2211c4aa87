import { judgeCondition } from '@duly/core/waivers/judge-condition.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { partyWaivers, waivable } from './schemas.ts';
import { listPaid, listWaivers, readWaivable, writeCondition, writeLines } from './store-waivers.ts';

/** The waivers of a party with how far their conditions are. */
export async function readWaivers(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
): Promise<z.input<typeof partyWaivers>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const today = todayOf(await readDesk(tx), caller.atMs);
    const rows: z.input<typeof partyWaivers>['rows'] = [];
    for (const waiver of await listWaivers(tx, partyId)) {
      const { condition, grantedOn } = waiver;
      const verdict =
        condition && judgeCondition(condition, grantedOn, await listPaid(tx, waiver, grantedOn), today);
      rows.push({
        waiverId: waiver.waiverId,
        accountId: waiver.accountId,
        kind: waiver.kind,
        currency: waiver.currency,
        amountMinor: `${waiver.amountMinor}`,
        lines: writeLines(waiver.lines),
        reason: waiver.reason,
        effect: waiver.effect,
        state: waiver.state,
        condition:
          condition === null || verdict === null
            ? null
            : {
                source: condition.source,
                steps: writeCondition(condition)?.steps ?? [],
                paidMinor: `${verdict.paidMinor}`,
                nextBy: verdict.nextBy === null ? null : formatDay(verdict.nextBy),
              },
        grantedOn: formatDay(grantedOn),
        settledOn: waiver.settledOn,
      });
    }
    return { rows };
  });
}

/** What is open on an account, item by item and kind by kind, to choose from. Refuses account-unknown. */
export async function showWaivable(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  accountId: string,
): Promise<Result<z.input<typeof waivable>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const account = await readWaivable(tx, partyId, accountId);
    if (account === null) return refuse(refusal('account-unknown', { accountId }));
    const items = [...Map.groupBy(account.rows, (row) => row.item_id)].flatMap(([itemId, rows]) => {
      const [first] = rows;
      return first === undefined
        ? []
        : [
            {
              itemId,
              reference: first.reference,
              kind: first.kind,
              dueOn: first.due_on,
              disputed: first.disputed,
              open: rows.map((row) => ({ kind: row.posting_kind, minor: `${row.minor}` })),
            },
          ];
    });
    return ok({ currency: account.currency, totalMinor: `${account.totalMinor}`, items });
  });
}

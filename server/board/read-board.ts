import { formatDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { board } from './schemas.ts';
import { countPromises, countTasks, readCollectors, readRun, sumOverdue, sumPayments } from './store.ts';

type Board = z.input<typeof board>;

/** The board of a day, or of the business day: figures of the whole tenant from one moment, read outside of any write. */
export async function readBoard(deps: Deps, caller: RequestContext, day: string | undefined): Promise<Board> {
  return inTenant(
    deps.pool,
    caller.tenantId,
    async (tx) => {
      const on = day ?? formatDay(todayOf(await readDesk(tx), caller.atMs));
      const run = await readRun(tx, on);
      const tasks = await countTasks(tx, on);
      const promises = await countPromises(tx, on);
      const collectors = await readCollectors(tx, on);
      return {
        day: on,
        run: run && {
          runId: run.run_id,
          status: run.status,
          finishedAt: run.finished_at?.toISOString() ?? null,
          parked: Number(run.parked),
        },
        tasks,
        byCollector: collectors.map(({ user_id: id, name, ...figures }) => ({
          user: id === null ? null : { id, name: name ?? '' },
          ...figures,
        })),
        promises: {
          dueToday: { count: promises.due_today, total: promises.due_today_total },
          open: { count: promises.open, total: promises.open_total },
          kept: promises.kept,
          part: promises.part,
          broken: promises.broken,
        },
        payments: await sumPayments(tx, on),
        overdue: await sumOverdue(tx, on),
      };
    },
    'snapshot',
  );
}

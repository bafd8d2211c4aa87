import { ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';
import { formatDay, parseDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { type AgeingCell, loadAgeing } from '../ledger/store-ageing.ts';
import type { ageing } from './schemas.ts';

type Ageing = z.input<typeof ageing>;

function gather(cells: readonly AgeingCell[]): { count: number; minor: Record<string, string> } {
  const sums = new Map<string, bigint>();
  let count = 0;
  for (const cell of cells) {
    sums.set(cell.currency, (sums.get(cell.currency) ?? 0n) + cell.minor);
    count += cell.count;
  }
  return { count, minor: Object.fromEntries([...sums].map(([currency, minor]) => [currency, `${minor}`])) };
}

/** The ageing cells as the API shows them: every bucket, empty ones too, and what adds up to the total. */
export function writeAgeing(date: string, cells: readonly AgeingCell[]): Ageing {
  const buckets = ['on-account', ...ageingBuckets.map((bucket) => bucket.id)];
  const kinds = [...new Set(cells.map((cell) => cell.kind))];
  return {
    date,
    currencies: [...new Set(cells.map((cell) => cell.currency))],
    buckets: buckets.map((bucket) => ({ bucket, ...gather(cells.filter((cell) => cell.bucket === bucket)) })),
    byKind: kinds.map((kind) => ({ kind, ...gather(cells.filter((cell) => cell.kind === kind)) })),
    total: gather(cells),
  };
}

/** The ageing as of the end of a day, or of the business day. */
export async function readAgeing(
  deps: Deps,
  caller: RequestContext,
  date: string | undefined,
): Promise<Ageing> {
  return inTenant(
    deps.pool,
    caller.tenantId,
    async (tx) => {
      const day = (date === undefined ? null : parseDay(date)) ?? todayOf(await readDesk(tx), caller.atMs);
      return writeAgeing(formatDay(day), await loadAgeing(tx, day));
    },
    'snapshot',
  );
}

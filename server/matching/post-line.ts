import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { type Result, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { PartlyRefused, postLines } from './post-lines.ts';
import type { lineChanged, postBody } from './schemas.ts';

/**
 * A clerk takes a line for what they say: one candidate, parts over several items and debtors, or money on account of an account.
 * Refuses what `postLines` refuses.
 */
export async function postLine(
  deps: Deps,
  caller: RequestContext,
  lineId: string,
  given: z.output<typeof postBody>,
): Promise<Result<z.input<typeof lineChanged>>> {
  try {
    return await inTenant(deps.pool, caller.tenantId, async (tx) => {
      const desk = await readDesk(tx);
      const [done] = await postLines(
        tx,
        [
          {
            slot: slotOf(lineId),
            lineId,
            parts: given.parts.map((part) => ({ ...part, minor: BigInt(part.minor) })),
            rule: given.candidate?.rule ?? 'clerk',
            permille: given.candidate?.permille ?? null,
            reasons: given.candidate?.reasons ?? [],
            again: given.again,
          },
        ],
        {
          keys: deps.keys,
          designatedAccounts: readTenantSettings(desk.settings).designatedAccounts,
          day: todayOf(desk, caller.atMs),
          atMs: caller.atMs,
          by: caller.userId,
          runId: null,
        },
      );
      if (done === undefined) throw new Error('a line was posted and not answered');
      if (!done.ok) return done;
      const { payments: _, ...changed } = done.value;
      return { ok: true, value: changed };
    });
  } catch (error) {
    if (error instanceof PartlyRefused) return refuse(error.refusal);
    throw error;
  }
}

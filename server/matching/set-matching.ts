import { type MatchingSettings, readMatchingSettings } from '@duly/core/matching/matching-settings.ts';
import { readDesk } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { lockSettings, mergeSettings } from '../house/store.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';

export async function showMatching(deps: Deps, caller: RequestContext): Promise<MatchingSettings> {
  return inTenant(deps.pool, caller.tenantId, async (tx) =>
    readMatchingSettings((await readDesk(tx)).settings),
  );
}

/** From which confidence lines post by themselves; null: none do. Journalled, because it decides over money. */
export async function setMatching(
  deps: Deps,
  caller: RequestContext,
  given: MatchingSettings,
): Promise<MatchingSettings> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockSettings(tx);
    await mergeSettings(tx, { matching: { autoPermille: given.autoPermille } });
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'matching-set',
        actor: caller.userId,
        subjectId: caller.tenantId,
        body: { autoPermille: given.autoPermille },
      },
    ]);
    return readMatchingSettings((await readDesk(tx)).settings);
  });
}

import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { revokeSession } from './store.ts';

/** Ends the caller's session; its token is worth nothing from here on, wherever it was copied to. */
export async function signOut(deps: Deps, caller: RequestContext): Promise<void> {
  const { tenantId, userId, tokenHash, atMs } = caller;
  await inTenant(deps.pool, tenantId, async (tx) => {
    await revokeSession(tx, tokenHash, atMs);
    await appendJournal(tx, deps.keys, atMs, [
      { kind: 'signed-out', actor: userId, subjectId: userId, body: {} },
    ]);
  });
}

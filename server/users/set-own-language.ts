import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { updateUser } from './store.ts';

/** Not journalled: which language somebody reads is nobody's evidence. */
export async function setOwnLanguage(
  deps: Deps,
  caller: RequestContext,
  language: 'zh-CN' | 'en',
): Promise<void> {
  await inTenant(deps.pool, caller.tenantId, (tx) => updateUser(tx, caller.userId, { language }));
}

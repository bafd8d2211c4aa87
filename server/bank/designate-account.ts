import { designatedAs, isMasked, isSameAccount } from '@duly/core/bank/own-account.ts';
import { plainText } from '@duly/core/bank/plain-text.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { lockSettings, mergeSettings } from '../house/store.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { readTenant } from '../tenants/store.ts';
import type { accountsJson } from './schemas.ts';
import { listUndesignated, reopenLines } from './store-lines.ts';
import { lockBank } from './store-stage.ts';

type Accounts = z.input<typeof accountsJson>;

async function writeAccounts(tx: Tx, settings: unknown): Promise<Accounts> {
  const { designatedAccounts } = readTenantSettings(settings);
  return { designated: [...designatedAccounts], undesignated: await listUndesignated(tx) };
}

/** The designated accounts, and those that files named besides. */
export async function showAccounts(deps: Deps, tenantId: string): Promise<Accounts> {
  return inTenant(deps.pool, tenantId, async (tx) => writeAccounts(tx, (await readTenant(tx))?.settings));
}

/**
 * Adds an account to the designated ones; lines of it that were set aside for that reason alone are offered from now on.
 * Refuses bank-account-masked: a number with stars is no number.
 */
export async function designateAccount(
  deps: Deps,
  caller: RequestContext,
  given: string,
): Promise<Result<Accounts & { reopened: number }>> {
  const account = plainText(given);
  if (isMasked(account)) return refuse(refusal('bank-account-masked', { account }));
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockBank(tx);
    const settings = await lockSettings(tx);
    const { designatedAccounts } = readTenantSettings(settings);
    const known = designatedAs(account, designatedAccounts) !== null;
    const now = known ? designatedAccounts : [...designatedAccounts, account];
    if (!known) await mergeSettings(tx, { designatedAccounts: now });
    const meant = (await listUndesignated(tx)).filter((one) => isSameAccount(one, account));
    const reopened = await reopenLines(tx, meant);
    if (!known || reopened > 0)
      await appendJournal(tx, deps.keys, caller.atMs, [
        {
          kind: 'designated-account-added',
          actor: caller.userId,
          subjectId: caller.tenantId,
          body: { account, reopened },
        },
      ]);
    return ok({ ...(await writeAccounts(tx, { ...settings, designatedAccounts: now })), reopened });
  });
}

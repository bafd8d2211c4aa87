import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { sealSecret } from '../keys/seal-text.ts';
import { isWebhookUrl } from './is-webhook-url.ts';
import type { webhookGiven, webhookState } from './schemas.ts';
import { countOutbox, dropWebhook, putWebhook, readWebhook } from './store-outbox.ts';

type State = z.input<typeof webhookState>;

async function write(tx: Tx): Promise<State> {
  const hook = await readWebhook(tx);
  const { waiting, given_up: givenUp, last } = await countOutbox(tx);
  return {
    url: hook?.url ?? null,
    setAt: hook?.set_at.toISOString() ?? null,
    waiting,
    givenUp,
    lastDeliveredAt: last?.toISOString() ?? null,
  };
}

/** Where changes of credit are told, and how many wait. */
export function showWebhook(deps: Deps, caller: RequestContext): Promise<State> {
  return inTenant(deps.pool, caller.tenantId, write);
}

/** Sets or takes away where changes of credit are told. Refuses credit-webhook-url, credit-webhook-secret. */
export async function setWebhook(
  deps: Deps,
  caller: RequestContext,
  { url, secret }: z.output<typeof webhookGiven>,
): Promise<Result<State>> {
  if (url !== null && !isWebhookUrl(url, deps.localWebhooks === true))
    return refuse(refusal('credit-webhook-url'));
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    if (url === null) await dropWebhook(tx);
    else if (secret === undefined) return refuse(refusal('credit-webhook-secret'));
    else {
      const sealed = sealSecret(deps.keys, caller.tenantId, secret);
      await putWebhook(tx, { url, secret: sealed }, caller.userId, caller.atMs);
    }
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind: 'credit-webhook-set', actor: caller.userId, subjectId: caller.tenantId, body: { url } },
    ]);
    return ok(await write(tx));
  });
}

import type pg from 'pg';
import { postWebhook } from '../adapters/post-webhook.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Keys } from '../keys/open-keys.ts';
import { openSecret } from '../keys/seal-text.ts';
import {
  answerMs,
  deliverAtOnce,
  firstPauseMs,
  leaseMs,
  longestPauseMs,
  looksARound,
  maxAttempts,
} from './limits.ts';
import { signWebhook } from './sign-webhook.ts';
import { claimOutbox, type OutboxRow, readWebhook, recordAttempt } from './store-outbox.ts';

/** What delivery needs of the world; a part of the server's Deps. */
export type DeliverDeps = {
  readonly pool: pg.Pool;
  readonly keys: Keys;
  readonly clock: () => number;
  readonly localWebhooks?: boolean;
};

export type Delivered = { readonly delivered: number; readonly failed: number; readonly givenUp: number };

const pauseAfter = (attempts: number): number => Math.min(firstPauseMs * 2 ** (attempts - 1), longestPauseMs);

/** One attempt. The event's id is the same in every one, so that whoever listens takes a change once. */
async function attempt(
  deps: DeliverDeps,
  hook: { readonly url: string; readonly secret: string },
  row: OutboxRow,
): Promise<number | null> {
  const body = JSON.stringify({ eventId: row.event_id, ...row.body, accounts: row.accounts });
  const { status } = await postWebhook({
    url: hook.url,
    body,
    headers: {
      'duly-event': row.event_id,
      'idempotency-key': row.event_id,
      'duly-signature': signWebhook(hook.secret, row.event_id, body, deps.clock()),
    },
    local: deps.localWebhooks === true,
    timeoutMs: answerMs,
  });
  return status;
}

/**
 * Tells a tenant's other system of the changes that are due. No transaction is open while it is called; an attempt that failed is
 * made again after a pause that doubles, and given up after the last.
 */
export async function deliverChanges(deps: DeliverDeps, tenantId: string): Promise<Delivered> {
  const { pool, keys, clock } = deps;
  const done = { delivered: 0, failed: 0, givenUp: 0 };
  const row = await inTenant(pool, tenantId, readWebhook);
  if (row === null) return done;
  const hook = { url: row.url, secret: openSecret(keys, tenantId, row.secret_cipher) };
  for (let look = 0; look < looksARound; look += 1) {
    const due = await inTenant(pool, tenantId, (tx) => claimOutbox(tx, clock(), leaseMs, deliverAtOnce));
    if (due.length === 0) break;
    const before = done.failed + done.givenUp;
    for (const one of due) {
      const status = await attempt(deps, hook, one);
      const atMs = clock();
      const came = status !== null && status >= 200 && status < 300;
      const last = one.attempts >= maxAttempts;
      await inTenant(pool, tenantId, (tx) =>
        recordAttempt(tx, one, {
          status,
          deliveredAtMs: came ? atMs : null,
          nextAtMs: came || last ? null : atMs + pauseAfter(one.attempts),
          atMs,
        }),
      );
      done[came ? 'delivered' : last ? 'givenUp' : 'failed'] += 1;
    }
    // Who does not answer now is not asked again and again in one round; others have their turn.
    if (done.failed + done.givenUp > before) break;
  }
  return done;
}

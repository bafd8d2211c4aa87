import { randomUUID } from 'node:crypto';
import { permissionsOf } from '@duly/core/access/permissions.ts';
import type { RequestContext } from '../../http/caller-of.ts';
import type { Deps } from '../../http/deps.ts';
import { recordContact } from '../record-contact.ts';
import { takePermit } from '../take-permit.ts';
import type { StormTarget } from './store-permit-storm.ts';

/** A working Monday, 10:00 in Shanghai, so that only the counts can refuse. */
export const stormAtMs = Date.parse('2026-03-02T02:00:00Z');

/** GB/T 45251 and the house allow three effective calls a person and day, the house six attempts a number. */
export const stormCaps = { calls: 3, attempts: 6 } as const;

/** Somebody who works at the desk of the tenant. */
export function stormCaller(tenantId: string): RequestContext {
  return {
    tenantId,
    userId: randomUUID(),
    name: 'storm',
    staffNo: null,
    roles: ['collector'],
    permissions: new Set(permissionsOf(['collector'])),
    language: 'en',
    tokenHash: Buffer.alloc(32),
    atMs: stormAtMs,
  };
}

/** Numbers from a seed, 0 to 1, the same on every machine. */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Of a request that a killed connection took with it nothing is known, as in life. */
export type StormRequest = 'given' | 'refused' | 'lost';

const noAnswer = { answeredBy: 'nobody', result: 'no-answer' } as const;

/** One request for a call to somebody; of every third permit the call is made, nobody answers, and that is recorded. */
export async function askOnce(
  deps: Deps,
  caller: RequestContext,
  targets: readonly StormTarget[],
  draw: () => number,
): Promise<StormRequest> {
  // Half of the requests meet at a few people, so that many ask for the same at once.
  const range = draw() < 0.5 ? Math.min(6, targets.length) : targets.length;
  const target = targets[Math.floor(draw() * range)];
  if (target === undefined) throw new Error('nobody to call');
  const accountId = target.account_ids[Math.floor(draw() * target.account_ids.length)];
  try {
    const asked = await takePermit(deps, caller, target.party_id, {
      channel: 'call',
      pointId: target.point_id,
      purpose: 'collect',
      targetRole: 'debtor',
      accountId,
    });
    if (!asked.ok) throw new Error(JSON.stringify(asked.refusals));
    const { permit } = asked.value;
    if (permit === null) return 'refused';
    if (draw() < 0.33) {
      await recordContact(deps, caller, target.party_id, {
        direction: 'out',
        channel: 'call',
        pointId: target.point_id,
        permitId: permit.permitId,
        startedAt: new Date(stormAtMs + 1000).toISOString(),
        ...noAnswer,
      } as never);
    }
    return 'given';
  } catch (error) {
    if (isLost(error)) return 'lost';
    throw error;
  }
}

// A connection that was ended: by its server process (57P01), by its socket, or before it was ours.
function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined && /^(57P0[123]|08\w{3}|ECONNRESET|EPIPE|ECONNREFUSED)$/.test(code)) return true;
  return /Connection terminated|connection error|not queryable|terminating connection/i.test(message ?? '');
}

import { formatDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { callerOf, type RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendRefusals } from '../http/problem.ts';
import { idParams } from '../http/schemas.ts';
import { endClaim, verifyBill } from './end-claim.ts';
import { claimsAtOnce, claimsOfParty } from './limits.ts';
import { makeClaim } from './make-claim.ts';
import { claimEnd, claimGiven, claimList, claimMade, type claimView } from './schemas.ts';
import { type ClaimRow, listClaimsOfParty, listOpenClaims } from './store.ts';

type ClaimView = z.input<typeof claimView>;

function write(row: ClaimRow, caller: RequestContext, today: string): ClaimView {
  const { amountMinor, currency, madeBy, madeByName, verifiedBy: _, ...rest } = row;
  const waits = row.status === 'open' || row.status === 'verified';
  return {
    ...(rest as unknown as ClaimView),
    amount: { minor: `${amountMinor}`, currency },
    late: waits && (row.holdUntil === null || row.holdUntil < today),
    madeBy: madeByName,
    mine: madeBy === caller.userId,
  };
}

async function list(
  deps: Deps,
  caller: RequestContext,
  read: (tx: Tx) => Promise<ClaimRow[]>,
): Promise<{ rows: ClaimView[] }> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const today = formatDay(todayOf(await readDesk(tx), caller.atMs));
    return { rows: (await read(tx)).map((row) => write(row, caller, today)) };
  });
}

/** Money that somebody says is under way: "already paid", and acceptance bills (LED-5). */
export function registerPaidClaimRoutes(app: DulyApp, deps: Deps): void {
  app.post(
    '/parties/:id/paid-claims',
    {
      config: { permission: 'paid-claim.make' },
      schema: { params: idParams, body: claimGiven, response: { 201: claimMade, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await makeClaim(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(201).send(done.value);
    },
  );
  app.get(
    '/parties/:id/paid-claims',
    {
      config: { permission: 'case.read' },
      schema: { params: idParams, response: { 200: claimList, ...problemResponses } },
    },
    async (request, reply) => {
      const read = (tx: Tx) => listClaimsOfParty(tx, request.params.id, claimsOfParty);
      return reply.code(200).send(await list(deps, callerOf(request), read));
    },
  );
  app.get(
    '/paid-claims',
    {
      config: { permission: 'paid-claim.work' },
      schema: { response: { 200: claimList, ...problemResponses } },
    },
    async (request, reply) =>
      reply.code(200).send(await list(deps, callerOf(request), (tx) => listOpenClaims(tx, claimsAtOnce))),
  );
  app.post(
    '/paid-claims/:id/end',
    {
      config: { permission: 'paid-claim.work' },
      schema: { params: idParams, body: claimEnd, response: { 200: claimMade, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await endClaim(deps, callerOf(request), request.params.id, request.body);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
  app.post(
    '/paid-claims/:id/verify',
    {
      config: { permission: 'paid-claim.work' },
      schema: { params: idParams, response: { 200: claimMade, ...problemResponses } },
    },
    async (request, reply) => {
      const done = await verifyBill(deps, callerOf(request), request.params.id);
      if (!done.ok) return sendRefusals(request, reply, done.refusals);
      return reply.code(200).send(done.value);
    },
  );
}

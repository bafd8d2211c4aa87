import { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import { callerOf } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses, sendProblem } from '../http/problem.ts';
import { instantJson, pageOf, pageQuery, uuidJson } from '../http/schemas.ts';
import { listEntries } from './store-list.ts';

/** Personal text is not told here: whoever needs it opens the case, which is journalled. */
const entryRow = z
  .object({
    slot: z.number().int(),
    seq: z.string(),
    at: instantJson,
    kind: z.string(),
    actor: uuidJson.nullable(),
    partyId: uuidJson.nullable(),
    subjectId: uuidJson.nullable(),
    body: z.record(z.string(), z.unknown()),
    hasPersonalText: z.boolean(),
  })
  .meta({ id: 'JournalEntry' });

const cursorForm = /^(\d{1,4}):(\d{1,18})$/;

export function registerJournalRoutes(app: DulyApp, deps: Deps): void {
  app.get(
    '/journal',
    {
      config: { permission: 'journal.read' },
      schema: {
        querystring: pageQuery.extend({ party: uuidJson.optional(), kind: z.string().max(100).optional() }),
        response: { 200: pageOf(entryRow), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { limit, cursor, party = null, kind = null } = request.query;
      const before = cursor === undefined ? null : cursorForm.exec(cursor);
      if (cursor !== undefined && !before)
        return sendProblem(request, reply, 'request-invalid', { member: 'cursor' });
      const { tenantId } = callerOf(request);
      const found = await inTenant(deps.pool, tenantId, (tx) =>
        listEntries(tx, {
          party,
          kind,
          limit,
          before: before ? { slot: Number(before[1]), seq: BigInt(before[2] ?? 0) } : null,
        }),
      );
      const rows = found.slice(0, limit).map((row) => ({
        ...row,
        seq: row.seq.toString(),
        at: row.at.toISOString(),
        body: JSON.parse(row.body) as Record<string, unknown>,
      }));
      const last = rows.at(-1);
      return { rows, next: found.length > limit && last ? `${last.slot}:${last.seq}` : null };
    },
  );
}

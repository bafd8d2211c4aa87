import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { starterCredit } from '@duly/policies/credit/starter-credit.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { loadCredit } from './load-credit.ts';
import type { creditOverview, overviewQuery } from './schemas.ts';
import { listOverview, type OverviewRow } from './store-overview.ts';
import { writeHold, writePosition } from './write-credit.ts';

const cursorForm = /^(\d{1,7})_([0-9a-f-]{36})_([A-Z]{3})$/;

const cursorOf = (row: OverviewRow): string => `${row.days}_${row.party_id}_${row.currency}`;

function readCursor(text: string | undefined) {
  if (text === undefined) return null;
  const match = cursorForm.exec(text);
  return match?.[1] && match[2] && match[3]
    ? { days: Number(match[1]), partyId: match[2], currency: match[3] }
    : undefined;
}

/** A page of customers over their limit, beyond the days, held or asked about. Refuses cursor-invalid. */
export async function readOverview(
  deps: Deps,
  caller: RequestContext,
  { view, limit, cursor }: z.output<typeof overviewQuery>,
): Promise<Result<z.input<typeof creditOverview>>> {
  const after = readCursor(cursor);
  if (after === undefined) return refuse(refusal('cursor-invalid'));
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const today = todayOf(await readDesk(tx), caller.atMs);
    const found = await listOverview(tx, view, starterCredit, formatDay(today), { limit, after });
    const shown = found.slice(0, limit);
    const credit = await loadCredit(tx, [...new Set(shown.map((row) => row.party_id))], today);
    const rows = shown.flatMap((row) => {
      const party = credit.get(row.party_id);
      const position = party?.positions.find((one) => one.currency === row.currency);
      if (party === undefined || position === undefined) return [];
      const { party_id: partyId, name, reference, open_notices: openNotices } = row;
      return [
        {
          ...writePosition(position),
          partyId,
          name,
          reference,
          openNotices,
          holds: party.holds.map(writeHold),
        },
      ];
    });
    const last = shown.at(-1);
    return ok({ rows, next: found.length > limit && last ? cursorOf(last) : null });
  });
}

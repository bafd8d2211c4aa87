import { parseDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import type { Tx } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { openTexts } from '../keys/seal-text.ts';
import type { timelineEntry } from './schemas.ts';
import { readTimeline, type TimelineCursor, type TimelineRow } from './store-timeline.ts';

type Entry = z.input<typeof timelineEntry>;
export type TimelinePage = { rows: Entry[]; next: string | null };

const form = /^(\d{4}-\d{2}-\d{2})_(\d{1,16})_([0-9a-z:-]{1,120})$/;

export function writeTimelineCursor(row: Pick<TimelineRow, 'day' | 'at' | 'key'>): string {
  return `${row.day}_${row.at.getTime()}_${row.key}`;
}

/** Null when the text is no cursor of ours. */
export function readTimelineCursor(text: string): TimelineCursor | null {
  const [, day = '', millis, key] = form.exec(text) ?? [];
  const at = new Date(Number(millis));
  if (key === undefined || parseDay(day) === null || Number.isNaN(at.getTime())) return null;
  return { day, at: at.toISOString(), key };
}

/** A page of what happened to a party, notes opened; an erased party's notes stay closed for ever. */
export async function loadTimeline(
  tx: Tx,
  deps: Deps,
  partyId: string,
  after: TimelineCursor | null,
  limit: number,
): Promise<TimelinePage> {
  const found = await readTimeline(tx, partyId, after, limit + 1);
  const shown = found.slice(0, limit);
  const notes = await openTexts(
    tx,
    deps.keys,
    shown.map((row) => ({ partyId, cipher: row.note_cipher })),
  );
  const last = found.length > limit ? shown.at(-1) : undefined;
  return {
    rows: shown.map((row, index) => ({
      id: row.key,
      at: row.at.toISOString(),
      day: row.day,
      kind: row.kind,
      summaryCode: row.code,
      params: row.params,
      by: row.by_user === null ? null : { id: row.by_user, name: row.by_name ?? '' },
      result: row.result,
      note: notes[index] ?? null,
    })),
    next: last ? writeTimelineCursor(last) : null,
  };
}

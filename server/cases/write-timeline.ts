import type { z } from 'zod';
import type { Tx } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { openTexts } from '../keys/seal-text.ts';
import type { timelineEntry } from './schemas.ts';
import { readTimeline, type TimelineCursor, type TimelineRow } from './store-timeline.ts';

type Entry = z.input<typeof timelineEntry>;
export type TimelinePage = { rows: Entry[]; next: string | null };

const form = /^(\d{1,16})_([0-9a-z:-]{1,120})$/;

export function writeTimelineCursor(row: Pick<TimelineRow, 'at' | 'key'>): string {
  return `${row.at.getTime()}_${row.key}`;
}

/** Null when the text is no cursor of ours. */
export function readTimelineCursor(text: string): TimelineCursor | null {
  const match = form.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const at = new Date(Number(match[1]));
  return Number.isNaN(at.getTime()) ? null : { at: at.toISOString(), key: match[2] };
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

/** The order in which the queue was last seen, so that a case knows which one comes next. */
export interface WorkItem {
  readonly partyId: string;
  readonly taskId: string;
}

let items: readonly WorkItem[] = [];
let whole = 0;

/** @param total how long the whole queue is; only a part of it may have been read */
export function keepWorkList(next: readonly WorkItem[], total: number): void {
  items = next;
  whole = Math.max(total, next.length);
}

/** The place of a party in the queue as last seen, from 0; -1 when it is not there. */
export function placeInWork(partyId: string): { index: number; total: number } {
  return { index: items.findIndex((item) => item.partyId === partyId), total: whole };
}

/** The party that lies `step` places further (another person, not another task of the same one); null at the ends. */
export function neighbourInWork(partyId: string, step: 1 | -1): WorkItem | null {
  let index = items.findIndex((item) => item.partyId === partyId);
  if (index < 0) return null;
  while (items[index]?.partyId === partyId) index += step;
  return items[index] ?? null;
}

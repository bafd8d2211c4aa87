/** Where a page of the queue ended: lists go on from a key and never by counting rows, so that page 200 is as quick as 1. */
export type QueueCursor = { readonly priority: number; readonly taskId: string };

const form = /^(-?\d{1,9})_([0-9a-f-]{36})$/;

export function writeQueueCursor(cursor: QueueCursor): string {
  return `${cursor.priority}_${cursor.taskId}`;
}

/** Null when the text is no cursor of ours. */
export function readQueueCursor(text: string): QueueCursor | null {
  const match = form.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { priority: Number(match[1]), taskId: match[2] };
}

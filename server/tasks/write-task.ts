import type { z } from 'zod';
import { readReasons } from './read-reasons.ts';
import type { openTask } from './schemas.ts';
import type { OpenTaskRow } from './store.ts';

const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

/** An open task as the API shows it; a lock that has run out is none. */
export function writeTask(row: OpenTaskRow, atMs: number): z.input<typeof openTask> {
  const locked = row.locked_until !== null && row.locked_until.getTime() > atMs;
  return {
    taskId: row.task_id,
    accountId: row.account_id,
    action: row.action,
    step: row.step,
    role: row.role,
    dueOn: row.due_on,
    openedOn: row.opened_on,
    priority: row.priority,
    reasons: readReasons(row.reasons),
    overdueMinor: `${row.overdue_minor}`,
    currency: row.currency,
    assignee: person(row.assignee, row.assignee_name),
    lockedBy: locked ? person(row.locked_by, row.locked_by_name) : null,
  };
}

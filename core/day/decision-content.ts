import { formatDay } from '@duly/kernel/day.ts';
import type { DayDecision, DecidedTask } from './day-decision.ts';

/**
 * What a decision says, without the day and without when to look again: the value over which its outcome hash is made.
 * Codes, amounts and days only.
 */
export function decisionContent(decision: DayDecision): Record<string, unknown> {
  const { hold, task } = decision;
  return {
    account: decision.accountId,
    brokenCount: decision.brokenCount,
    hold:
      hold === null ? null : { code: hold.code, until: hold.until === null ? null : formatDay(hold.until) },
    party: decision.partyId,
    promise: decision.promiseStatus,
    provisional: decision.provisional,
    stage: decision.stage,
    task: task === null ? null : taskContent(task),
  };
}

function taskContent(task: DecidedTask): Record<string, unknown> {
  return {
    action: task.action,
    anchor: formatDay(task.anchor),
    dueOn: formatDay(task.dueOn),
    item: task.itemId,
    ladder: task.ladder,
    occurrence: task.occurrence,
    overdue: task.overdueMinor,
    reasons: reasonsText(task),
    role: task.role,
    step: task.step,
  };
}

/** The reasons as one text, `code:points` highest first; also what `open_tasks.reasons` holds. */
export function reasonsText(task: DecidedTask): string {
  let text = '';
  for (const reason of task.reasons) text += `${text === '' ? '' : ','}${reason.code}:${reason.points}`;
  return text;
}

/**
 * `canonical(decisionContent(decision))`, written out because the night makes it for every account. All texts in it are
 * ids and codes in ASCII without quotes; a test holds it against `canonical`.
 */
export function decisionText(decision: DayDecision): string {
  const { hold, task } = decision;
  const holdText =
    hold === null
      ? 'null'
      : `{"code":"${hold.code}","until":${hold.until === null ? 'null' : `"${formatDay(hold.until)}"`}}`;
  return (
    `{"account":"${decision.accountId}","brokenCount":${decision.brokenCount},"hold":${holdText},` +
    `"party":"${decision.partyId}","promise":"${decision.promiseStatus}","provisional":${decision.provisional},` +
    `"stage":${decision.stage},"task":${task === null ? 'null' : taskText(task)}}`
  );
}

function taskText(task: DecidedTask): string {
  return (
    `{"action":"${task.action}","anchor":"${formatDay(task.anchor)}","dueOn":"${formatDay(task.dueOn)}",` +
    `"item":${task.itemId === null ? 'null' : `"${task.itemId}"`},"ladder":"${task.ladder}",` +
    `"occurrence":${task.occurrence},"overdue":"${task.overdueMinor}","reasons":"${reasonsText(task)}",` +
    `"role":"${task.role}","step":"${task.step}"}`
  );
}

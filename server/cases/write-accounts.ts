import { daysLate, daysPastDue } from '@duly/core/ledger/days-late.ts';
import { type Day, parseDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import type { AccruedToday } from '../ledger/read-accrued.ts';
import type { PromiseRow } from '../promises/store-promise.ts';
import { writePromise } from '../promises/write-promise.ts';
import { readReasons } from '../tasks/read-reasons.ts';
import type { OpenTaskRow } from '../tasks/store.ts';
import type { ExplainedAccount } from './explain-accounts.ts';
import type { caseAccount, caseItem } from './schemas.ts';
import type { CaseAccountRow, CaseItemRow } from './store.ts';

type Account = z.input<typeof caseAccount>;

/** Days past due on the business day; 0 while it is not. */
function lateBy(dueOn: string | null, today: Day): number {
  const due = dueOn === null ? null : parseDay(dueOn);
  return due === null ? 0 : daysPastDue(due, today);
}

/** How late an item is, or was when it was settled. */
function lateOf(row: CaseItemRow, today: Day): number {
  const due = parseDay(row.due_on);
  const settled = row.settled_on === null ? null : parseDay(row.settled_on);
  return due === null || settled === null ? lateBy(row.due_on, today) : daysLate(due, settled);
}

function writeItem(row: CaseItemRow, today: Day): z.input<typeof caseItem> {
  return {
    itemId: row.item_id,
    reference: row.reference,
    kind: row.kind,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    amountMinor: `${row.amount_minor}`,
    openMinor: `${row.open_minor}`,
    disputed: row.disputed,
    daysPastDue: lateOf(row, today),
    settledOn: row.settled_on,
  };
}

function writeTrace(explained: ExplainedAccount | undefined): Account['why'] {
  return (explained?.why ?? []).map(({ code, params }) => ({ code, params: { ...params } }));
}

function nextStepOf(
  task: OpenTaskRow | undefined,
  explained: ExplainedAccount | undefined,
): Account['nextStep'] {
  if (task === undefined) return null;
  return {
    action: task.action,
    step: task.step,
    dueOn: task.due_on,
    reasons: readReasons(task.reasons),
    why: writeTrace(explained),
  };
}

function payoffOf(accrued: AccruedToday | undefined, total: bigint): Account['payoff'] {
  if (accrued === undefined) return null;
  const { minor, asks } = accrued;
  return { minor: asks ? null : `${total + minor}`, accruedMinor: `${minor}` };
}

/** What is known of a party, for writing its accounts. */
export type AccountParts = {
  readonly items: readonly CaseItemRow[];
  readonly tasks: readonly OpenTaskRow[];
  readonly promises: readonly PromiseRow[];
  readonly explained: ReadonlyMap<string, ExplainedAccount>;
  readonly accrued: ReadonlyMap<string, AccruedToday>;
  readonly today: Day;
};

/** An account as the case shows it. */
export function writeAccount(row: CaseAccountRow, parts: AccountParts): Account {
  const { account_id: accountId } = row;
  const explained = parts.explained.get(accountId);
  const promise = parts.promises.find((one) => one.account_id === accountId);
  const total = row.principal_minor + row.interest_minor + row.fee_minor + row.cost_minor;
  return {
    accountId,
    reference: row.reference,
    kind: row.kind,
    currency: row.currency,
    policyName: row.ladder,
    stage: explained?.stage ?? `${row.stage}`,
    daysPastDue: lateBy(row.oldest_due, parts.today),
    balance: {
      principal: `${row.principal_minor}`,
      interest: `${row.interest_minor}`,
      fee: `${row.fee_minor}`,
      cost: `${row.cost_minor}`,
      total: `${total}`,
    },
    payoff: payoffOf(parts.accrued.get(accountId), total),
    overdue: `${row.overdue_minor}`,
    notDue: `${row.not_due_minor}`,
    disputed: `${row.disputed_minor}`,
    oldestDue: row.oldest_due,
    nextDue: row.next_due,
    closedOn: row.closed_on,
    items: parts.items
      .filter((item) => item.account_id === accountId)
      .map((item) => writeItem(item, parts.today)),
    itemsTotal: row.items_total,
    nextStep: nextStepOf(
      parts.tasks.find((task) => task.account_id === accountId),
      explained,
    ),
    why: writeTrace(explained),
    promise: promise ? writePromise(promise) : null,
  };
}

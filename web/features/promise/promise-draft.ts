import { addDays, type Day, formatDay } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import type { CaseAccount, PromiseTerms } from '../../shared/api-types.ts';
import { readTypedDay, readTypedTime } from '../../shared/format-day.ts';
import { formatMinor, readTypedMinor } from '../../shared/format-money.ts';

export type MoneySource = NonNullable<PromiseTerms['moneySource']>;
export type HorizonReason = NonNullable<PromiseTerms['horizonReason']>;

/** What is typed into the fields of a promise. */
export interface PromiseDraft {
  readonly amount: string;
  readonly day: string;
  readonly time: string;
  readonly moneySource: MoneySource | '';
  readonly horizonReason: HorizonReason | '';
}

/** The usual promise: all that is overdue, tomorrow by five in the afternoon, before banks close. */
export function usualPromise(account: CaseAccount, today: Day): PromiseDraft {
  const sum = BigInt(account.overdue) > 0n ? account.overdue : account.balance.total;
  return {
    amount: formatMinor(sum, account.currency),
    day: formatDay(addDays(today, 1)),
    time: '17:00',
    moneySource: '',
    horizonReason: '',
  };
}

/** A promise without a reason reaches to tomorrow (CASE-6); the server asks the same. */
export function needsHorizonReason(draft: PromiseDraft, today: Day): boolean {
  const day = readTypedDay(draft.day, today);
  return day !== null && day > addDays(today, 1);
}

/** The draft as the API takes it; null while sum, day or time cannot be read. The time is the person's. */
export function readPromise(
  draft: PromiseDraft,
  account: CaseAccount,
  zone: string,
  today: Day,
): PromiseTerms | null {
  const minor = readTypedMinor(draft.amount, account.currency);
  const day = readTypedDay(draft.day, today);
  const minute = readTypedTime(draft.time);
  if (minor === null || day === null || minute === null) return null;
  return {
    accountId: account.accountId,
    amount: { minor, currency: account.currency },
    dueAt: new Date(instantOf(day, minute, zone).atMs).toISOString(),
    ...(draft.moneySource === '' ? {} : { moneySource: draft.moneySource }),
    ...(draft.horizonReason === '' || !needsHorizonReason(draft, today)
      ? {}
      : { horizonReason: draft.horizonReason }),
  };
}

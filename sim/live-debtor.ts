import { addDays, type Day } from '@duly/kernel/day.ts';
import { type AccountHistory, type AccountLife, type Debtorship, lesserMinor } from './account-life.ts';
import { pickStopDaysAgo } from './behave.ts';
import type { BookAccount, BookItem, BookParty, BookPromise, CreditorKind, Language } from './book.ts';
import { payToday, planPayments } from './pay-plans.ts';
import type { Prng } from './prng.ts';
import { workAccount } from './work-account.ts';

export interface DebtorStart {
  readonly prng: Prng;
  readonly creditor: CreditorKind;
  readonly language: Language;
  readonly party: BookParty;
  readonly accounts: readonly { readonly account: BookAccount; readonly items: readonly BookItem[] }[];
  readonly from: Day;
  readonly asOf: Day;
}

/** The debtor as the year left them, and what happened on each account. */
export interface DebtorHistory {
  readonly party: BookParty;
  readonly accounts: readonly AccountHistory[];
}

/**
 * Lives a debtor's accounts through their year, day by day: disputes end, debtors pay, promises are judged the day
 * after, and a collector calls. `asOf` itself has not begun: nothing has happened on it yet.
 */
export function liveDebtor(start: DebtorStart): DebtorHistory {
  const debtorship: Debtorship = { points: start.party.points, contactedOn: null };
  const lives = start.accounts.map(({ account, items }) => beginLife(start, debtorship, account, items));
  for (let day = start.from; day < start.asOf; day = addDays(day, 1)) {
    for (const life of lives) {
      endDisputes(life, day);
      judgePromise(life, day);
      planPayments(life, day, day === start.from);
      payToday(life, day);
      workAccount(life, day);
    }
  }
  return {
    party: { ...start.party, points: debtorship.points },
    accounts: lives.map((life) => finishLife(life, start.asOf)),
  };
}

function beginLife(
  start: DebtorStart,
  debtorship: Debtorship,
  account: BookAccount,
  items: readonly BookItem[],
): AccountLife {
  const { party, asOf } = start;
  const prng = start.prng.fork(account.reference);
  const daysAgo = pickStopDaysAgo(prng, party.behaviour);
  return {
    prng,
    creditor: start.creditor,
    language: start.language,
    party,
    account,
    stopsOn: addDays(asOf, daysAgo === null ? 3650 : -daysAgo),
    collector: prng.int(0, 1),
    lines: [...items]
      .sort((left, right) => left.dueOn - right.dueOn || (left.reference < right.reference ? -1 : 1))
      .map((item) => ({ item, openMinor: item.amountMinor, disputed: false, wasDisputed: false })),
    plans: [],
    promise: null,
    nextContactOn: start.from,
    missedCalls: 0,
    debtorship,
    history: { payments: [], contacts: [], promises: [], disputes: [], stops: [] },
  };
}

/** When a dispute ends the line is owed again, and somebody who was right about the rest pays soon. */
function endDisputes(life: AccountLife, day: Day): void {
  for (const dispute of life.history.disputes) {
    if (dispute.until !== day) continue;
    const line = life.lines.find((each) => each.item.reference === dispute.item);
    if (line === undefined) continue;
    line.disputed = false;
    life.plans.push({ day: addDays(day, life.prng.int(1, 9)), amountMinor: line.openMinor, line });
  }
}

/** The day after a promise is due it is kept, kept in part or broken. */
function judgePromise(life: AccountLife, day: Day): void {
  const promise = life.promise;
  if (promise === null || promise.status !== 'open' || promise.dueOn >= day) return;
  const paid = lesserMinor(promise.paidMinor, promise.amountMinor);
  promise.paidMinor = paid;
  promise.status = paid === promise.amountMinor ? 'kept' : paid > 0n ? 'part' : 'broken';
  promise.judgedOn = day;
  life.history.promises.push({ ...promise });
  life.nextContactOn = addDays(day, promise.status === 'kept' ? 3 : life.prng.int(0, 2));
}

function finishLife(life: AccountLife, asOf: Day): AccountHistory {
  const open: BookPromise[] = life.promise?.status === 'open' ? [{ ...life.promise }] : [];
  return {
    ...life.history,
    promises: [...life.history.promises, ...open],
    disputes: life.history.disputes.map((dispute) =>
      dispute.until !== null && dispute.until >= asOf ? { ...dispute, until: null } : dispute,
    ),
  };
}

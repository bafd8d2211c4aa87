import { type Day, dayOf, daysInMonth, partsOf } from '@duly/kernel/day.ts';
import type { Behaviour, BookAccount, BookItem, BookParty, BookTenant, BookUser } from '../book.ts';
import type { Prng } from '../prng.ts';

/** What one number in the customer list becomes: a party, whoever stands beside it, and what they owe over the year. */
export interface Debtor {
  readonly party: BookParty;
  readonly relations: readonly BookParty[];
  readonly accounts: readonly { readonly account: BookAccount; readonly items: readonly BookItem[] }[];
}

export interface DebtorOrder {
  readonly prng: Prng;
  /** 1, 2, 3 … in the creditor's own numbering. */
  readonly number: number;
  readonly behaviour: Behaviour;
  /** The first day of the year that is invented. */
  readonly from: Day;
  readonly asOf: Day;
}

/** One creditor: who they are, who works there, what their debtors look like. */
export interface Portfolio {
  readonly tenant: BookTenant;
  readonly users: readonly BookUser[];
  readonly inventDebtor: (order: DebtorOrder) => Debtor;
}

/** The users of a tenant, one a role and two collectors, who sign in as `<prefix>.<role>`. */
export function staffOf(
  prefix: string,
  language: BookUser['language'],
  names: readonly string[],
): BookUser[] {
  const jobs = ['collector', 'collector2', 'supervisor', 'manager', 'finance', 'admin', 'auditor'];
  return jobs.map((job, index) => ({
    login: `${prefix}.${job}`,
    name: names[index] ?? job,
    staffNo: `0${400 + index * 7}`,
    roles: [job === 'collector2' ? 'collector' : job],
    language,
  }));
}

/** Year and month of a day, moved by whole months. */
export function monthOf(day: Day, plusMonths = 0): { readonly year: number; readonly month: number } {
  const { year, month } = partsOf(day);
  const months = year * 12 + month - 1 + plusMonths;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The day of that month, or its last one where the month is shorter. */
export function dayInMonth(at: { readonly year: number; readonly month: number }, dayOfMonth: number): Day {
  const day = dayOf(at.year, at.month, Math.min(dayOfMonth, daysInMonth(at.year, at.month)));
  if (day === null) throw new RangeError(`${at.year}-${at.month} is not a month.`);
  return day;
}

/** 2603 for March 2026: how clerks date their numbers. */
export function shortMonth(at: { readonly year: number; readonly month: number }): string {
  return `${at.year % 100}${`${at.month}`.padStart(2, '0')}`;
}

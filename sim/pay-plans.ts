import { addDays, type Day } from '@duly/kernel/day.ts';
import { type AccountLife, type Line, lesserMinor } from './account-life.ts';
import { intend } from './behave.ts';
import type { BookPayment, CreditorKind } from './book.ts';

/** Nobody pays further ahead than this: a sum that exceeds what falls due until then was meant for something else. */
const aheadDays = 10;

/** On the day on which an item is told to the debtor they make up their mind about it. */
export function planPayments(life: AccountLife, day: Day, first: boolean): void {
  for (const line of life.lines) {
    // Contracts tell all their instalments at once; the mind is made up when one comes near.
    const noticedOn = Math.max(line.item.issuedOn, line.item.dueOn - 12);
    if (noticedOn !== day && !(first && noticedOn < day)) continue;
    for (const { afterDays, percent } of intend(
      life.prng,
      life.party.behaviour,
      line.item.dueOn >= life.stopsOn,
    )) {
      const on = Math.max(line.item.dueOn + afterDays, day + 1);
      const amountMinor = (line.item.amountMinor * BigInt(percent)) / 100n;
      life.plans.push({
        day: addDays(day, on - day),
        amountMinor: percent === 100 ? line.item.amountMinor : amountMinor,
        line,
      });
    }
  }
}

/** Puts through what was meant for this day, as one payment, never more than is owed; the oldest is settled first. */
export function payToday(life: AccountLife, day: Day): void {
  let wanted = 0n;
  let horizon = addDays(day, aheadDays);
  for (const plan of life.plans) {
    if (plan.day !== day || plan.line?.disputed) continue;
    wanted += plan.amountMinor;
    if (plan.line !== null && plan.line.item.dueOn > horizon) horizon = plan.line.item.dueOn;
  }
  life.plans = life.plans.filter((plan) => plan.day > day || plan.line?.disputed);
  const told = life.lines.filter(({ item }) => item.issuedOn <= day);
  const paid = allocate(told, wanted, horizon);
  if (paid === 0n) return;
  if (life.promise?.status === 'open') life.promise.paidMinor += paid;
  life.history.payments.push(paymentOf(life, day, paid));
}

/** @returns what was put to use; the rest of `amountMinor` found nothing owed until `horizon` and is not paid */
function allocate(lines: readonly Line[], amountMinor: bigint, horizon: Day): bigint {
  let left = amountMinor;
  for (const line of lines) {
    if (left === 0n) break;
    if (line.disputed || line.item.dueOn > horizon || line.openMinor === 0n) continue;
    const part = lesserMinor(line.openMinor, left);
    line.openMinor -= part;
    left -= part;
  }
  return amountMinor - left;
}

const methods: Readonly<Record<CreditorKind, Readonly<Partial<Record<BookPayment['method'], number>>>>> = {
  trade: { 'bank-transfer': 9, cheque: 1 },
  lessor: { 'bank-transfer': 8, 'direct-debit': 2 },
  lender: { 'direct-debit': 7, wallet: 2, 'bank-transfer': 1 },
  property: { wallet: 7, 'bank-transfer': 2, cashier: 1 },
  hotel: { 'bank-transfer': 6, card: 3, cashier: 1 },
};

function paymentOf(life: AccountLife, day: Day, amountMinor: bigint): BookPayment {
  return {
    reference: `${life.account.reference}-P${`${life.history.payments.length + 1}`.padStart(2, '0')}`,
    account: life.account.reference,
    paidOn: day,
    amountMinor,
    method: life.prng.weighted(methods[life.creditor]),
  };
}

import { contactEffects } from '@duly/core/contacts/contact-effects.ts';
import { businessDayOnOrAfter, isBusinessDay } from '@duly/kernel/calendar.ts';
import { addDays, type Day } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';
import { type AccountLife, daysOverdue, overdueMinor } from './account-life.ts';
import { answerCall, keepPromise, pickReason } from './behave.ts';
import type { BookContact, BookPoint, ContactResult } from './book.ts';
import { writeNote } from './write-note.ts';

/** Days until the next attempt after each result; promises and stops set their own. */
const pauses: Readonly<Partial<Record<ContactResult, readonly [number, number]>>> = {
  'no-answer': [1, 4],
  'passes-message': [2, 4],
  'willing-no-date': [4, 8],
  'claims-paid': [3, 5],
  hardship: [9, 16],
  disputes: [12, 20],
  'wrong-number': [15, 25],
  'not-in-service': [15, 25],
  'message-sent': [4, 8],
};

/** Results that come with a reason for not having paid. */
const reasoned: readonly ContactResult[] = ['promise', 'willing-no-date', 'hardship', 'disputes'];

/** A collector looks at the account, if it is their turn: one call or one e-mail on a working day, or nothing. */
export function workAccount(life: AccountLife, day: Day): void {
  const late = daysOverdue(life, day);
  if (
    !isBusinessDay(cnCalendar, day).business ||
    late < 3 ||
    day < life.nextContactOn ||
    life.promise?.status === 'open'
  )
    return;
  if (life.debtorship.contactedOn === day) return;
  // There are more accounts than hours: on some days nobody gets round to this one.
  if (!life.prng.chance(38)) return;
  const point = choosePoint(life, late);
  if (point === null) return;
  const result = point.kind === 'email' ? 'message-sent' : resultOfCall(life, point);
  const contact = recordContact(life, day, point, result);
  life.missedCalls = ['no-answer', 'passes-message'].includes(result) ? life.missedCalls + 1 : 0;
  const [least, most] = pauses[result] ?? [3, 6];
  // Who is never reached, or has been called for months, is called less often.
  const patience = life.missedCalls > 4 || late > 60 ? 10 : 0;
  life.nextContactOn = addDays(day, life.prng.int(least, most) + patience);
  if (result === 'promise') promise(life, contact);
  if (result === 'disputes') dispute(life, day);
  if (result === 'stop-request') stop(life, contact);
}

/** Points that the year has not spoilt, and only those at which the debtor may be spoken to. */
function choosePoint(life: AccountLife, late: number): BookPoint | null {
  const usable = life.debtorship.points.filter(
    ({ status, ownerRelation }) =>
      ['verified', 'unverified'].includes(status) && ['self', 'front-desk'].includes(ownerRelation),
  );
  const phones = usable.filter(({ kind }) => kind === 'phone');
  const emails = usable.filter(({ kind }) => kind === 'email');
  const first = late < 8 && life.prng.chance(40) ? emails[0] : phones[0];
  if (first === undefined) return phones[0] ?? emails[0] ?? null;
  return life.prng.chance(85) ? first : (phones[1] ?? first);
}

function resultOfCall(life: AccountLife, point: BookPoint): ContactResult {
  const result = answerCall(life.prng, life.party.behaviour);
  const spoken = result !== 'no-answer' && result !== 'not-in-service' && result !== 'wrong-number';
  return point.ownerRelation === 'front-desk' && spoken ? 'passes-message' : result;
}

function answererOf(life: AccountLife, point: BookPoint, result: ContactResult): BookContact['answeredBy'] {
  if (result === 'no-answer' || result === 'not-in-service' || result === 'message-sent') return 'nobody';
  if (result === 'wrong-number') return 'new-owner';
  if (point.ownerRelation === 'front-desk') return 'front-desk';
  return life.party.kind === 'organisation' ? 'payer-contact' : 'self';
}

function recordContact(life: AccountLife, day: Day, point: BookPoint, result: ContactResult): BookContact {
  const { prng, history } = life;
  // 9:05 to 11:25 or 14:05 to 17:25 by the clock of whoever is called.
  const minute = prng.chance(50) ? prng.int(545, 685) : prng.int(845, 1045);
  const conversation = !['no-answer', 'not-in-service', 'message-sent'].includes(result);
  const contact: BookContact = {
    key: `${life.account.reference}#${history.contacts.length + 1}`,
    account: life.account.reference,
    channel: point.kind === 'email' ? 'email' : 'call',
    point: point.value,
    atMs: instantOf(day, minute, life.party.zone).atMs,
    seconds: conversation ? prng.int(35, 420) : result === 'message-sent' ? 0 : prng.int(20, 45),
    day,
    answeredBy: answererOf(life, point, result),
    result,
    reason: reasoned.includes(result) ? pickReason(prng, life.creditor, result) : null,
    note: writeNote(prng, life.creditor, life.language, result),
    collector: life.collector,
  };
  history.contacts.push(contact);
  life.debtorship.contactedOn = day;
  learn(life, contact);
  return contact;
}

/** Today, tomorrow or a few days on; whether it will be kept stands already, since their nature does. */
function promise(life: AccountLife, contact: BookContact): void {
  const { prng, account, party } = life;
  const owed = overdueMinor(life, contact.day);
  const amountMinor = prng.chance(70) || owed < 20_000n ? owed : (owed / 20_000n) * 10_000n;
  const dueOn = businessDayOnOrAfter(cnCalendar, addDays(contact.day, prng.int(1, 4))).day;
  const minute = prng.pick([720, 960, 1020, 1080]);
  life.promise = {
    account: account.reference,
    contact: contact.key,
    amountMinor,
    madeAtMs: contact.atMs + contact.seconds * 1000,
    madeOn: contact.day,
    dueAtMs: instantOf(dueOn, minute, party.zone).atMs,
    dueOn,
    moneySource:
      party.kind === 'person'
        ? prng.pick(['salary', 'salary', 'family-voluntary', 'other'])
        : prng.pick(['customer-payment', 'sale']),
    status: 'open',
    paidMinor: 0n,
    judgedOn: null,
  };
  const end = keepPromise(prng, party.behaviour);
  if (end === 'broken') return;
  const sum = end === 'kept' ? amountMinor : (amountMinor * BigInt(prng.int(30, 60))) / 100n;
  life.plans.push({ day: dueOn, amountMinor: sum, line: null });
}

function dispute(life: AccountLife, day: Day): void {
  const line = life.lines.findLast(
    (each) => each.openMinor > 0n && each.item.dueOn < day && !each.wasDisputed,
  );
  if (line === undefined) return;
  const until = addDays(day, life.prng.int(18, 50));
  line.disputed = true;
  line.wasDisputed = true;
  life.history.disputes.push({
    account: life.account.reference,
    item: line.item.reference,
    from: day,
    until,
  });
}

function stop(life: AccountLife, contact: BookContact): void {
  life.history.stops.push({
    party: life.party.reference,
    kind: 'stop-request',
    point: contact.point,
    askedBy: 'self',
    atMs: contact.atMs + contact.seconds * 1000,
    day: contact.day,
  });
}

/** What a contact teaches about the point that was used: the same effects as the desk's. */
function learn(life: AccountLife, contact: BookContact): void {
  const { pointStatus, ownerRelation } = contactEffects(contact.result, contact.answeredBy);
  if (pointStatus === null) return;
  life.debtorship.points = life.debtorship.points.map((point) => {
    if (point.value !== contact.point) return point;
    if (pointStatus === 'verified') return { ...point, status: pointStatus, verifiedOn: contact.day };
    return {
      ...point,
      status: pointStatus,
      preferred: false,
      ownerRelation: ownerRelation ?? point.ownerRelation,
    };
  });
}

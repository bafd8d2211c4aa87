import { addDays, type Day, weekday } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import { type AccountLife, daysOverdue, overdueMinor } from './account-life.ts';
import { answerCall, keepPromise, pickReason } from './behave.ts';
import type { BookContact, BookPoint, ContactResult } from './book.ts';
import { writeNote } from './write-note.ts';

/** Days until the next attempt after each result; promises and stops set their own. */
const pauses: Readonly<Partial<Record<ContactResult, readonly [number, number]>>> = {
  'no-answer': [1, 4],
  'message-taken': [2, 4],
  'will-arrange': [4, 8],
  'says-paid': [3, 5],
  'cannot-pay': [9, 16],
  disputes: [12, 20],
  'wrong-number': [15, 25],
  'not-in-service': [15, 25],
  sent: [4, 8],
};

/** A collector looks at the account, if it is their turn: one call or one e-mail on a working day, or nothing. */
export function workAccount(life: AccountLife, day: Day): void {
  const late = daysOverdue(life, day);
  if (weekday(day) > 5 || late < 3 || day < life.nextContactOn || life.promise?.status === 'open') return;
  if (life.debtorship.contactedOn === day) return;
  // There are more accounts than hours: on some days nobody gets round to this one.
  if (!life.prng.chance(55)) return;
  const point = choosePoint(life, late);
  if (point === null) return;
  const result = point.kind === 'email' ? 'sent' : resultOfCall(life, point);
  const contact = recordContact(life, day, point, result);
  life.missedCalls = result === 'no-answer' ? life.missedCalls + 1 : 0;
  const [least, most] = pauses[result] ?? [3, 6];
  // Who is never reached, or has been called for months, is called less often.
  const patience = life.missedCalls > 4 || late > 60 ? 10 : 0;
  life.nextContactOn = addDays(day, life.prng.int(least, most) + patience);
  if (result === 'promised') promise(life, contact);
  if (result === 'disputes') dispute(life, day);
  if (result === 'asks-to-stop') stop(life, contact);
}

function choosePoint(life: AccountLife, late: number): BookPoint | null {
  const usable = life.party.points.filter((point) => point.kind !== 'address' && point.status !== 'retired');
  const phones = usable.filter(
    (point) => point.kind === 'phone' && ['self', 'front-desk'].includes(point.ownerRelation),
  );
  const emails = usable.filter((point) => point.kind === 'email');
  if (life.debtorship.phoneStopped) return emails[0] ?? null;
  const first = late < 8 && life.prng.chance(40) ? emails[0] : phones[0];
  if (first !== undefined) return life.prng.chance(85) ? first : (phones[1] ?? first);
  return phones[0] ?? emails[0] ?? null;
}

function resultOfCall(life: AccountLife, point: BookPoint): ContactResult {
  const result = answerCall(life.prng, life.party.behaviour);
  const spoken = result !== 'no-answer' && result !== 'not-in-service' && result !== 'wrong-number';
  return point.ownerRelation === 'front-desk' && spoken ? 'message-taken' : result;
}

function answererOf(point: BookPoint, result: ContactResult): BookContact['answeredBy'] {
  if (result === 'no-answer' || result === 'not-in-service' || result === 'sent') return 'nobody';
  if (result === 'wrong-number') return 'new-owner';
  return point.ownerRelation === 'front-desk' ? 'front-desk' : 'self';
}

function recordContact(life: AccountLife, day: Day, point: BookPoint, result: ContactResult): BookContact {
  const { prng, history } = life;
  // 9:05 to 11:25 or 14:05 to 17:25 by the clock of whoever is called.
  const minute = prng.chance(50) ? prng.int(545, 685) : prng.int(845, 1045);
  const conversation = !['no-answer', 'not-in-service', 'sent'].includes(result);
  const contact: BookContact = {
    key: `${life.account.reference}#${history.contacts.length + 1}`,
    account: life.account.reference,
    channel: point.kind === 'email' ? 'email' : 'phone',
    point: point.value,
    atMs: instantOf(day, minute, life.party.zone).atMs,
    seconds: conversation ? prng.int(35, 420) : result === 'sent' ? 0 : prng.int(20, 45),
    day,
    answeredBy: answererOf(point, result),
    result,
    reason: ['promised', 'will-arrange', 'cannot-pay'].includes(result)
      ? pickReason(prng, life.creditor)
      : null,
    note: writeNote(prng, life.creditor, life.language, result),
    collector: life.collector,
  };
  history.contacts.push(contact);
  life.debtorship.contactedOn = day;
  return contact;
}

/** Today, tomorrow or a few days on; whether it will be kept stands already, since their nature does. */
function promise(life: AccountLife, contact: BookContact): void {
  const { prng, account, party } = life;
  const owed = overdueMinor(life, contact.day);
  const amountMinor = prng.chance(70) || owed < 20_000n ? owed : (owed / 20_000n) * 10_000n;
  let dueOn = addDays(contact.day, prng.int(1, 4));
  while (weekday(dueOn) > 5) dueOn = addDays(dueOn, 1);
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
  life.debtorship.phoneStopped = true;
  const atMs = contact.atMs + contact.seconds * 1000;
  life.history.stops.push({
    party: life.party.reference,
    kind: 'stop-request',
    channel: 'phone',
    askedBy: 'self',
    atMs,
    day: contact.day,
  });
}

import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts, GatePoint } from '@duly/facts/gate-facts.ts';
import { pointOf } from '@duly/law/effective-role.ts';
import type { Moment } from '@duly/law/moment.ts';
import { plainTraits, traitsOf } from './plain-traits.ts';
import { type AskedRule, PutQuestion } from './put-question.ts';

// Most rules have nothing to say to an ordinary act of an ordinary person: they look at whether there is a text, a consent, a
// hardship, a lawyer, find none and pass. What they looked at is found out once, by asking them with facts that note what is
// read; where the same things read the same in another question, they pass again, since rules are pure.

/** Where something is read: the facts themselves, a part of them, the point that the act uses, its only debt, or the act. */
type Place = 'facts' | 'party' | 'tenant' | 'point' | 'debt' | 'intent';

/** Something that was read, and what it was. */
type Ground = { readonly at: Place; readonly key: string; readonly was: unknown };

/** Rules of a profile of which some need not be asked while the grounds hold. */
export type SettledRules = {
  /** Bits of `plainTraits` of which there must be nothing. */
  readonly plain: number;
  readonly needsPoint: boolean;
  /** All that is no such bit. */
  readonly grounds: readonly Ground[];
  /** Those that must be asked all the same, in order. */
  readonly open: readonly AskedRule[];
};

type Reads = Map<string, Ground>;

class Unsettled extends Error {}

const unsettled = (): never => {
  throw new Unsettled();
};

// Ids differ from person to person, as days and sums do, so that what was read in one settles nothing for the next.
const ids: ReadonlySet<string> = new Set(['partyId', 'contactPointId', 'pointId', 'debtId', 'countsWith']);

const isShortList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 4 && value.every((one) => typeof one === 'string');

function isEmptyRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const _ in value) return false;
  return true;
}

function isOrdinary(at: Place, key: string, value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'boolean') return true;
  if (ids.has(key)) return false;
  if (typeof value === 'string') return true;
  // How many people go is a number of the act; what is the tenant's is the same object for all its people.
  if (typeof value === 'number') return at === 'intent';
  if (key === 'debtIds') return Array.isArray(value) && value.length === 0;
  return at === 'tenant' || isShortList(value) || isEmptyRecord(value);
}

type Parts = Readonly<Record<string, () => unknown>>;

const traps = {
  has: unsettled,
  ownKeys: unsettled,
  getOwnPropertyDescriptor: unsettled,
  getPrototypeOf: unsettled,
};

/** A thing that notes what is read of it. `parts` may be read as well and make their own notes; all else ends it. */
function noting<T extends object>(of: T, at: Place, reads: Reads, parts: Parts = {}): T {
  const get = (target: T, key: string | symbol): unknown => {
    if (typeof key === 'symbol') return unsettled();
    const part = parts[key];
    if (part !== undefined) return part();
    const was = target[key as keyof T];
    if (!isOrdinary(at, key, was)) return unsettled();
    reads.set(`${at}.${key}`, { at, key, was });
    return was;
  };
  return new Proxy(of, { get, ...traps });
}

const justId = (point: GatePoint): GatePoint =>
  new Proxy(point, { get: (_, key) => (key === 'pointId' ? point.pointId : unsettled()), ...traps });

/** The points as far as `pointOf` goes through them, which is to the one that the act uses. */
function* pointsUpTo(named: GatePoint, points: readonly GatePoint[], reads: Reads): Generator<GatePoint> {
  for (const point of points) {
    if (point !== named) yield justId(point);
    else break;
  }
  yield noting(named, 'point', reads, { pointId: () => named.pointId });
  unsettled();
}

// That there is such a thing, of which more may be read.
const noteThere = (reads: Reads, at: 'point' | 'debt') => reads.set(at, { at, key: '', was: true });

/** The question of an act, which notes all that is read of it. */
function notingQuestion(facts: GateFacts, intent: ContactIntent, moment: Moment, reads: Reads): PutQuestion {
  const ofFacts: Record<string, () => unknown> = {
    party: () => noting(facts.party, 'party', reads),
    tenant: () => noting(facts.tenant, 'tenant', reads),
  };
  const ofIntent: Record<string, () => unknown> = {};
  const named = pointOf(facts, intent);
  if (named) {
    ofIntent.contactPointId = () => {
      noteThere(reads, 'point');
      return intent.contactPointId;
    };
    ofFacts.points = () => {
      noteThere(reads, 'point');
      return { [Symbol.iterator]: () => pointsUpTo(named, facts.points, reads) };
    };
  }
  const [only] = facts.debts;
  if (only !== undefined && facts.debts.length === 1) {
    ofFacts.debts = () => {
      noteThere(reads, 'debt');
      return [noting(only, 'debt', reads)];
    };
  }
  return new PutQuestion(
    noting(facts, 'facts', reads, ofFacts),
    noting(intent, 'intent', reads, ofIntent),
    moment,
  );
}

/** What a rule reads that passes without a count and without a look at the time; null for any other. */
function groundsOf(rule: AskedRule, facts: GateFacts, intent: ContactIntent, moment: Moment): Reads | null {
  if (rule.fixed !== null) return null;
  const reads: Reads = new Map();
  const question = notingQuestion(facts, intent, moment, reads);
  try {
    const { verdict, limit, provisionalDays } = question.ask(rule);
    const passes = verdict === 'allow' && limit === undefined && provisionalDays === undefined;
    return passes && !question.moment.looked ? reads : null;
  } catch (error) {
    if (error instanceof Unsettled) return null;
    throw error;
  }
}

/** Which of the rules need not be asked as long as what they read in this question is so. */
export function settleRules(
  asked: readonly AskedRule[],
  facts: GateFacts,
  intent: ContactIntent,
  moment: Moment,
): SettledRules {
  // The zones and the calendar of the moment are the party's and the tenant's.
  const { zones } = facts.party;
  const { calendarId } = facts.tenant;
  const grounds: Reads = new Map([
    ['party.zones', { at: 'party', key: 'zones', was: zones }],
    ['tenant.calendarId', { at: 'tenant', key: 'calendarId', was: calendarId }],
  ]);
  const open: AskedRule[] = [];
  for (const rule of asked) {
    const reads = groundsOf(rule, facts, intent, moment);
    if (reads === null) open.push(rule);
    else for (const [name, ground] of reads) grounds.set(name, ground);
  }
  let plain = 0;
  const others: Ground[] = [];
  for (const [name, ground] of grounds) {
    const bit = traits.indexOf(name);
    if (bit >= 0 && isNothing(ground.was)) plain |= 1 << bit;
    else if (name !== 'point') others.push(ground);
  }
  return { plain, needsPoint: grounds.has('point'), grounds: others, open };
}

const traits: readonly string[] = plainTraits;

const isNothing = (was: unknown) =>
  was === false || was === null || (Array.isArray(was) && was.length === 0) || isEmptyRecord(was);

function isAlike(is: unknown, was: unknown): boolean {
  if (is === was) return true;
  if (!Array.isArray(was)) return isEmptyRecord(was) && isEmptyRecord(is);
  if (!Array.isArray(is) || is.length !== was.length) return false;
  for (let at = 0; at < was.length; at += 1) if (is[at] !== was[at]) return false;
  return true;
}

type Readable = Readonly<Record<string, unknown>>;

/** Whether all that the settled rules would read is as it was when they passed. */
export function groundsHold(
  { plain, needsPoint, grounds }: SettledRules,
  facts: GateFacts,
  intent: ContactIntent,
): boolean {
  const point = pointOf(facts, intent);
  if ((traitsOf(facts, intent, point) & plain) !== 0 || (needsPoint && !point)) return false;
  for (const { at, key, was } of grounds) {
    const from = placeOf(at, facts, intent, point);
    if (!from) return false;
    if (key !== '' && !isAlike((from as Readable)[key], was)) return false;
  }
  return true;
}

function placeOf(
  at: Place,
  facts: GateFacts,
  intent: ContactIntent,
  point: GatePoint | null | undefined,
): object | null | undefined {
  switch (at) {
    case 'facts':
      return facts;
    case 'party':
      return facts.party;
    case 'tenant':
      return facts.tenant;
    case 'point':
      return point;
    case 'debt':
      return facts.debts.length === 1 ? facts.debts[0] : null;
    case 'intent':
      return intent;
  }
}

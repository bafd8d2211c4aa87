import type { Channel } from '@duly/facts/contact-intent.ts';
import type { HoursLimit, HouseLimits, LimitSet } from '@duly/facts/house-limits.ts';

const channels: readonly Channel[] = ['call', 'sms', 'email', 'letter', 'visit', 'im'];

/** More than any desk does in a day; a larger figure is a slip of the hand, and null says that there is no limit. */
export const maxDailyCap = 100;
/** More people than go to one door. */
export const maxVisitStaff = 10;

type Given = Record<string, unknown>;

const objectOf = (given: unknown): Given | null =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Given) : null;

const isWhole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

function readHours(given: unknown): HoursLimit | null {
  const hours = objectOf(given);
  if (hours === null) return null;
  const { fromMinute, toMinute, businessDaysOnly } = hours;
  if (!isWhole(fromMinute, 0, 1439) || !isWhole(toMinute, 1, 1440) || fromMinute >= toMinute) return null;
  return typeof businessDaysOnly === 'boolean' ? { fromMinute, toMinute, businessDaysOnly } : null;
}

function readAllHours(given: unknown): LimitSet['hours'] | null {
  const all = objectOf(given);
  if (all === null) return null;
  const hours: Partial<Record<Channel, HoursLimit>> = {};
  for (const [name, value] of Object.entries(all)) {
    const channel = channels.find((one) => one === name);
    const read = readHours(value);
    if (channel === undefined || read === null) return null;
    hours[channel] = read;
  }
  return hours;
}

const isCap = (value: unknown): value is number | null => value === null || isWhole(value, 0, maxDailyCap);

function readSet(given: unknown): LimitSet | null {
  const set = objectOf(given);
  const hours = readAllHours(set?.hours);
  if (set === null || hours === null || !Array.isArray(set.approvalChannels)) return null;
  const { attemptsPerPointPerDay, effectiveCallsPerPartyPerDay, messagesPerPartyPerDay } = set;
  const { visitsPerPartyPerDay, visitStaffMin } = set;
  const approvalChannels = channels.filter((one) => (set.approvalChannels as unknown[]).includes(one));
  if (approvalChannels.length !== new Set(set.approvalChannels).size) return null;
  if (!isCap(attemptsPerPointPerDay) || !isCap(effectiveCallsPerPartyPerDay)) return null;
  if (!isCap(messagesPerPartyPerDay) || !isCap(visitsPerPartyPerDay)) return null;
  if (!isWhole(visitStaffMin, 0, maxVisitStaff)) return null;
  return {
    hours,
    attemptsPerPointPerDay,
    effectiveCallsPerPartyPerDay,
    messagesPerPartyPerDay,
    visitsPerPartyPerDay,
    visitStaffMin,
    approvalChannels,
  };
}

/**
 * Reads limits that a tenant set for itself; null when they are not of the form or beyond its bounds, and whoever asks
 * falls back on the shipped ones, which are strict. Whatever they say they only add to the law: the gate asks the house's
 * rules beside those of the law, and the gravest answer is the decision's.
 */
export function readHouseLimits(given: unknown): HouseLimits | null {
  const document = objectOf(given);
  const title = objectOf(document?.title);
  if (document === null || title === null) return null;
  const { id, version } = document;
  const person = readSet(document.person);
  const organisation = readSet(document.organisation);
  if (typeof id !== 'string' || !isWhole(version, 1, 1_000_000)) return null;
  if (typeof title.zh !== 'string' || typeof title.en !== 'string') return null;
  if (person === null || organisation === null) return null;
  return { id, version, title: { zh: title.zh, en: title.en }, person, organisation };
}

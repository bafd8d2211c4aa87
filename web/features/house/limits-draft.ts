import type { HouseLimits, HouseLimitsGiven, LimitSet } from '../../shared/api-types.ts';
import { readTypedTime } from '../../shared/format-day.ts';

export const limitChannels = ['call', 'sms', 'email', 'letter', 'visit', 'im'] as const;
export type LimitChannel = (typeof limitChannels)[number];

/** Figures that count; the word of each stands in the word file. */
export const capNames = [
  'attemptsPerPointPerDay',
  'effectiveCallsPerPartyPerDay',
  'messagesPerPartyPerDay',
  'visitsPerPartyPerDay',
] as const;

export interface HoursDraft {
  /** Empty: no hours are set for the channel. */
  readonly from: string;
  readonly to: string;
  readonly businessDaysOnly: boolean;
}

/** A set of limits as it is typed. */
export interface SetDraft {
  readonly hours: Readonly<Record<LimitChannel, HoursDraft>>;
  readonly caps: Readonly<Record<(typeof capNames)[number], string>>;
  readonly visitStaffMin: string;
  readonly approvalChannels: readonly LimitChannel[];
}

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export function draftOfSet(set: LimitSet): SetDraft {
  const hours = limitChannels.map((channel) => {
    const own = set.hours[channel];
    return [
      channel,
      own === undefined
        ? { from: '', to: '', businessDaysOnly: false }
        : {
            from: clockOf(own.fromMinute),
            to: clockOf(own.toMinute),
            businessDaysOnly: own.businessDaysOnly,
          },
    ];
  });
  const caps = capNames.map((name) => [name, set[name] === null ? '' : String(set[name])]);
  return {
    hours: Object.fromEntries(hours) as SetDraft['hours'],
    caps: Object.fromEntries(caps) as SetDraft['caps'],
    visitStaffMin: String(set.visitStaffMin),
    approvalChannels: limitChannels.filter((channel) => set.approvalChannels.includes(channel)),
  };
}

const figure = (text: string, most: number): number | null => {
  const typed = text.trim();
  return /^\d{1,3}$/.test(typed) && Number(typed) <= most ? Number(typed) : null;
};

function readHours(draft: HoursDraft): NonNullable<LimitSet['hours']['call']> | null | undefined {
  if (draft.from.trim() === '' && draft.to.trim() === '') return undefined;
  const fromMinute = readTypedTime(draft.from);
  const toMinute = draft.to.trim() === '24:00' ? 1440 : readTypedTime(draft.to);
  if (fromMinute === null || toMinute === null || fromMinute >= toMinute) return null;
  return { fromMinute, toMinute, businessDaysOnly: draft.businessDaysOnly };
}

/** The set as it would be sent; null while a figure cannot be read. Bounds are those of the server. */
export function readSet(draft: SetDraft): LimitSet | null {
  const hours: LimitSet['hours'] = {};
  for (const channel of limitChannels) {
    const read = readHours(draft.hours[channel]);
    if (read === null) return null;
    if (read !== undefined) hours[channel] = read;
  }
  const caps: Record<string, number | null> = {};
  for (const name of capNames) {
    const typed = draft.caps[name].trim();
    const read = typed === '' ? null : figure(typed, 100);
    if (typed !== '' && read === null) return null;
    caps[name] = read;
  }
  const visitStaffMin = figure(draft.visitStaffMin, 10);
  if (visitStaffMin === null) return null;
  return {
    ...(caps as Record<(typeof capNames)[number], number | null>),
    hours,
    visitStaffMin,
    approvalChannels: [...draft.approvalChannels],
  };
}

/** What would be sent as the next version; null while a figure cannot be read. */
export function readLimits(
  limits: HouseLimits,
  person: SetDraft,
  organisation: SetDraft,
): HouseLimitsGiven | null {
  const read = { person: readSet(person), organisation: readSet(organisation) };
  if (read.person === null || read.organisation === null) return null;
  return {
    basedOn: limits.version,
    title: limits.title,
    person: read.person,
    organisation: read.organisation,
  };
}

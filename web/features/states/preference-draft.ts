import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { PreferenceGiven } from '../../shared/api-types.ts';
import { readTypedDay, readTypedTime } from '../../shared/format-day.ts';

/** What has been entered about a request so far. Times as typed; the form names the minutes that are closed. */
export interface PreferenceDraft {
  readonly kind: PreferenceGiven['kind'];
  readonly channel: NonNullable<PreferenceGiven['channel']> | '';
  readonly pointId: string;
  readonly place: 'home' | 'work' | 'other';
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly until: string;
  readonly source: NonNullable<PreferenceGiven['source']>;
}

/** The usual request: not before a certain hour of the morning. */
export const usualPreference: PreferenceDraft = {
  kind: 'inconvenient-time',
  channel: '',
  pointId: '',
  place: 'work',
  weekdays: [],
  from: '00:00',
  to: '10:00',
  until: '',
  source: 'person',
};

const minuteOf = (text: string): number | null => (text.trim() === '24:00' ? 1440 : readTypedTime(text));

/** The draft as it would be sent; null while something is missing or cannot be read. */
export function readPreference(draft: PreferenceDraft, today: Day): PreferenceGiven | null {
  const { kind, source } = draft;
  const until = draft.until.trim() === '' ? undefined : readTypedDay(draft.until, today);
  if (until === null) return null;
  const shared = {
    kind,
    source,
    ...(until === undefined ? {} : { until: formatDay(until) }),
    ...(draft.channel === '' ? {} : { channel: draft.channel }),
    ...(draft.pointId === '' ? {} : { pointId: draft.pointId }),
    ...(draft.weekdays.length === 0 ? {} : { weekdays: draft.weekdays.toSorted((a, b) => a - b) }),
  };
  if (kind === 'avoid-channel') return draft.channel === '' ? null : shared;
  if (kind === 'avoid-point') return draft.pointId === '' ? null : shared;
  if (kind === 'inconvenient-place') return { ...shared, place: draft.place };
  const to = minuteOf(draft.to);
  if (kind === 'busy-now') return to === null || to === 0 ? null : { ...shared, toMinute: to };
  const from = minuteOf(draft.from);
  if (from === null || to === null || from === to || from === 1440 || to === 0) return null;
  return { ...shared, fromMinute: from, toMinute: to };
}

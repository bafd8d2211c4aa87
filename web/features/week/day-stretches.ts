import { localOf } from '@duly/kernel/zone.ts';
import type { DayStretch, WeekStretch } from './read-week.ts';

interface DayBounds {
  readonly from: string;
  readonly to: string;
}

/** The part of a week's stretches that lies on one local day, in minutes of its clock. */
export function dayStretches(
  stretches: readonly WeekStretch[],
  day: DayBounds,
  zone: string,
): readonly DayStretch[] {
  const dayFrom = Date.parse(day.from);
  const dayTo = Date.parse(day.to);
  return stretches.flatMap(({ from, to, state, grounds }) => {
    const fromMs = Math.max(Date.parse(from), dayFrom);
    const toMs = Math.min(Date.parse(to), dayTo);
    if (fromMs >= toMs) return [];
    const fromMinute = localOf(fromMs, zone).minuteOfDay;
    const toMinute = toMs === dayTo ? 1440 : localOf(toMs, zone).minuteOfDay;
    return [{ fromMinute, toMinute, state, grounds }];
  });
}

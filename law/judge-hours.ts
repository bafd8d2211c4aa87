import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow } from './answer.ts';
import { firstOpenMs, isOpen, type MinuteRange } from './hours.ts';
import type { Moment } from './moment.ts';
import type { Words } from './words.ts';

/** A minute of the day as a clock shows it, "08:00". */
export function clockText(minuteOfDay: number): string {
  return clockTexts[minuteOfDay] ?? '';
}

// Every hour rule names its bounds in every answer.
const clockTexts: readonly string[] = Array.from({ length: 1441 }, (_, minuteOfDay) => {
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return `${hours}:${String(minuteOfDay % 60).padStart(2, '0')}`;
});

/** Judges hours: open in every zone where the person may be, or refused until they are. */
export function judgeHours(
  moment: Moment,
  rangesOf: (day: Day) => readonly MinuteRange[],
  code: string,
  says: Words,
  instead: Words,
): Answer {
  if (isOpen(moment, rangesOf)) return allow(says);
  return { verdict: 'refuse', code, says, untilMs: firstOpenMs(moment, rangesOf), instead };
}

import { type BusinessCalendar, isBusinessDay, isProvisional } from '@duly/kernel/calendar.ts';
import { asDay, type Day, dayOf } from '@duly/kernel/day.ts';

/** A calendar as two flat tables, so that a run asks it millions of times for the price of an index. */
export type CompiledCalendar = {
  readonly id: string;
  readonly knownUntil: Day;
  /** The first business day on or after a day. */
  readonly onOrAfter: (day: Day) => Day;
  /** The day `count` business days later (earlier when negative); with 0 the day itself. */
  readonly add: (day: Day, count: number) => Day;
  /** Whether the calendar does not know the day yet. */
  readonly provisional: (day: Day) => boolean;
};

// Due days of a working book lie well inside 1990–2100; a date outside is a slip of the source and parks its account.
const first = dayOf(1990, 1, 1) as Day;
const last = dayOf(2100, 12, 31) as Day;

/** Lays a calendar out in tables from 1990 to 2100; asked outside it throws. */
export function compileCalendar(calendar: BusinessCalendar): CompiledCalendar {
  const length = last - first + 1;
  const ordinals = new Int32Array(length);
  const days: number[] = [];
  for (let index = 0; index < length; index += 1) {
    if (isBusinessDay(calendar, asDay(first + index)).business) days.push(first + index);
    ordinals[index] = days.length;
  }
  const worked = Int32Array.from(days);
  const ordinal = (day: number): number => {
    const found = ordinals[day - first];
    if (found === undefined) throw new RangeError(`day ${day} lies outside the compiled calendar`);
    return found;
  };
  const at = (index: number): Day => {
    const day = worked[index];
    if (day === undefined) throw new RangeError('the count leaves the compiled calendar');
    return day as Day;
  };
  return {
    id: calendar.id,
    knownUntil: calendar.knownUntil,
    onOrAfter: (day) => at(ordinal(day - 1)),
    add: (day, count) => {
      if (count === 0) return day;
      // ordinal(day) counts worked days up to and including the day; going back starts before it.
      return count > 0 ? at(ordinal(day) + count - 1) : at(ordinal(day - 1) + count);
    },
    provisional: (day) => isProvisional(calendar, day),
  };
}

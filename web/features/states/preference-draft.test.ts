import { asDay, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { type PreferenceDraft, readPreference, usualPreference } from './preference-draft.ts';

const today = parseDay('2026-03-02') ?? asDay(0);
const read = (change: Partial<PreferenceDraft>) => readPreference({ ...usualPreference, ...change }, today);

test('"not before ten" closes the minutes from midnight to ten', () => {
  expect(read({})).toEqual({ kind: 'inconvenient-time', source: 'person', fromMinute: 0, toMinute: 600 });
  expect(read({ from: '22:00', to: '8', weekdays: [5, 1] })).toMatchObject({
    fromMinute: 1320,
    toMinute: 480,
    weekdays: [1, 5],
  });
  expect(read({ from: '18:00', to: '24:00' })).toMatchObject({ fromMinute: 1080, toMinute: 1440 });
});

test('a request that asks for nothing is not sent', () => {
  expect(read({ to: 'soon' })).toBe(null);
  expect(read({ from: '10:00', to: '10:00' })).toBe(null);
  expect(read({ kind: 'avoid-channel' })).toBe(null);
  expect(read({ kind: 'avoid-point' })).toBe(null);
  expect(read({ until: 'whenever' })).toBe(null);
});

test('busy now is until an hour, a place needs no hour', () => {
  expect(read({ kind: 'busy-now', to: '15:00' })).toEqual({
    kind: 'busy-now',
    source: 'person',
    toMinute: 900,
  });
  expect(read({ kind: 'inconvenient-place' })).toEqual({
    kind: 'inconvenient-place',
    source: 'person',
    place: 'work',
  });
});

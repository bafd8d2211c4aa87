import { expect, test } from 'vitest';
import { dayStretches } from './day-stretches.ts';

const night = { state: 'closed', grounds: [] } as const;

test('a night that runs over midnight is the end of one day and the beginning of the next', () => {
  const stretches = [{ from: '2026-11-12T14:00:00Z', to: '2026-11-13T00:00:00Z', ...night }];
  const day = (from: string, to: string) =>
    dayStretches(stretches, { from, to }, 'Asia/Shanghai').map(({ fromMinute, toMinute }) => [
      fromMinute,
      toMinute,
    ]);
  expect(day('2026-11-11T16:00:00Z', '2026-11-12T16:00:00Z')).toEqual([[1320, 1440]]);
  expect(day('2026-11-12T16:00:00Z', '2026-11-13T16:00:00Z')).toEqual([[0, 480]]);
  expect(day('2026-11-13T16:00:00Z', '2026-11-14T16:00:00Z')).toEqual([]);
});

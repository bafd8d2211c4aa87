import { expect, test } from 'vitest';
import { closeDrawer, missingNumbers } from './close-day.ts';

const day = { openingMinor: 500n, takenMinor: 100_000n, bankedMinor: 100_500n };
const count = { countedMinor: 0n, differenceReason: null, keptReason: null };

test('a drawer whose takings are all banked closes without a word', () => {
  expect(closeDrawer(day, count)).toEqual({
    close: { expectedMinor: 0n, differenceMinor: 0n },
    refusals: [],
  });
});

test('what is missing from the takings has to be explained, to the cent and in either direction', () => {
  const short = closeDrawer({ ...day, bankedMinor: 100_499n }, count);
  expect(short.close.differenceMinor).toBe(-1n);
  expect(short.refusals).toMatchObject([
    { code: 'drawer-difference-unexplained', params: { differenceMinor: '-1' } },
  ]);
  const over = closeDrawer({ ...day, bankedMinor: 100_501n }, { ...count, differenceReason: 'a coin found' });
  expect(over).toMatchObject({ close: { differenceMinor: 1n }, refusals: [] });
});

test('what stays in the drawer over night needs its reason, and nothing can be counted below nothing', () => {
  const kept = closeDrawer({ ...day, bankedMinor: 80_500n }, { ...count, countedMinor: 20_000n });
  expect(kept.refusals).toMatchObject([{ code: 'drawer-kept-unexplained' }]);
  expect(
    closeDrawer(
      { ...day, bankedMinor: 80_500n },
      { ...count, countedMinor: 20_000n, keptReason: 'bank shut' },
    ).refusals,
  ).toEqual([]);
  expect(closeDrawer(day, { ...count, countedMinor: -1n, differenceReason: 'x' }).refusals).toMatchObject([
    { code: 'drawer-count-negative' },
  ]);
});

test('numbers that are missing between the first and the last are named', () => {
  expect(missingNumbers([4, 2, 3])).toEqual([]);
  expect(missingNumbers([2, 6, 3])).toEqual([4, 5]);
  expect(missingNumbers([])).toEqual([]);
});

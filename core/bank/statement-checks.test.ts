import { type Day, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { proveSums } from './prove-sums.ts';
import { addsUp, judgeContinuity, type StatementEdge } from './statement-checks.ts';

const day = (text: string): Day => parseDay(text) ?? (0 as Day);
const edge = (more: Partial<StatementEdge>): StatementEdge => ({
  number: '',
  fromOn: null,
  toOn: null,
  opening: null,
  closing: null,
  ...more,
});

test('a statement adds up when opening sum and movements make the closing sum, and says nothing without them', () => {
  expect(addsUp(100n, -30n, 70n)).toBe(true);
  expect(addsUp(100n, -30n, 71n)).toBe(false);
  expect(addsUp(null, -30n, 70n)).toBeNull();
});

test('a statement follows, breaks off, leaves days out, overlaps or skips numbers', () => {
  const before = edge({ number: '4/1', toOn: day('2026-01-31'), closing: 500n });
  const now = (more: Partial<StatementEdge>) => judgeContinuity(before, edge({ number: '5/1', ...more }));
  expect(judgeContinuity(null, before)).toBe('first');
  expect(now({ fromOn: day('2026-02-01'), opening: 500n })).toBe('follows');
  expect(now({ fromOn: day('2026-02-01'), opening: 400n })).toBe('break');
  expect(now({ fromOn: day('2026-02-05'), opening: 400n })).toBe('gap');
  expect(now({ fromOn: day('2026-01-20'), opening: 400n })).toBe('overlap');
  expect(judgeContinuity(edge({ number: '4' }), edge({ number: '7' }))).toBe('missing');
  expect(judgeContinuity(edge({ number: '4' }), edge({ number: '5' }))).toBe('unknown');
  expect(judgeContinuity(edge({ number: '12' }), edge({ number: '1' }))).toBe('unknown');
});

test('in file = known + posted + set aside + open, a line posted in part on both sides, to the minor unit', () => {
  const standing = { currency: 'CNY', postedMinor: 0n } as const;
  const proof = proveSums(
    { currency: 'CNY', inFile: { lines: 5, minor: 1_000n }, known: { lines: 1, minor: 100n } },
    [
      { ...standing, status: 'posted', lines: 1, minor: 300n, postedMinor: 300n },
      { ...standing, status: 'part-posted', lines: 1, minor: 200n, postedMinor: 50n },
      { ...standing, status: 'open', lines: 1, minor: 500n },
      { ...standing, status: 'set-aside', lines: 1, minor: -100n },
      { ...standing, currency: 'USD', status: 'open', lines: 9, minor: 9n },
    ],
  );
  expect(proof).toMatchObject({
    posted: { lines: 1, minor: 350n },
    open: { lines: 2, minor: 650n },
    setAside: { lines: 1, minor: -100n },
    difference: { lines: 0, minor: 0n },
  });
});

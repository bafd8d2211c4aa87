import { formatDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import type { BankEvent } from './bank-event.ts';
import { readMt940Entry } from './mt940-entry.ts';
import { readMt940 } from './read-mt940.ts';

function read(...lines: string[]): BankEvent[] {
  const events: BankEvent[] = [];
  const reader = readMt940((event) => events.push(event));
  lines.forEach((line, at) => {
    reader.line(line, at + 1);
  });
  reader.end(false);
  return events;
}

const linesOf = (events: readonly BankEvent[]) =>
  events.flatMap((event) => (event.is === 'line' ? [event.line] : []));
const head = [':20:X', ':25:DE89370400440532013000', ':28C:1/1', ':60F:C260101EUR100,00'];
const tail = [':62F:C260131EUR100,00', '-'];

test('a reversed credit goes out, a reversed debit comes in, and both are returns', () => {
  const events = read(...head, ':61:260105RC10,00NTRFREF1//B1', ':61:260105RD10,NTRFREF2//B2', ...tail);
  expect(linesOf(events).map(({ amountMinor, kind, returns }) => [amountMinor, kind, returns])).toEqual([
    [-1_000n, 'return', 'REF1'],
    [1_000n, 'return', 'REF2'],
  ]);
});

test('a direct debit that comes back is a return with its reason, found in the German fields', () => {
  const [line] = linesOf(
    read(...head, ':61:260105D10,00NRTIREF1', ':86:109?00RUECKLASTSCHRIFT?20EREF+INV-7?34914', ...tail),
  );
  expect(line).toMatchObject({ kind: 'return', returns: 'INV-7', returnReason: '914' });
});

test('a day of a new year belongs to the value date of the old one', () => {
  const entry = readMt940Entry(['2512310102C5,00NTRFNONREF']);
  expect(typeof entry === 'string' ? entry : [formatDay(entry.valueOn), formatDay(entry.bookedOn)]).toEqual([
    '2025-12-31',
    '2026-01-02',
  ]);
});

test('an amount without its comma is one that was cut, and breaks the file at its line', () => {
  const events = read(...head, ':61:260105C10NTRFREF1', ...tail);
  expect(events.at(-1)).toMatchObject({ is: 'broken', remark: { code: 'mt940-entry-malformed', lineNo: 5 } });
});

test('more digits than the currency has are refused by themselves and never rounded', () => {
  const events = read(...head, ':61:260105C10,005NTRFREF1', ':61:260105C10,000NTRFREF2', ...tail);
  expect(linesOf(events).map(({ amountMinor }) => amountMinor)).toEqual([1_000n]);
  expect(events).toContainEqual(
    expect.objectContaining({
      is: 'refused',
      remark: expect.objectContaining({ code: 'amount-too-precise', lineNo: 5 }),
    }),
  );
});

test('an interim report (MT942) has no balances, and what the bank counted is said', () => {
  const events = read(
    ':20:X',
    ':25:123456',
    ':28C:1',
    ':34F:EURD0,',
    ':61:260105C10,00NTRFREF1',
    ':90C:1EUR10,00',
    '-',
  );
  expect(linesOf(events)).toHaveLength(1);
  expect(events).toContainEqual(
    expect.objectContaining({ is: 'note', remark: expect.objectContaining({ code: 'turnover' }) }),
  );
});

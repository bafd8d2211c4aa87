import { type Day, parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { emptyDraft, readTermsDraft } from './terms-draft.ts';

const today = parseDay('2026-03-02') as Day;
const draft = { ...emptyDraft(today), rate: '1' };

test('1‰ a day with a cap of a fifth is read to the millionth', () => {
  const { given, faults } = readTermsDraft({ ...draft, cap: '20%', clause: ' 第 7 条 ' }, today, 'CNY');
  expect([...faults]).toEqual([]);
  expect(given).toMatchObject({
    from: '2026-03-02',
    contractOn: null,
    lines: [
      {
        kind: 'late-fee',
        basis: 'contract',
        clause: '第 7 条',
        capPpm: 200_000,
        rate: { basis: 'per-day', steps: [{ fromMinor: '0', ppm: 1_000 }] },
      },
    ],
  });
});

test('a line of the law takes its figures from the rule, and says when there is none for that day', () => {
  const lawful = { ...draft, form: 'CN-SME-04' as const, rate: '' };
  expect(readTermsDraft(lawful, today, 'CNY').given?.lines).toMatchObject([
    { basis: 'CN-SME-04', kind: 'penalty-interest', rate: { steps: [{ fromMinor: '0', ppm: 500 }] } },
  ]);
  expect([...readTermsDraft({ ...lawful, from: '2025-05-31' }, today, 'CNY').faults]).toEqual(['law']);
});

test('what cannot be read is named, all at once; a ceiling needs the day of the contract', () => {
  const wrong = { ...draft, rate: 'x', cap: 'y', floor: 'z', graceDays: '', from: '', ceiling: true };
  expect([...readTermsDraft(wrong, today, 'CNY').faults].sort()).toEqual([
    'cap',
    'contractOn',
    'floor',
    'from',
    'graceDays',
    'rate',
  ]);
});

test('terms that charge nothing are a version without lines', () => {
  expect(readTermsDraft({ ...draft, form: 'nothing', rate: '' }, today, 'CNY').given).toMatchObject({
    lines: [],
  });
});

import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { expect, test } from 'vitest';
import { breachWords } from '../citation.ts';
import type { Provision } from '../provision.ts';
import { exampleHolds, runExample } from '../testing/run-example.ts';
import { usRulebook } from './us-rulebook.ts';

const { provisions } = usRulebook;

const examples = provisions.flatMap((provision) =>
  provision.examples.map((example) => ({ provision, example, title: `${provision.id}: ${example.name.en}` })),
);

test.each(examples)('$title', ({ provision, example }) => {
  const expected =
    example.until === undefined ? { got: example.expect } : { got: example.expect, until: example.until };
  expect(runExample(provision, example, weekdaysCalendar)).toEqual(expected);
});

function withFigure(provision: Provision, lineIndex: number, name: string, value: number): Provision {
  const dated = provision.dated.map((line, index) =>
    index === lineIndex ? { ...line, figures: { ...line.figures, [name]: value } } : line,
  );
  return { ...provision, dated };
}

const figures = provisions.flatMap((provision) =>
  provision.dated.flatMap((line, lineIndex) =>
    Object.entries(line.figures).flatMap(([name, value]) =>
      [value - 1, value + 1].map((changed) => ({
        provision,
        lineIndex,
        name,
        value,
        changed,
        id: provision.id,
      })),
    ),
  ),
);

test.each(figures)('an example of $id notices $name $changed instead of $value', (figure) => {
  const { provision, lineIndex, name, changed } = figure;
  const mutant = withFigure(provision, lineIndex, name, changed);
  expect(provision.examples.some((example) => !exampleHolds(mutant, example, weekdaysCalendar))).toBe(true);
});

// A rule that only flags presumes compliance and names what speaks against it; it stops nothing.
const against: readonly string[] = ['refuse', 'presumed-violation', 'presumed-compliant', 'needs-approval'];

test('every rule has its own id, an answer for and against, and says what it leaves out', () => {
  expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
  for (const { id, examples: cases, notEncoded, dated } of provisions) {
    const expects = new Set(cases.map((example) => example.expect));
    expect([id, expects.size > 1, [...expects].some((one) => against.includes(one))]).toEqual([
      id,
      true,
      true,
    ]);
    expect([id, notEncoded.length > 0, dated.length > 0]).toEqual([id, true, true]);
  }
});

test('what was not read ships as house policy under its own name, and cites nothing', () => {
  for (const { id, level, confidence, dated } of provisions) {
    const house = id.startsWith('HOUSE-US-');
    expect([id, level === 'house', confidence === 'house']).toEqual([id, house, house]);
    for (const { citation } of dated) expect([id, /USC|CFR/.test(citation.en)]).toEqual([id, !house]);
  }
});

test('a breach is named by the section of the Act or the Regulation', () => {
  const words = Object.fromEntries(
    provisions.map(({ id, level, dated }) => [
      id,
      breachWords(level, dated.at(-1)?.citation ?? { zh: '', en: '' }).en,
    ]),
  );
  expect(words['US-TIME-01']).toBe('Contrary to the Fair Debt Collection Practices Act, 15 USC 1692c(a)(1)');
  expect(words['US-TIME-02']).toBe('Contrary to Regulation F, 12 CFR 1006.6(b)(1) (comment 6(b)(1)-1)');
});

test('rules stand by authority: statutes, then regulation, then the house', () => {
  const ranks = provisions.map(({ level }) => ['L1', 'L4', 'house'].indexOf(level));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

import { expect, test } from 'vitest';
import { breachWords } from '../citation.ts';
import type { Provision } from '../provision.ts';
import { exampleHolds, runExample } from '../testing/run-example.ts';
import { cnCalendar } from './calendar/cn-calendar.ts';
import { chinaRulebook } from './china-rulebook.ts';

const examples = chinaRulebook.provisions.flatMap((provision) =>
  provision.examples.map((example) => ({ provision, example, title: `${provision.id}: ${example.name.en}` })),
);

test.each(examples)('$title', ({ provision, example }) => {
  const expected =
    example.until === undefined ? { got: example.expect } : { got: example.expect, until: example.until };
  expect(runExample(provision, example, cnCalendar)).toEqual(expected);
});

function withFigure(provision: Provision, lineIndex: number, name: string, value: number): Provision {
  const dated = provision.dated.map((line, index) =>
    index === lineIndex ? { ...line, figures: { ...line.figures, [name]: value } } : line,
  );
  return { ...provision, dated };
}

const figures = chinaRulebook.provisions.flatMap((provision) =>
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
  expect(provision.examples.some((example) => !exampleHolds(mutant, example, cnCalendar))).toBe(true);
});

test('every rule has its own id, an answer for and against, and says what it leaves out', () => {
  const ids = chinaRulebook.provisions.map((provision) => provision.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const provision of chinaRulebook.provisions) {
    const expects = provision.examples.map((example) => example.expect);
    // Where courts reduce what nothing forbids, a supervisor decides.
    const stops = expects.includes('refuse') || expects.includes('needs-approval');
    expect([provision.id, expects.includes('allow'), stops]).toEqual([provision.id, true, true]);
    expect(provision.notEncoded.length).toBeGreaterThan(0);
    expect(provision.dated.length).toBeGreaterThan(0);
  }
});

test('figures are dated in ascending order', () => {
  for (const { dated } of chinaRulebook.provisions) {
    dated.forEach((line, index) => {
      if (index > 0) expect(line.from).toBeGreaterThan(dated[index - 1]?.from ?? Number.POSITIVE_INFINITY);
    });
  }
});

test('an article is cited only where its wording was seen, and a guideline never as law', () => {
  for (const { id, confidence, level, dated } of chinaRulebook.provisions) {
    for (const { citation } of dated) {
      if (confidence === 'S3') expect([id, citation.article]).toEqual([id, undefined]);
    }
    expect([id, level === 'house']).toEqual([id, id.startsWith('HOUSE-')]);
  }
});

test('only law is called violated', () => {
  const words = Object.fromEntries(
    chinaRulebook.provisions.map((provision) => [
      provision.id,
      breachWords(provision.level, provision.dated.at(-1)?.citation ?? { zh: '', en: '' }).zh,
    ]),
  );
  expect(words['CN-OBJ-02']).toBe('违反《商业银行信用卡业务监督管理办法》第 68 条');
  expect(words['CN-SPEC-01']).toBe('违反《民法典》第 1159、1161 条');
  expect(words['CN-TIME-01']).toBe('不符合国家标准 GB/T 45251-2025');
  expect(words['CN-TIME-02']).toBe('不符合行业指引《金融机构个人消费类贷款催收工作指引（试行）》');
});

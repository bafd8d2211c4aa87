import type { Example } from '@duly/law/example.ts';
import { zoneOfExample } from '@duly/law/plain-case.ts';
import type { Provision } from '@duly/law/provision.ts';
import { rulebooks } from '@duly/law/rulebooks.ts';
import { exampleHolds, runExample } from '@duly/law/testing/run-example.ts';
import { expect, test } from 'vitest';
import { houseProvisions } from './house/house-provisions.ts';

// Over every rulebook there is and the house's own rules: whoever adds a rulebook adds nothing here.
const books = [
  ...Object.entries(rulebooks).map(([country, { provisions, calendars }]) => ({
    country,
    provisions,
    // Examples of China are judged by its calendar; elsewhere by the one that the plain case names.
    calendarOf: (example: Example) => {
      const calendar = calendars[zoneOfExample(example.given) === 'Asia/Shanghai' ? 'cn' : 'weekdays'];
      if (calendar === undefined) throw new Error(`${country} has no calendar for ${example.name.en}`);
      return calendar;
    },
  })),
];
const china = books.find(({ country }) => country === 'CN');
if (china === undefined) throw new Error('the house is tried on the calendar of China');
const all = [...books, { country: 'house', provisions: houseProvisions, calendarOf: china.calendarOf }];

const rules = all.flatMap(({ country, provisions, calendarOf }) =>
  provisions.map((provision) => ({ provision, country, calendarOf, title: `${country} ${provision.id}` })),
);

/** Rules that cannot have an example on each side, and why. */
const oneSided: Readonly<Record<string, string>> = {};

/** Figures that no answer can depend on, and why: `RULE name`. */
const unseen: Readonly<Record<string, string>> = {};

test('every rulebook has rules, and no id stands for two', () => {
  expect(rules.length).toBeGreaterThan(40);
  for (const { provisions } of all) {
    const ids = provisions.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  }
});

test.each(rules)('$title answers its examples as they say', ({ provision, calendarOf }) => {
  for (const example of provision.examples) {
    const expected =
      example.until === undefined ? { got: example.expect } : { got: example.expect, until: example.until };
    expect([example.name.en, runExample(provision, example, calendarOf(example))]).toEqual([
      example.name.en,
      expected,
    ]);
  }
});

const mild: ReadonlySet<string> = new Set(['allow', 'presumed-compliant', 'not-applicable', 'not-in-force']);

test.each(rules)('$title has an example that it lets pass and one that it does not', ({ provision }) => {
  if (oneSided[provision.id] !== undefined) return;
  const expects = provision.examples.map((example) => example.expect);
  expect(expects.filter((one) => mild.has(one)).length).toBeGreaterThan(0);
  expect(expects.filter((one) => !mild.has(one)).length).toBeGreaterThan(0);
});

function withFigure(provision: Provision, lineIndex: number, name: string, value: number): Provision {
  const dated = provision.dated.map((line, index) =>
    index === lineIndex ? { ...line, figures: { ...line.figures, [name]: value } } : line,
  );
  return { ...provision, dated };
}

const mutants = rules.flatMap(({ provision, calendarOf, title }) =>
  provision.dated.flatMap((line, lineIndex) =>
    Object.entries(line.figures).flatMap(([name, value]) =>
      [value - 1, value + 1]
        .filter(() => unseen[`${provision.id} ${name}`] === undefined)
        .map((changed) => ({ provision, calendarOf, title, lineIndex, name, value, changed })),
    ),
  ),
);

// A judge that cannot work with the changed figure at all has noticed it as well.
function notices(
  mutant: Provision,
  example: Example,
  calendarOf: (example: Example) => Parameters<typeof exampleHolds>[2],
) {
  try {
    return !exampleHolds(mutant, example, calendarOf(example));
  } catch {
    return true;
  }
}

test.each(mutants)(
  'an example of $title notices $name $changed instead of $value (line $lineIndex)',
  (one) => {
    const mutant = withFigure(one.provision, one.lineIndex, one.name, one.changed);
    expect(one.provision.examples.some((example) => notices(mutant, example, one.calendarOf))).toBe(true);
  },
);

test('an exception names a rule that there is', () => {
  const ids = new Set(rules.map(({ provision }) => provision.id));
  for (const key of [...Object.keys(oneSided), ...Object.keys(unseen)])
    expect([key, ids.has(key.split(' ')[0] ?? '')]).toEqual([key, true]);
});

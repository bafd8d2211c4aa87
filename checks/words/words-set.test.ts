import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const classNames = [
  'insult',
  'threat_violence',
  'threat_arrest',
  'threat_exposure',
  'threat_family_work',
  'impersonation_authority',
  'false_legal_status',
  'false_urgency',
  'disclosure_third_party',
  'deceit_for_data',
  'private_payment',
  'contact_abuse',
  'illegal_fee',
  'coercive_borrowing',
  'missing_identity',
  'missing_optout',
];
const speakers = ['collector', 'debtor', 'third-party'];
const media = ['call', 'sms', 'email', 'letter', 'note'];

/**
 * The least that each file must hold, so that an interval per class means something. `part` is what ids bear. The third that was
 * kept locked (`test2`) is looked at once it is there; what the checker's own people wrote (`tune3`) need not be balanced.
 */
const files = [
  { part: 'tune', name: 'tune-zh', lang: 'zh', lines: 640, positives: 20, lookAlikes: 20 },
  { part: 'tune', name: 'tune-en', lang: 'en', lines: 400, positives: 14, lookAlikes: 14 },
  { part: 'test', name: 'test-zh', lang: 'zh', lines: 520, positives: 20, lookAlikes: 20 },
  { part: 'test', name: 'test-en', lang: 'en', lines: 400, positives: 14, lookAlikes: 14 },
  { part: 'tune2', name: 'tune-zh-2', lang: 'zh', lines: 1200, positives: 33, lookAlikes: 32 },
  { part: 'tune2', name: 'tune-en-2', lang: 'en', lines: 570, positives: 16, lookAlikes: 16 },
  { part: 'test2', name: 'test-zh-2', lang: 'zh', lines: 300, positives: 14, lookAlikes: 14 },
  { part: 'test2', name: 'test-en-2', lang: 'en', lines: 150, positives: 6, lookAlikes: 6 },
].filter(({ name }) => !name.startsWith('test-') || !name.endsWith('-2') || isThere(name));

type Sentence = {
  id: string;
  lang: string;
  speaker: string;
  medium: string;
  text: string;
  classes: string[];
  near?: string[];
  note?: string;
};

function isThere(name: string): boolean {
  return existsSync(new URL(`./${name}.jsonl`, import.meta.url));
}

const readSet = (name: string): Sentence[] =>
  readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const isText = (value: unknown) => typeof value === 'string' && value !== '' && value.trim() === value;

/** A subset of the class names, each once, in their fixed order. */
const areClasses = (value: unknown) =>
  Array.isArray(value) &&
  JSON.stringify(value) === JSON.stringify(classNames.filter((name) => value.includes(name)));

/** What is wrong with one line; the empty list for a good one. Texts stay out of it: the test third is held out. */
function faultsOf(line: Sentence, part: string, lang: string): string[] {
  const { id, lang: itsLang, speaker, medium, text, classes, near, note, ...rest } = line;
  const checks = {
    'unknown key': Object.keys(rest).length === 0,
    id: new RegExp(`^${lang}-${part}-\\d{4}$`).test(id),
    lang: itsLang === lang,
    speaker: speakers.includes(speaker),
    medium: media.includes(medium),
    text: isText(text),
    classes: areClasses(classes),
    near: near === undefined || (areClasses(near) && near.length > 0),
    // A harmless line of the later writers may be like nothing.
    'near belongs to harmless lines': classes?.length === 0 || near === undefined,
    'only a collector commits a breach': speaker === 'collector' || classes?.length === 0,
    'must-carry classes are about written messages':
      ['sms', 'email', 'letter'].includes(medium) || !classes?.some((name) => name.startsWith('missing_')),
    note: note === undefined || isText(note),
  };
  return Object.entries(checks).flatMap(([what, holds]) => (holds ? [] : [`${id}: ${what}`]));
}

/** The pairs of neighbouring characters, without spaces and case. */
function bigramsOf(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/\s+/gu, '');
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** Jaccard similarity of two sets, 0…1. */
function similarity(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** Sets of too different sizes cannot be close: most pairs are told apart by it. */
const mayBeClose = (a: Set<string>, b: Set<string>) =>
  Math.min(a.size, b.size) >= 0.6 * Math.max(a.size, b.size);

const countBy = (sentences: Sentence[], of: (sentence: Sentence) => string[], name: string) =>
  sentences.filter((sentence) => of(sentence).includes(name)).length;

for (const { part, name: file, lang, lines, positives, lookAlikes } of files) {
  const sentences = readSet(file);

  test(`${file}: every line is well formed`, () => {
    expect(sentences.flatMap((line) => faultsOf(line, part, lang))).toEqual([]);
  });

  test(`${file}: enough lines, half of them harmless`, () => {
    const harmless = sentences.filter((line) => line.classes.length === 0).length / sentences.length;
    expect(sentences.length).toBeGreaterThanOrEqual(lines);
    expect(harmless).toBeGreaterThanOrEqual(0.45);
    expect(harmless).toBeLessThanOrEqual(0.58);
  });

  test.each(classNames)(`${file}: enough breaches and look-alikes of %s`, (name) => {
    expect(countBy(sentences, (line) => line.classes, name)).toBeGreaterThanOrEqual(positives);
    expect(countBy(sentences, (line) => line.near ?? [], name)).toBeGreaterThanOrEqual(lookAlikes);
  });
}

const ownFiles = [
  { name: 'tune-zh-3', lang: 'zh' },
  { name: 'tune-en-3', lang: 'en' },
];

test.each(ownFiles)('$name: every line is well formed', ({ name, lang }) => {
  expect(readSet(name).flatMap((line) => faultsOf(line, 'tune3', lang))).toEqual([]);
});

test('no id and no text stands twice in the whole set', () => {
  const all = [...files, ...ownFiles].flatMap(({ name }) => readSet(name));
  expect(new Set(all.map((line) => line.id)).size).toBe(all.length);
  // What the checker's own people wrote may say again what somebody else wrote: it is only trained on.
  const others = files.flatMap(({ name }) => readSet(name));
  expect(new Set(others.map((line) => line.text)).size).toBe(others.length);
});

test.each(['zh', 'en'])('no %s test text is close to a tune text', (lang) => {
  const named = (start: string) =>
    [...files, ...ownFiles].filter((one) => one.lang === lang && one.name.startsWith(start));
  const tune = named('tune').flatMap(({ name }) =>
    readSet(name).map((line) => ({ id: line.id, grams: bigramsOf(line.text) })),
  );
  const close = named('test').flatMap(({ name }) =>
    readSet(name).flatMap(({ id, text }) => {
      const grams = bigramsOf(text);
      return tune
        .filter((known) => mayBeClose(grams, known.grams) && similarity(grams, known.grams) >= 0.6)
        .map((known) => `${id} ~ ${known.id}`);
    }),
  );
  expect(close).toEqual([]);
});

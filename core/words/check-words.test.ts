import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWords } from './check-words.ts';
import type { Example } from './lexicon-form.ts';
import { lexicons } from './lexicons/all-lexicons.ts';
import { media, type Speaker, speakers, type WordText, wordLangs } from './word-class.ts';

const textOf = (example: Example): WordText => {
  const { medium, text } = typeof example === 'string' ? { medium: 'call' as const, text: example } : example;
  return { lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en', speaker: 'collector', medium, text };
};
const said = (text: string, more: Partial<WordText> = {}) =>
  checkWords({ ...textOf(text), ...more }).map((one) => one.class);

const senses = lexicons.flatMap((lexicon) => lexicon.senses);

test.each(senses.map((sense) => [sense.id, sense] as const))('%s: its examples on both sides', (_, sense) => {
  expect(sense.hit.length).toBeGreaterThan(0);
  expect(sense.miss.length).toBeGreaterThan(0);
  const finds = (example: Example) =>
    checkWords(textOf(example)).some((one) => one.class === sense.class && one.by === 'lexicon');
  expect(sense.hit.filter((example) => !finds(example))).toEqual([]);
  expect(sense.miss.filter(finds)).toEqual([]);
});

test('likeness finds what no lexicon holds, says so, and points at the words that make it', () => {
  const text = '您好，打扰了。钱你塞给我徒弟，公司那边我来平。';
  const [found] = checkWords(textOf(text)).filter((one) => one.class === 'private_payment');
  expect(found?.by).toBe('likeness');
  expect(text.slice(...(found?.span ?? [0, 0]))).toContain('塞给我徒弟');
  expect(found?.span[0]).toBeGreaterThanOrEqual(text.indexOf('钱'));
  // A known word in a sentence that is like nothing bad stands all the same.
  expect(said('你这个老赖，再不还我就去你单位找你们领导。')).toEqual(['insult', 'threat_family_work']);
});

test('likeness leaves the harmless examples of the lexicons alone, but for few', () => {
  const misses = senses.flatMap((sense) => sense.miss.map((example) => ({ example, of: sense.class })));
  const wrong = misses.filter(({ example, of }) =>
    checkWords(textOf(example)).some((one) => one.class === of),
  );
  expect(wrong.length / misses.length).toBeLessThanOrEqual(0.025);
});

test('only a collector commits a breach', () => {
  const text = '再不还就打断你的腿，你这个老赖';
  for (const speaker of ['debtor', 'third-party'] as Speaker[]) expect(said(text, { speaker })).toEqual([]);
  expect(said(text)).toEqual(['threat_violence', 'insult']);
});

test('what hides a word does not hide the breach, and the span is of the text as given', () => {
  const hidden: [string, string][] = [
    ['你个老.赖', '老.赖'],
    ['你就是老\u200b赖', '老\u200b赖'],
    ['你這個老賴', '老賴'],
    ['You l0ser, call me', 'l0ser'],
    ['Hello d-e-a-d-b-e-a-t', 'd-e-a-d-b-e-a-t'],
    ['Pay the Ｄａｍｎ bill', 'Ｄａｍｎ'],
  ];
  for (const [text, word] of hidden) {
    const [first] = checkWords(textOf(text)).filter((one) => one.class === 'insult');
    expect(first && text.slice(...first.span)).toBe(word);
  }
});

test('a denial, a prohibition, a report and an apology excuse; a denial that threatens does not', () => {
  expect(said('我们不会去您单位找您领导')).toEqual([]);
  expect(said('We will not have you arrested')).toEqual([]);
  expect(said('培训要点：严禁辱骂客户为老赖', { medium: 'note' })).toEqual([]);
  expect(said('客户称上一家催收骂他老赖', { medium: 'note' })).toEqual([]);
  expect(said('对不起，之前同事骂您老赖，向您道歉')).toEqual([]);
  expect(said('别逼我去你单位找你领导')).toContain('threat_family_work');
  expect(said("Don't make me call your boss")).toContain('threat_family_work');
  expect(said('告诉客户再不还就让警察抓他', { medium: 'note' })).toContain('threat_arrest');
});

test('a message says who writes and how to object, in whatever order; a call need not', () => {
  const bare = '您的账单已逾期，请尽快处理。';
  expect(said(bare, { medium: 'sms' })).toEqual(['missing_identity', 'missing_optout']);
  expect(said(bare)).toEqual([]);
  expect(said(`【长河银行】${bare}如有异议请致电400-000-0001。`, { medium: 'sms' })).toEqual([]);
  const english = 'Northgate Bank: your payment is past due.';
  expect(said(english, { medium: 'sms' })).toEqual(['missing_optout']);
  expect(said(`${english} Reply STOP to opt out.`, { medium: 'sms' })).toEqual([]);
  expect(said(`${english} If you dispute this debt, write to us.`, { medium: 'letter' })).toEqual([]);
  expect(
    said('Oakfield Recovery: please call about your balance. Reply STOP to opt out.', { medium: 'sms' }),
  ).toEqual(['missing_identity']);
});

test('a true state with court and docket number is no false one', () => {
  expect(said('您的案件已经立案了')).toContain('false_legal_status');
  expect(said('您的案件已由长河区法院立案，案号（2026）沪0101民初123号')).toEqual([]);
});

const pieces = fc.constantFrom(
  ...'老赖|弄死你|你单位|不会|“|”|，|。|客户称|今天|jail|your boss|not|"|. |转我微信|案号|\u200b|*|😀|\ud800|ﬁ|Ⅷ| |\n|100|㍿'.split(
    '|',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
);

test('any text whatever is answered, twice alike, with spans inside it, in their order and not empty', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom(...media),
      fc.constantFrom(...speakers),
      fc.constantFrom(...wordLangs),
      (text, medium, speaker, lang) => {
        const findings = checkWords({ text, medium, speaker, lang });
        expect(checkWords({ text, medium, speaker, lang })).toEqual(findings);
        for (const [index, { span }] of findings.entries()) {
          expect(span[0]).toBeGreaterThanOrEqual(index === 0 ? 0 : (findings[index - 1]?.span[0] ?? 0));
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(text.slice(...span).length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  '弄死你',
  '你',
  '今天不还',
  '「老赖」',
  '去你单位找你领导',
  'not arrested ',
  'a',
  'your boss ',
  '老.',
  '不会',
  '"',
])('a hundred thousand characters of "%s" take no longer a character than ten thousand', (piece) => {
  const timed = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const started = process.cpuUsage();
    checkWords({ lang: 'zh', speaker: 'collector', medium: 'call', text });
    const used = process.cpuUsage(started);
    return (used.user + used.system) / 1000;
  };
  timed(10_000);
  const small = Math.max(timed(10_000), 4);
  // Linear is ten times; quadratic would be a hundred.
  expect(timed(100_000)).toBeLessThan(small * 45);
});

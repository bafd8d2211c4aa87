import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import { expect, test } from 'vitest';
import { houseProvisions } from './house/house-provisions.ts';
import { answeredByCodes } from './result-codes.ts';
import {
  answerRules,
  countriesOfRulebook,
  identityFactsIn,
  identityFactsNeeded,
  whoAnswered,
} from './who-answered.ts';

const rules = (code: string, country: string) => {
  const found = whoAnswered(code, [country]);
  if (found === null) throw new Error(`${code} is not known`);
  return found;
};

const linesOf = (code: string, country: string) => {
  const { maySay, mayAsk, mustRecord, ends } = rules(code, country);
  return { maySay, mayAsk, mustRecord, ends, all: [...maySay, ...mayAsk, ...mustRecord, ...ends] };
};

test('everybody who can answer is here, and nobody else', () => {
  expect(answerRules.map(({ code }) => code).sort()).toEqual(answeredByCodes.map(({ code }) => code).sort());
  expect(whoAnswered('ghost', ['CN'])).toBeNull();
});

test('every line speaks both languages, and every Chinese or house rule that it rests on exists', () => {
  const known = new Set([...chinaRulebook.provisions, ...houseProvisions].map(({ id }) => id));
  for (const { code } of answerRules) {
    for (const { words, rules: ids } of linesOf(code, 'CN').all) {
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(words.en).toMatch(/^[A-Z]/);
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
    }
  }
});

test('only those who owe or pay hear of the debt after identity, a lawyer or heir after proof, all others nothing', () => {
  const hears = Object.fromEntries(answerRules.map(({ code, hears: what }) => [code, what]));
  expect(hears).toEqual({
    self: 'after-identity',
    'co-debtor': 'after-identity',
    guarantor: 'after-identity',
    'payer-contact': 'after-identity',
    representative: 'after-proof',
    heir: 'after-proof',
    spouse: 'nothing',
    family: 'nothing',
    minor: 'nothing',
    colleague: 'nothing',
    'front-desk': 'nothing',
    'new-owner': 'nothing',
    unwilling: 'nothing',
    machine: 'nothing',
    nobody: 'nobody',
  });
  // Whoever may be told of the debt is one whom the result codes call right, or shows proof.
  for (const { code, right } of answeredByCodes) expect(right).toBe(hears[code] === 'after-identity');
});

test('whatever is said to others, asked, recorded and what ends the call is told for every answerer in every country', () => {
  for (const country of ['CN', 'US', 'GB']) {
    for (const { code, hears } of answerRules) {
      const { maySay, mayAsk, mustRecord, ends } = linesOf(code, country);
      expect([code, country, mustRecord.length > 0, ends.length > 0]).toEqual([code, country, true, true]);
      if (hears !== 'nobody') expect([code, country, maySay.length > 0]).toEqual([code, country, true]);
      if (hears !== 'nobody' && code !== 'machine')
        expect([code, country, mayAsk.length > 0]).toEqual([code, country, true]);
    }
  }
});

test("the neutral sentence names nobody's debt", () => {
  for (const { hears, spoken } of answerRules) {
    if (hears !== 'nothing' || spoken === null) continue;
    expect(spoken.zh).not.toMatch(/欠|债|款|逾期|还钱/);
    expect(spoken.en).not.toMatch(/debt|owe|overdue|payment|collect/i);
  }
});

test('identity is two facts at least, asked and never told', () => {
  expect(identityFactsNeeded).toBe(2);
  for (const country of ['CN', 'US', 'GB']) {
    expect(identityFactsIn([country]).length).toBeGreaterThanOrEqual(identityFactsNeeded);
  }
  expect(rules('self', 'CN').mayAsk[0]?.words.en).toMatch('never prompted or read out');
});

test("what is said depends on where they are: location data and the debt collector's words in the United States", () => {
  const text = (code: string, country: string) =>
    linesOf(code, country)
      .all.map(({ words }) => words.en)
      .join('\n');
  expect(text('family', 'US')).toMatch('name the firm only if asked');
  expect(rules('family', 'US').spoken?.en).not.toMatch('firm');
  expect(rules('family', 'CN').spoken?.en).toMatch('firm');
  expect(text('family', 'CN')).not.toMatch('name the firm only if asked');
  expect(text('self', 'US')).toMatch('debt collector');
  expect(text('machine', 'US')).toMatch('limited-content');
  expect(text('machine', 'CN')).toMatch('Leave no message');
  expect(linesOf('unwilling', 'GB').all.flatMap(({ rules: ids }) => ids)).toContain('GB-CONC-7.9.10');
  expect(linesOf('unwilling', 'CN').all.flatMap(({ rules: ids }) => ids)).not.toContain('GB-CONC-7.9.10');
});

test('a person who may be in two countries is spoken to by the lines of both', () => {
  expect(countriesOfRulebook('cn-2026.1 + us-2026.1')).toEqual(['CN', 'US']);
  const both = whoAnswered('family', ['CN', 'US']);
  expect(both?.mayAsk.map(({ rules: ids }) => ids.join())).toEqual(['CN-3P-03,HOUSE-THIRD', 'US-3P-02']);
});

import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import type { Given } from '@duly/law/example.ts';
import { caseOf, exampleInstant } from '@duly/law/plain-case.ts';
import { expect, test } from 'vitest';
import { decideIntent } from './decide-intent.ts';
import { type Creditor, creditors, refusedPractices } from './refused-practices.ts';

const atMs = exampleInstant('2026-11-12 15:00');

function decide(creditor: Creditor, given: Given) {
  const { facts, intent } = caseOf({ ...creditors[creditor], ...given });
  return decideIntent(facts, intent, chinaRulebook, atMs);
}

test('all twenty-five practices are here, each once', () => {
  expect(refusedPractices.map(({ id }) => id)).toEqual(
    Array.from({ length: 25 }, (_, index) => `R-${index + 1}`),
  );
});

const refusals = refusedPractices.flatMap(({ id, words, cases }) =>
  cases.flatMap(({ of, given, rules, alsoRules }, index) =>
    of.map((creditor) => ({
      id,
      en: words.en,
      index,
      creditor,
      given,
      rules: [...rules, ...(alsoRules?.[creditor] ?? [])],
    })),
  ),
);

test.each(refusals)('$id: $en, case $index, is refused to $creditor by $rules', (one) => {
  const decision = decide(one.creditor, one.given);
  expect(decision.verdict).toBe('refuse');
  expect(decision.untilMs === null || one.given.events !== undefined).toBe(true);
  const refusing = decision.findings.filter((finding) => finding.verdict === 'refuse');
  expect(one.rules.length).toBeGreaterThan(0);
  expect(refusing.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(one.rules));
  // The rules that are named answer the practice itself, in both languages, and say what to do instead.
  const named = refusing.filter(({ ruleId }) => one.rules.includes(ruleId));
  for (const finding of named) {
    expect([finding.ruleId, finding.code]).not.toEqual([finding.ruleId, 'missing-fact']);
    expect(finding.message.zh).not.toBe('');
    expect(finding.instead?.zh ?? '').not.toBe('');
    expect(finding.instead?.en ?? '').not.toBe('');
  }
});

const neighbours = refusedPractices.flatMap(({ id, instead, neighbours: open }) =>
  open.flatMap(({ of, given }, index) =>
    of.map((creditor) => ({ id, en: instead.en, index, creditor, given })),
  ),
);

test.each(neighbours)('$id: instead ($en, $index) is allowed to $creditor', ({ creditor, given }) => {
  const { verdict, findings } = decide(creditor, given);
  expect([verdict, findings.filter((one) => one.verdict !== 'allow').map((one) => one.ruleId)]).toEqual([
    'allow',
    [],
  ]);
});

import { everyCreditor, type PracticeCase, refusedPractices } from '@duly/core/contacts/refused-practices.ts';

function rulesText({ of, rules, alsoRules }: PracticeCase): string {
  const whom = of.length === everyCreditor.length ? '全部 / every creditor' : of.join(', ');
  const more = Object.entries(alsoRules ?? {})
    .filter(([creditor]) => (of as readonly string[]).includes(creditor))
    .map(([creditor, ids]) => `${creditor}: ${ids.join(', ')}`);
  return [`${whom}: ${rules.join(', ')}`, ...more].filter((text) => !text.endsWith(': ')).join('; ');
}

/** The page of the practices that sources advise and the gate refuses, with the rules and what is lawful instead. */
export function renderRefusedPractices(): string {
  return [
    '# 闸门拒绝的做法 / Practices that the gate refuses',
    '',
    '由 `core/contacts/refused-practices.ts` 生成；每一行都是测试。 / Made from `core/contacts/refused-practices.ts`; every line is a test. 规则见 rules.md。 / The rules stand in rules.md.',
    '',
    ...refusedPractices.flatMap(({ id, words, instead, cases }) => [
      `## ${id} ${words.zh} / ${words.en}`,
      '',
      `改为 / instead: ${instead.zh} / ${instead.en}`,
      '',
      ...[...new Set(cases.map(rulesText))].map((text) => `- ${text}`),
      '',
    ]),
  ].join('\n');
}

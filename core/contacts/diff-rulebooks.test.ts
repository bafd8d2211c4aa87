import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import { exampleDay } from '@duly/law/plain-case.ts';
import type { Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { expect, test } from 'vitest';
import { diffRulebooks } from './diff-rulebooks.ts';

const today = exampleDay('2026-11-12');

function edition(change: (rules: readonly Provision[]) => readonly Provision[]): Rulebook {
  return { ...chinaRulebook, id: 'cn-other', provisions: change(chinaRulebook.provisions) };
}

test('a rulebook does not differ from itself on one day', () => {
  expect(diffRulebooks(chinaRulebook, chinaRulebook, today, today)).toEqual([]);
});

test('between two days it says which rules came into force, from when, and by what', () => {
  const found = diffRulebooks(chinaRulebook, chinaRulebook, exampleDay('2024-05-14'), today);
  const announcements = found.find((one) => one.ruleId === 'CN-FREQ-02');
  expect(announcements).toMatchObject({ kind: 'in-force', from: exampleDay('2025-02-28') });
  expect(announcements?.says.en).toContain('from 2025-02-28 on, by ');
  expect(found.every((one) => one.kind !== 'added' && one.kind !== 'removed')).toBe(true);
});

test('a rule that changed its source and authority says both, and no figure when none changed', () => {
  const found = diffRulebooks(chinaRulebook, chinaRulebook, exampleDay('2024-06-03'), today).filter(
    (one) => one.ruleId === 'CN-FREQ-02',
  );
  expect(found.map((one) => one.kind)).toEqual(['citation', 'authority']);
  expect(found[1]?.says.zh).toContain('L6/S3 → L5/S3');
});

test('between editions an added, a removed, a renamed and a rescoped rule are named', () => {
  const after = edition((rules) =>
    rules.slice(1).map((rule, index) => {
      if (index === 0) return { ...rule, title: { zh: '新名', en: 'New name' } };
      return index === 1 ? { ...rule, scope: { ...rule.scope, channels: ['visit'] as const } } : rule;
    }),
  );
  const [first, renamed, scoped] = chinaRulebook.provisions;
  const kinds = (one: Rulebook, other: Rulebook) =>
    diffRulebooks(one, other, today, today).map(({ ruleId, kind }) => [ruleId, kind]);
  expect(kinds(chinaRulebook, after)).toEqual([
    [renamed?.id, 'title'],
    [scoped?.id, 'scope'],
    [first?.id, 'removed'],
  ]);
  expect(kinds(after, chinaRulebook)[0]).toEqual([first?.id, 'added']);
});

test('a changed figure shows both values, minutes as a clock does', () => {
  const after = edition((rules) =>
    rules.map((rule) =>
      rule.id === 'CN-TIME-01'
        ? {
            ...rule,
            dated: rule.dated.map((line) => ({
              ...line,
              figures: { ...line.figures, quietFromMinute: 1260 },
            })),
          }
        : rule,
    ),
  );
  const [found, ...others] = diffRulebooks(chinaRulebook, after, today, today);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    ruleId: 'CN-TIME-01',
    kind: 'figure',
    figure: { name: 'quietFromMinute', before: 1320, after: 1260 },
  });
  expect(found?.says.en).toContain('quietFromMinute 22:00 → 21:00');
  expect(found?.citation).not.toBeNull();
});

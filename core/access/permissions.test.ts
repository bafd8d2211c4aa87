import { expect, test } from 'vitest';
import { permissions, permissionsOf, roles } from './permissions.ts';

test('every permission is held by at least one role', () => {
  const held = new Set(roles.flatMap((role) => permissionsOf([role])));
  expect(permissions.filter((permission) => !held.has(permission))).toEqual([]);
});

test('a collector cannot take back a payment, lift a stop request, import or see the journal', () => {
  const mine = permissionsOf(['collector']);
  for (const permission of [
    'payment.reverse',
    'stop.lift',
    'import.run',
    'journal.read',
    'user.manage',
  ] as const) {
    expect(mine).not.toContain(permission);
  }
});

test('an auditor changes nothing', () => {
  expect(
    permissionsOf(['auditor']).every(
      (permission) => permission.endsWith('.read') || permission === 'party.search',
    ),
  ).toBe(true);
});

test('roles add up and never take away', () => {
  const both = permissionsOf(['auditor', 'collector']);
  for (const permission of [...permissionsOf(['auditor']), ...permissionsOf(['collector'])]) {
    expect(both).toContain(permission);
  }
});

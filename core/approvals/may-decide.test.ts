import fc from 'fast-check';
import { expect, test } from 'vitest';
import { permissionsOf, type Role, roles } from '../access/permissions.ts';
import { type AskedApproval, mayDecide } from './may-decide.ts';

const who = (userId: string, ...held: Role[]) => ({ userId, roles: held, permissions: permissionsOf(held) });
const asked: AskedApproval = {
  state: 'asked',
  askedBy: 'anna',
  steps: ['supervisor', 'finance'],
  stepsDone: 0,
  decidedBy: [],
  samePerson: false,
  expired: false,
};
const codeOf = (approval: AskedApproval, by: ReturnType<typeof who>) => {
  const may = mayDecide(approval, by);
  return may.ok ? 'may' : may.refusals[0]?.code;
};

test.each<[string, Partial<AskedApproval>, ReturnType<typeof who>, string]>([
  ['a supervisor decides the first step', {}, who('ben', 'supervisor'), 'may'],
  ['a manager stands in for a supervisor', {}, who('mia', 'manager'), 'may'],
  ['finance waits for its own step', {}, who('fay', 'finance'), 'approval-not-yours'],
  ['finance decides the second step', { stepsDone: 1, decidedBy: ['ben'] }, who('fay', 'finance'), 'may'],
  [
    'who decided the first step does not decide the second',
    { stepsDone: 1, decidedBy: ['ben'] },
    who('ben', 'supervisor', 'finance'),
    'approval-decided-before',
  ],
  [
    'unless the matrix lets one person decide both',
    { stepsDone: 1, decidedBy: ['ben'], samePerson: true },
    who('ben', 'finance'),
    'may',
  ],
  ['who asked never decides', {}, who('anna', 'supervisor', 'finance'), 'approval-own'],
  ['a step can be a permission', { steps: ['payment.reverse'] }, who('fay', 'finance'), 'may'],
  [
    'and then a role alone does not help',
    { steps: ['payment.reverse'] },
    who('ben', 'supervisor'),
    'approval-not-yours',
  ],
  ['what is closed stays closed', { state: 'refused' }, who('ben', 'supervisor'), 'approval-not-open'],
  ['what has expired cannot be decided', { expired: true }, who('ben', 'supervisor'), 'approval-expired'],
])('%s', (_, change, by, expected) => {
  expect(codeOf({ ...asked, ...change }, by)).toBe(expected);
});

test('whatever the roles and steps, nobody approves their own and no stranger to the step approves', () => {
  const role = fc.constantFrom(...roles);
  fc.assert(
    fc.property(
      fc.record({
        steps: fc.array(role, { minLength: 1, maxLength: 4 }),
        done: fc.nat(3),
        held: fc.array(role, { maxLength: 4 }),
        samePerson: fc.boolean(),
        own: fc.boolean(),
      }),
      ({ steps, done, held, samePerson, own }) => {
        const approval = { ...asked, steps, stepsDone: Math.min(done, steps.length - 1), samePerson };
        const may = mayDecide(approval, who(own ? 'anna' : 'ben', ...held));
        if (own) expect(may.ok).toBe(false);
        const step = approval.steps[approval.stepsDone];
        const standsIn = step === 'supervisor' && held.includes('manager');
        if (may.ok) expect(standsIn || held.includes(step as Role)).toBe(true);
      },
    ),
    { seed: 24 },
  );
});

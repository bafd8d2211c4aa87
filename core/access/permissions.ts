/** The roles a user can have; a user has one or more. */
export const roles = ['collector', 'supervisor', 'manager', 'finance', 'admin', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** Everything that a route may ask for. */
export const permissions = [
  'ageing.read',
  'approval.ask',
  'approval.decide',
  'approval.manage',
  'approval.read',
  'bank.import',
  'bank.read',
  'board.read',
  'case.read',
  'cashier.close',
  'cashier.read',
  'cashier.take',
  'contact.make',
  'contact-point.edit',
  'contact-point.read-full',
  'credit.notice',
  'credit.read',
  'day.run',
  'dispute.set',
  'house.manage',
  'import.run',
  'journal.read',
  'match.read',
  'match.work',
  'paid-claim.make',
  'paid-claim.work',
  'party.erase',
  'party.search',
  'payment.record',
  'payment.reverse',
  'promise.make',
  'provision.manage',
  'queue.read',
  'stop.lift',
  'task.assign',
  'task.work',
  'terms.manage',
  'user.manage',
  'voucher.close',
  'voucher.make',
  'voucher.read',
  'words.check',
] as const;
export type Permission = (typeof permissions)[number];

const looks: readonly Permission[] = ['party.search', 'case.read'];

const desk: readonly Permission[] = [
  ...looks,
  'queue.read',
  'task.work',
  'contact.make',
  'contact-point.edit',
  'contact-point.read-full',
  'promise.make',
  'paid-claim.make',
  'dispute.set',
  'words.check',
  'approval.ask',
  'approval.read',
  'credit.read',
  'credit.notice',
];

const oversight: readonly Permission[] = [
  'board.read',
  'ageing.read',
  'day.run',
  'task.assign',
  'stop.lift',
  'approval.decide',
];

/**
 * Who may do what: the one table. Reasons for what is not obvious:
 * a collector records payments, because money is told of during a call, but never takes one back (four eyes on what a
 * collector could profit from, LED-3); finance moves money and files but speaks with nobody; an auditor sees everything
 * and changes nothing, and sees numbers masked; an admin keeps users and runs imports but does not work cases; finance makes
 * vouchers and takes cash at the desk, and a manager closes the period and counts the drawer, so that whoever handled it is not
 * the one who declares it complete.
 */
const byRole: Readonly<Record<Role, readonly Permission[]>> = {
  collector: [...desk, 'payment.record'],
  supervisor: [...desk, ...oversight, 'payment.record', 'import.run', 'bank.read'],
  manager: [
    ...desk,
    ...oversight,
    'payment.record',
    'payment.reverse',
    'import.run',
    'bank.import',
    'bank.read',
    'match.read',
    'match.work',
    'journal.read',
    'house.manage',
    'paid-claim.work',
    'cashier.read',
    'cashier.close',
    'approval.manage',
    'provision.manage',
    'voucher.read',
    'voucher.close',
    'terms.manage',
  ],
  finance: [
    ...looks,
    'ageing.read',
    'bank.import',
    'bank.read',
    'match.read',
    'match.work',
    'board.read',
    'payment.record',
    'payment.reverse',
    'paid-claim.make',
    'paid-claim.work',
    'cashier.read',
    'cashier.take',
    'import.run',
    'dispute.set',
    'terms.manage',
    'words.check',
    'approval.ask',
    'approval.read',
    'approval.decide',
    'credit.read',
    'credit.notice',
    'provision.manage',
    'voucher.read',
    'voucher.make',
  ],
  admin: [
    'user.manage',
    'house.manage',
    'import.run',
    'day.run',
    'board.read',
    'ageing.read',
    'party.search',
    'journal.read',
    'party.erase',
    'words.check',
    'approval.read',
    'approval.manage',
  ],
  auditor: [
    ...looks,
    'queue.read',
    'bank.read',
    'match.read',
    'board.read',
    'ageing.read',
    'journal.read',
    'approval.read',
    'cashier.read',
    'credit.read',
    'voucher.read',
  ],
};

/** Whether text names a role. */
export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

/** What somebody with these roles may do, in alphabetical order; roles add up and never take away. */
export function permissionsOf(held: readonly Role[]): Permission[] {
  const all = new Set(held.flatMap((role) => byRole[role]));
  return permissions.filter((permission) => all.has(permission));
}

/** A page of the navigation, the permission that it needs, and the group under which it stands. */
export interface NavEntry {
  readonly to:
    | '/queue'
    | '/board'
    | '/approvals'
    | '/authority'
    | '/credit'
    | '/provisions'
    | '/day-runs'
    | '/imports'
    | '/matching'
    | '/paid-claims'
    | '/cashier'
    | '/vouchers'
    | '/bank'
    | '/house'
    | '/users'
    | '/words'
    | '/journal'
    | '/rules'
    | '/gate-cases';
  readonly name: string;
  readonly permission: string;
  readonly group: 'work' | 'books' | 'rule';
}

export const navEntries: readonly NavEntry[] = [
  { to: '/queue', name: 'queue', permission: 'queue.read', group: 'work' },
  { to: '/board', name: 'board', permission: 'board.read', group: 'work' },
  { to: '/approvals', name: 'approvals', permission: 'approval.read', group: 'work' },
  { to: '/credit', name: 'credit', permission: 'credit.read', group: 'work' },
  { to: '/imports', name: 'imports', permission: 'import.run', group: 'books' },
  { to: '/bank', name: 'bank', permission: 'bank.read', group: 'books' },
  { to: '/matching', name: 'matching', permission: 'match.read', group: 'books' },
  { to: '/paid-claims', name: 'paid-claims', permission: 'paid-claim.work', group: 'books' },
  { to: '/cashier', name: 'cashier', permission: 'cashier.read', group: 'books' },
  { to: '/provisions', name: 'provisions', permission: 'ageing.read', group: 'books' },
  { to: '/vouchers', name: 'vouchers', permission: 'voucher.read', group: 'books' },
  { to: '/day-runs', name: 'day-runs', permission: 'board.read', group: 'rule' },
  { to: '/words', name: 'words', permission: 'words.check', group: 'rule' },
  { to: '/house', name: 'house', permission: 'house.manage', group: 'rule' },
  { to: '/authority', name: 'authority', permission: 'approval.manage', group: 'rule' },
  { to: '/users', name: 'users', permission: 'user.manage', group: 'rule' },
  { to: '/journal', name: 'journal', permission: 'journal.read', group: 'rule' },
  { to: '/rules', name: 'rules', permission: 'party.search', group: 'rule' },
  { to: '/gate-cases', name: 'gate-cases', permission: 'case.read', group: 'rule' },
];

/** The pages that somebody with these permissions may open. */
export function entriesFor(permissions: readonly string[]): readonly NavEntry[] {
  return navEntries.filter((entry) => permissions.includes(entry.permission));
}

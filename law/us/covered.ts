import type { Scope } from '../scope.ts';

/**
 * Whom FDCPA and Regulation F bind, and for which debts (15 USC 1692a(3), (5), (6)): whoever collects for another, got
 * the debt in default, or collects its own under a name that sounds like another's; debts of natural persons for
 * personal, family or household purposes. A creditor in its own name and debts between businesses are outside.
 */
export const covered = {
  debtorKinds: ['person'],
  collectedBy: ['agency', 'buyer', 'own-other-name'],
  debtUses: ['personal'],
  obtained: ['in-default'],
} as const satisfies Scope;

/** Everybody but the person's lawyer, to whom these rules do not speak. */
export const allButLawyer = [
  'debtor',
  'co-debtor',
  'guarantor',
  'payer-contact',
  'representative',
  'heir',
  'third-party',
] as const satisfies Scope['roles'];

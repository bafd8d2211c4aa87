import type { Citation, Confidence } from '../../citation.ts';
import { civilCode } from '../instruments.ts';

/** A provision that a calculation follows, instead of one that the gate asks. */
export type FollowedProvision = {
  readonly id: string;
  readonly confidence: Confidence;
  readonly citation: Citation;
};

/**
 * CN-SET-01: several debts of one kind to one creditor, and not enough for all. Unless agreed otherwise the debtor says at payment
 * which is meant; without a word of theirs what is due, of that the least secured, of those the heaviest, of those in the
 * order of due days, and of one day pro rata.
 * Not encoded: debts that are not of one kind (money and things), since the ledger holds money only.
 */
export const orderOfDebts: FollowedProvision = {
  id: 'CN-SET-01',
  confidence: 'S1',
  citation: civilCode('560'),
};

/** CN-SET-02: within a debt, unless agreed otherwise, costs of enforcement, then interest, then the principal debt. */
export const orderWithinDebt: FollowedProvision = {
  id: 'CN-SET-02',
  confidence: 'S1',
  citation: civilCode('561'),
};

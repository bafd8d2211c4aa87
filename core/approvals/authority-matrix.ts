import type { Permission, Role } from '../access/permissions.ts';
import type { ApprovalKind } from './approval-kinds.ts';

/** Who approves one step: whoever has this role, or this permission. */
export type ApprovalStep = Role | Permission;

/** What is needed for amounts up to a sum. */
export type AuthorityBand = {
  /** Largest amount of the band in minor units of the matrix's currency; null: any. */
  readonly upToMinor: bigint | null;
  /**
   * By the role of who asks: the steps in their order. An empty list: this role grants it alone, and it is recorded all the
   * same. A role left out may not ask for this much.
   */
  readonly steps: Readonly<Partial<Record<Role, readonly ApprovalStep[]>>>;
};

export type KindAuthority = {
  /** Ascending; the last one is without end. */
  readonly bands: readonly AuthorityBand[];
  /** Calendar days in which a request is decided; then it expires. */
  readonly expiresAfterDays: number;
  /**
   * What the asker granted alone to the same party under this kind within so many days counts together with the new amount:
   * many small grants are a large one. 0: each alone.
   */
  readonly countDays: number;
  /** Whether one person may decide two steps of a request. Nobody decides their own, whatever stands here. */
  readonly samePerson: boolean;
};

/** Who may grant what, as one version of a tenant's. A kind left out may not be asked for. */
export type AuthorityMatrix = {
  readonly version: number;
  /** Of the sums; an amount in another currency needs what the largest band needs, since no rate is assumed. */
  readonly currency: string;
  readonly kinds: Readonly<Partial<Record<ApprovalKind, KindAuthority>>>;
};

import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Role } from '../access/permissions.ts';
import type { ApprovalState } from './approval-kinds.ts';
import type { ApprovalStep } from './authority-matrix.ts';

// A manager stands in for a supervisor, so that a request does not wait for a supervisor's holiday; nobody else does for
// anybody, since finance and management look at different things.
const standsInFor: Readonly<Partial<Record<Role, readonly Role[]>>> = { manager: ['supervisor'] };

/** Every step that somebody may decide by what they are: their roles, those they stand in for, their permissions. */
export function stepsOf(roles: readonly Role[], permissions: readonly string[]): string[] {
  return [...new Set([...roles, ...roles.flatMap((role) => standsInFor[role] ?? []), ...permissions])];
}

export type AskedApproval = {
  readonly state: ApprovalState;
  readonly askedBy: string;
  readonly steps: readonly ApprovalStep[];
  /** Steps that are approved. */
  readonly stepsDone: number;
  readonly decidedBy: readonly string[];
  readonly samePerson: boolean;
  readonly expired: boolean;
};

/**
 * Whether somebody may decide the next step of a request. Refuses `approval-not-open`, `approval-expired`,
 * `approval-own` (four eyes: who asks never decides), `approval-not-yours` (role or permission), `approval-decided-before`.
 */
export function mayDecide(
  approval: AskedApproval,
  who: { readonly userId: string; readonly roles: readonly Role[]; readonly permissions: readonly string[] },
): Result<{ readonly step: number; readonly last: boolean }> {
  if (approval.state !== 'asked') return refuse(refusal('approval-not-open', { state: approval.state }));
  if (approval.expired) return refuse(refusal('approval-expired'));
  if (approval.askedBy === who.userId) return refuse(refusal('approval-own'));
  const by = approval.steps[approval.stepsDone];
  if (by === undefined || !stepsOf(who.roles, who.permissions).includes(by))
    return refuse(refusal('approval-not-yours', { step: by ?? null }));
  if (!approval.samePerson && approval.decidedBy.includes(who.userId))
    return refuse(refusal('approval-decided-before'));
  return ok({ step: approval.stepsDone, last: approval.stepsDone === approval.steps.length - 1 });
}

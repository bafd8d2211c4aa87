import type { Money } from '@duly/kernel/money.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Role } from '../access/permissions.ts';
import type { ApprovalKind } from './approval-kinds.ts';
import type { ApprovalStep, AuthorityBand, AuthorityMatrix } from './authority-matrix.ts';

/** What one request needs, fixed when it is asked. */
export type StepsNeeded = {
  /** Empty: granted at once within the asker's own authority. */
  readonly steps: readonly ApprovalStep[];
  readonly expiresAfterDays: number;
  readonly samePerson: boolean;
};

/** The band of a sum; the largest where there is no sum or it is in a currency of which the matrix knows nothing. */
function bandOf(
  bands: readonly AuthorityBand[],
  amount: Money | null,
  currency: string,
): AuthorityBand | undefined {
  if (amount === null || amount.currency !== currency) return bands.at(-1);
  return bands.find((band) => band.upToMinor === null || amount.minor <= band.upToMinor);
}

/**
 * The steps that a request needs: of the asker's roles, the one that needs the fewest, the first of them when equal.
 *
 * @param amount with what the asker granted alone before counted in; null where the kind is not about a sum
 * Refuses `approval-not-askable`: none of the roles may ask for this, or for this much.
 */
export function stepsNeeded(
  matrix: AuthorityMatrix,
  kind: ApprovalKind,
  amount: Money | null,
  roles: readonly Role[],
): Result<StepsNeeded> {
  const authority = matrix.kinds[kind];
  const band = authority && bandOf(authority.bands, amount, matrix.currency);
  const lists = band ? roles.flatMap((role) => (band.steps[role] ? [band.steps[role]] : [])) : [];
  const [first, ...more] = lists;
  if (authority === undefined || first === undefined)
    return refuse(refusal('approval-not-askable', { kind }));
  const steps = more.reduce((least, list) => (list.length < least.length ? list : least), first);
  const { expiresAfterDays, samePerson } = authority;
  return ok({ steps, expiresAfterDays, samePerson });
}

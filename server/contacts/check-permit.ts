import { type Refusal, refusal } from '@duly/kernel/result.ts';
import { clockSlackMs } from './limits.ts';
import type { PermitRow } from './store-permits.ts';

/** What a contact says that a permit must have been for. */
export type PermitUse = {
  readonly channel: string;
  readonly pointId: string | null;
  readonly userId: string;
  readonly startedAtMs: number;
};

/** Everything for which a permit does not cover a contact; a permit is for one person, channel, point and worker, once. */
export function checkPermit(permit: PermitRow | null, use: PermitUse): Refusal[] {
  if (permit === null) return [refusal('permit-unknown')];
  const refusals: Refusal[] = [];
  if (permit.status === 'released') {
    // A call that had begun when somebody elsewhere learned of a complaint did happen, and is recorded.
    if (permit.outcome_at === null || use.startedAtMs >= permit.outcome_at.getTime())
      refusals.push(refusal('permit-revoked'));
  } else if (permit.status !== 'open') refusals.push(refusal('permit-already-used'));
  if (permit.user_id !== use.userId) refusals.push(refusal('permit-of-somebody-else'));
  if (permit.channel !== use.channel)
    refusals.push(refusal('permit-for-other-channel', { channel: permit.channel }));
  if (permit.point_id !== use.pointId)
    refusals.push(refusal('permit-for-other-point', { pointId: permit.point_id }));
  if (use.startedAtMs > permit.expires_at.getTime()) {
    refusals.push(refusal('permit-expired', { expiredAt: permit.expires_at.toISOString() }));
  }
  if (use.startedAtMs < permit.issued_at.getTime() - clockSlackMs)
    refusals.push(refusal('contact-before-permit'));
  return refusals;
}

import type { ConditionVerdict } from './judge-condition.ts';
import type { WaiverEffect, WaiverState } from './waiver.ts';

/** Where a waiver goes, and what is posted on the way. */
export type WaiverMove = { readonly to: WaiverState; readonly post: 'waive' | 'restore' | null };

/**
 * What a verdict on its condition makes of a waiver; null where nothing changes. It goes both ways: a payment that is taken back
 * after the condition was met brings back what it had brought about, and money that turns out to have come in time is answered by
 * the waiver that it was promised.
 *
 * @param contested one of its items is disputed: nobody breaks a condition by not paying what both still argue about
 */
export function nextWaiverState(
  state: WaiverState,
  effect: WaiverEffect,
  verdict: ConditionVerdict['state'],
  contested: boolean,
): WaiverMove | null {
  const waived = effect === 'now' ? state === 'conditional' || state === 'completed' : state === 'completed';
  if (state === 'granted') return null;
  if (verdict === 'met')
    return state === 'completed' ? null : { to: 'completed', post: waived ? null : 'waive' };
  if (verdict === 'broken') {
    if (contested || state === 'restored' || state === 'lapsed') return null;
    return { to: waived ? 'restored' : 'lapsed', post: waived ? 'restore' : null };
  }
  // Not met and not broken: only what had been completed changes, because its money was taken back in time.
  if (state !== 'completed') return null;
  return { to: 'conditional', post: effect === 'on-completion' ? 'restore' : null };
}

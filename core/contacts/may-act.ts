import type { Verdict } from '@duly/law/answer.ts';

/** Whether an act may be done on this answer without anybody else's word: what needs approval may not, nor what stops. */
export function mayAct(verdict: Verdict): boolean {
  return verdict === 'allow' || verdict === 'presumed-compliant';
}

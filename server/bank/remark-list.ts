import type { BankRemark } from '@duly/core/bank/bank-event.ts';
import { maxKeptRemarks } from './limits.ts';

/** A remark with what it is about: a row refused, a row left out, or something to know. */
export type KeptRemark = BankRemark & { readonly is: 'refused' | 'left-out' | 'note' };

/** Remarks of a file: the first of them kept, all of them counted. */
export function remarkList() {
  const kept: KeptRemark[] = [];
  const counts = { refused: 0, 'left-out': 0, note: 0 };
  return {
    kept,
    counts,
    add(is: KeptRemark['is'], { code, lineNo, params }: BankRemark): void {
      counts[is] += 1;
      if (kept.length < maxKeptRemarks) kept.push({ is, code, lineNo, params });
    },
  };
}

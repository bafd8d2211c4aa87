import type { WordClass, WordFinding } from '@duly/core/words/word-class.ts';

export type Cut = {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly WordClass[];
  /** Everything that marks it is only a likeness. */
  readonly isLikeness: boolean;
};

/** Cuts a text at every border of a finding; what is missing from a message marks no place in it. */
export function cutText(text: string, findings: readonly WordFinding[]): Cut[] {
  const placed = findings.filter((one) => !one.class.startsWith('missing_'));
  const borders = [...new Set([0, text.length, ...placed.flatMap((one) => one.span)])].sort((a, b) => a - b);
  return borders.slice(1).map((to, index) => {
    const from = borders[index] ?? 0;
    const here = placed.filter((one) => one.span[0] <= from && one.span[1] >= to);
    return {
      from,
      to,
      classes: [...new Set(here.map((one) => one.class))],
      isLikeness: here.length > 0 && here.every((one) => one.by === 'likeness'),
    };
  });
}

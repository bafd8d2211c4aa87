import type { WordFinding } from '@duly/core/words/word-class.ts';
import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

const finding = (
  wordClass: WordFinding['class'],
  from: number,
  to: number,
  by: WordFinding['by'] = 'lexicon',
): WordFinding => ({
  class: wordClass,
  by,
  span: [from, to],
  ruleId: 'X',
  suggestion: { zh: '', en: '' },
});

test('a text is cut where findings begin and end, overlaps bear both classes, and the pieces make the text', () => {
  const text = 'abcdefgh';
  const cuts = cutText(text, [
    finding('insult', 1, 4),
    finding('threat_arrest', 3, 6),
    finding('missing_optout', 0, 8),
  ]);
  expect(cuts.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
  expect(cuts.map((cut) => cut.classes)).toEqual([
    [],
    ['insult'],
    ['insult', 'threat_arrest'],
    ['threat_arrest'],
    [],
  ]);
});

test('a piece that is marked by likeness alone is told apart from one that a lexicon found too', () => {
  const cuts = cutText('abcdef', [finding('insult', 0, 4, 'likeness'), finding('threat_arrest', 2, 4)]);
  expect(cuts.map((cut) => cut.isLikeness)).toEqual([true, false, false]);
});

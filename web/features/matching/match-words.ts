import { askWords, matchRules, reasonWords } from '@duly/core/matching/match-rules.ts';
import { useCallback } from 'react';
import { useOwnWords } from '../../shared/own-words.ts';

type Pair = { readonly zh: string; readonly en: string };

const asks: Readonly<Record<string, Pair>> = askWords;
const reasons: Readonly<Record<string, Pair>> = reasonWords;
const rules: Readonly<Record<string, { readonly words: Pair }>> = matchRules;

/** Why a line was left to a clerk. */
export function useAskWords(): (code: string) => string {
  const own = useOwnWords();
  return useCallback((code) => own(asks[code] ?? { zh: code, en: code }), [own]);
}

/** What speaks for a candidate: the rule first, then who pays. */
export function useReasonWords(): (rule: string, codes: readonly string[]) => readonly string[] {
  const own = useOwnWords();
  return useCallback(
    (rule, codes) => {
      const first = rules[rule]?.words;
      return [
        ...(first === undefined ? [] : [own(first)]),
        ...codes.map((code) => own(reasons[code] ?? { zh: code, en: code })),
      ];
    },
    [own],
  );
}

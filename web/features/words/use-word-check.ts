import type { WordFinding, WordText } from '@duly/core/words/word-class.ts';
import { useEffect, useState } from 'react';

/** After so long without a key the text is checked: shorter and it blinks while one types, longer and it lags behind. */
const pauseMs = 250;

type Checker = typeof import('@duly/core/words/check-words.ts');
let checker: Promise<Checker> | undefined;

/** The word lists come when somebody first writes, not with the app. */
const loadChecker = () => {
  checker ??= import('@duly/core/words/check-words.ts');
  return checker;
};

export type Checked = { readonly asked: WordText; readonly findings: readonly WordFinding[] };

/** Checks a text as it is typed, in the browser; null until the first answer. The answer says to which text it belongs. */
export function useWordCheck(asked: WordText): Checked | null {
  const { lang, speaker, medium, text } = asked;
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      void loadChecker().then(({ checkWords }) => {
        const now: WordText = { lang, speaker, medium, text };
        if (!left) setChecked({ asked: now, findings: checkWords(now) });
      });
    }, pauseMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [lang, speaker, medium, text]);
  return checked;
}

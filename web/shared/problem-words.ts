import type { TFunction } from 'i18next';
import type { RefusalText } from './api-types.ts';
import { failureCode, ProblemAnswer } from './problem.ts';

/** What one refusal says, in the language of `t`: our words for its code, else the code itself. */
export function refusalWords(refusal: RefusalText, t: TFunction): string {
  return t(`errors:code.${refusal.code}`, {
    ...refusal.params,
    defaultValue: t('errors:unknown', { code: refusal.code }),
  });
}

/** Everything a failed request says, one sentence each, all refusals at once. */
export function problemWords(error: unknown, t: TFunction, language: string): readonly string[] {
  if (!(error instanceof ProblemAnswer)) {
    const code = failureCode(error);
    return [code === null ? t('errors:bug') : t(`errors:code.${code}`)];
  }
  const { problem } = error;
  const said = (problem.refusals ?? []).map((refusal) => refusalWords(refusal, t));
  if (said.length > 0) return [...new Set(said)];
  const title = language === 'en' ? problem.title.en : problem.title.zh;
  return [
    title || t(`errors:code.${problem.code}`, { defaultValue: t('errors:unknown', { code: problem.code }) }),
  ];
}

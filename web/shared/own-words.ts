import { useTranslation } from 'react-i18next';

/** Picks the reader's language of words that come in both, as the rules' own do. */
export function useOwnWords(): (words: { readonly zh: string; readonly en: string }) => string {
  const { i18n } = useTranslation();
  return ({ zh, en }) => (i18n.language === 'en' ? en : zh);
}

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, preferences, setPreferences } from './preferences.ts';

// One JSON file a part of the product, in both languages with the same keys (i18n.test.ts proves it).
const files = import.meta.glob<Record<string, unknown>>('../i18n/*/*.json', {
  eager: true,
  import: 'default',
});

function resources(): Record<string, Record<string, Record<string, unknown>>> {
  const all: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, words] of Object.entries(files)) {
    const [, language, namespace] = /i18n\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (language === undefined || namespace === undefined) continue;
    all[language] = { ...all[language], [namespace]: words };
  }
  return all;
}

/** Makes the words of both languages ready; they are small, and switching then waits for nothing. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    resources: resources(),
    lng: preferences().language,
    fallbackLng: 'zh-CN',
    defaultNS: 'everywhere',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  document.documentElement.lang = preferences().language;
}

/** Shows the whole app in another language at once, and keeps the choice. */
export function switchLanguage(language: Language): void {
  setPreferences({ language });
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

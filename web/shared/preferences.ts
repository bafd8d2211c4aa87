import { useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark' | 'system';
export type Language = 'zh-CN' | 'en';

/** What this person chose on this device; kept in the browser, never sent. */
export interface Preferences {
  readonly scheme: Scheme;
  readonly language: Language;
  /** Single-letter keys can be switched off (WCAG 2.1.4): speech input would otherwise trigger them. */
  readonly letterKeys: boolean;
}

const storageKey = 'duly.preferences';
const listeners = new Set<() => void>();

function read(): Preferences {
  const browserSpeaks: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  const usual: Preferences = { scheme: 'system', language: browserSpeaks, letterKeys: true };
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Preferences>;
    return {
      scheme: kept.scheme === 'light' || kept.scheme === 'dark' ? kept.scheme : 'system',
      language: kept.language === 'zh-CN' || kept.language === 'en' ? kept.language : usual.language,
      letterKeys: kept.letterKeys !== false,
    };
  } catch {
    // Storage can be closed to us (private windows); the usual choice then holds for this page.
    return usual;
  }
}

let current = read();

/** The choices as they stand now. */
export function preferences(): Preferences {
  return current;
}

/** Changes some choices and tells every part that shows them. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // The choice still holds until the page is closed.
  }
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The choices, for a component that must draw again when they change. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}

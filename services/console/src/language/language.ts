import { useCallback, useSyncExternalStore } from 'react';
import { sayIn, type Language, type Say, type Values, type Words } from './words';

const kept = 'jiaobian.language';
const listeners = new Set<() => void>();
let current: Language = localStorage.getItem(kept) === 'en' ? 'en' : 'zh';
document.documentElement.lang = htmlLanguage(current);

function htmlLanguage(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}

export function languageNow(): Language {
  return current;
}

export function setLanguage(language: Language): void {
  current = language;
  localStorage.setItem(kept, language);
  document.documentElement.lang = htmlLanguage(language);
  for (const listener of listeners) listener();
}

export function useLanguage(): Language {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, languageNow);
}

export function useSay(): Say {
  const language = useLanguage();
  return useCallback((sentence: Words, values?: Values) => sayIn(language, sentence, values), [language]);
}

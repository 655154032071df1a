/** A sentence in both languages: ours, and those that the services answer with. `{name}` stands for a value. */
export interface Words {
  zh: string;
  en: string;
}

export type Language = keyof Words;
export type Values = Record<string, string | number | undefined>;

/** What puts words into the language of the person at the screen. */
export type Say = (sentence: Words, values?: Values) => string;

export function words(zh: string, en: string): Words {
  return { zh, en };
}

/** The sentence in one language with its values put in. */
export function sayIn(language: Language, sentence: Words, values: Values = {}): string {
  return sentence[language].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

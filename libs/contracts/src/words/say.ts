import { closedLists, type Bilingual } from './closed-lists';

export type Language = keyof Bilingual;

/** The names in braces of a sentence. */
export type PlacesOf<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | PlacesOf<Rest> : never;

/**
 * The sentence with its facts in their places, values of closed lists by their names: `{state}` is 已同意, not `consented`.
 * A place without a fact stays as it is.
 */
export function sayWith(sentence: Bilingual, language: Language, facts: Record<string, unknown> = {}): string {
  return sentence[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = facts[name];
    if (value === undefined || value === null || typeof value === 'object') return place;
    return closedLists[name]?.[String(value)]?.[language] ?? String(value);
  });
}

/** The same sentence in the two languages of the product. */
export interface Words {
  zh: string;
  en: string;
}

/** Facts that a sentence names: `{name}` is replaced by the fact of that name. */
export type Facts = Record<string, string | number>;

export function fillIn(words: Words, facts: Facts): Words {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
  return { zh: fill(words.zh), en: fill(words.en) };
}

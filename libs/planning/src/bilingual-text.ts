/** One sentence in the two languages of the interface. */
export interface BilingualText {
  zh: string;
  en: string;
}

/** What a field should have held, in both languages. */
export interface Expectation {
  zh: string;
  en: string;
}

/** One field of a request that is wrong. */
export interface FieldProblem {
  field: string;
  expected: Expectation;
}

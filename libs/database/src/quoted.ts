/** Words of ours as a list in SQL: `'a', 'b'`. For constants of the code alone, which hold no quotation mark: what comes from outside is a parameter. */
export function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

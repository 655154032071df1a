const plain = /^[\w-]+$/;

/**
 * The text of a PostgreSQL array of these values, for a parameter that is cast to an array type.
 *
 * node-pg quotes and escapes every element, which takes five times as long; most of a roster's values need neither.
 */
export function arrayLiteral(values: readonly (string | boolean | null)[]): string {
  const elements = values.map((value) => {
    if (value === null) return 'NULL';
    const text = String(value);
    // The word NULL without quotes would be none.
    return plain.test(text) && text.toUpperCase() !== 'NULL' ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
  });
  return `{${elements.join(',')}}`;
}

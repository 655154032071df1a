/** Columns of a sheet (ECMA-376): a reference beyond them is nonsense. */
const mostColumns = 16_384;

/** The column of a reference from 0: A1 is 0, AB7 is 27; undefined where there is none. */
export function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let place = 0; place < reference.length; place++) {
    const code = reference.charCodeAt(place) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column >= 1 && column <= mostColumns ? column - 1 : undefined;
}

export function rowOf(reference: string): number {
  return Number(/\d+/.exec(reference)?.[0] ?? 1);
}

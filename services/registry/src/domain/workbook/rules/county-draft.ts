import { tableNames, type CountyRowTypes, type Sourced, type TableName } from '../../county-tables';
import type { SheetReader } from '../sheet-reader';

/** The sheets that were read, before the rules across rows have judged them. */
export type CountyDraft = { readonly [Table in TableName]?: SheetReader<Table> };

/** All rows of a table, also those with a problem of their own, in whose place a value may be missing. */
export function* rowsOf<Table extends TableName>(
  reader: SheetReader<Table> | undefined,
): Generator<Sourced<Partial<CountyRowTypes[Table]>>> {
  if (!reader) return;
  yield* reader.rows as Sourced<Partial<CountyRowTypes[Table]>>[];
  yield* reader.incomplete;
}

export function readersOf(draft: CountyDraft): SheetReader[] {
  return tableNames.flatMap((table) => (draft[table] ? [draft[table] as unknown as SheetReader] : []));
}

/**
 * Reports each row whose key stands in an earlier row already. Rows are looked at in the order of the sheet, so that the
 * later one is named. `keyOf` gives undefined where a part of the key could not be read.
 */
export function reportRepeated<Table extends TableName>(
  reader: SheetReader<Table> | undefined,
  field: string,
  code: 'SCHOOL.TWICE' | 'CENSUS.TWICE' | 'IDENTITY.TWICE' | 'TOTALS.TWICE' | 'POSTS.TWICE',
  keyOf: (row: Partial<CountyRowTypes[Table]>) => string | undefined,
): void {
  const firstRows = new Map<string, number>();
  const again: { key: string; row: number }[] = [];
  for (const row of rowsOf(reader)) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row.source.row);
    else {
      // Rows with a problem come after the others: the smaller row number is the first one all the same.
      firstRows.set(key, Math.min(first, row.source.row));
      again.push({ key, row: Math.max(first, row.source.row) });
    }
  }
  for (const { key, row } of again) reader!.report({ row }, field, code, lastPart(key), { firstRow: firstRows.get(key)! });
}

/** The key as it is shown: its parts are joined by the unit separator. */
export function keyed(...parts: (string | number | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('\u001f');
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('\u001f') + 1);
}

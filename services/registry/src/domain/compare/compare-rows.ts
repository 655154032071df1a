export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** What an incoming table would do to the current one. */
export interface TableDifference<Current, Incoming> {
  added: Incoming[];
  changed: { before: Current; after: Incoming; differences: FieldDifference[] }[];
  /** Rows that would no longer be in force. */
  closed: Current[];
  /** Rows that stay as they are, those that the incoming table does not speak of included. */
  unchanged: number;
}

/** How the rows of a table are matched and compared. */
export interface Comparison<Current, Incoming> {
  keyOf(row: Current | Incoming): string;
  fields: readonly (keyof Current & keyof Incoming & string)[];
  /** Whether a current row that the incoming table leaves out is closed by that. */
  closesUnlisted(row: Current): boolean;
  /** Whether the incoming row itself says that the row is to be closed. */
  closes?(before: Current, after: Incoming): boolean;
}

function same(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return before === after;
  return before.length === after.length && before.every((item) => after.includes(item));
}

/** Compares two tables row by row; of rows with one key in a table the last counts. Linear in the rows. */
export function compareRows<Current extends object, Incoming extends object>(
  current: readonly Current[],
  incoming: readonly Incoming[],
  { keyOf, fields, closesUnlisted, closes }: Comparison<Current, Incoming>,
): TableDifference<Current, Incoming> {
  const difference: TableDifference<Current, Incoming> = { added: [], changed: [], closed: [], unchanged: 0 };
  const unlisted = new Map(current.map((row) => [keyOf(row), row]));
  for (const after of incoming) {
    const key = keyOf(after);
    const before = unlisted.get(key);
    if (before === undefined) {
      difference.added.push(after);
      continue;
    }
    unlisted.delete(key);
    const differing = fields.filter((field) => !same(before[field], after[field]));
    if (differing.length === 0) difference.unchanged++;
    else if (closes?.(before, after)) difference.closed.push(before);
    else {
      const differences = differing.map((field) => ({ field, before: before[field], after: after[field] }));
      difference.changed.push({ before, after, differences });
    }
  }
  for (const row of unlisted.values()) {
    if (closesUnlisted(row)) difference.closed.push(row);
    else difference.unchanged++;
  }
  return difference;
}

type Present<Row> = { [Name in keyof Row]: Exclude<Row[Name], null> };

/** What the database does not know is left out of an answer instead of standing there as null. */
export function withoutNulls<Row extends object>(row: Row): Present<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>;
}

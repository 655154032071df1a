type Present<Row> = { [Name in keyof Row]: Exclude<Row[Name], null> };

/** What the database does not know is left out of an answer instead of standing there as null. */
export function withoutNulls<Row extends object>(row: Row): Present<Row> {
  const present: Partial<Row> = {};
  // A loop: a market has hundreds of people, and lists of their fields cost more than the database does.
  for (const name in row) if (row[name] !== null) present[name] = row[name];
  return present as Present<Row>;
}

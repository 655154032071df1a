/** A table by columns: the nth place of each list belongs to the nth row. */
export type Columns<Row> = { [Fact in keyof Row]-?: (Exclude<Row[Fact], undefined> | null)[] };

/** The rows of a table that came by columns; a fact that is null is left out of its row. */
export function rowsOf<Row extends object>(columns: Columns<Row>): Row[] {
  const facts = Object.entries(columns) as [string, unknown[]][];
  return (facts[0]?.[1] ?? []).map((_, place) => {
    const row: Record<string, unknown> = {};
    for (const [fact, values] of facts) if (values[place] !== null) row[fact] = values[place];
    return row as Row;
  });
}

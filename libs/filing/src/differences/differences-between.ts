export interface Differences<Line> {
  added: Line[];
  removed: Line[];
  changed: { before: Line; after: Line }[];
  /** How many lines are the same in both. */
  unchanged: number;
}

/** What became of each line from one submission to the next; `keyOf` says which line is which, `isSame` whether it stayed. */
export function differencesBetween<Line>(
  before: readonly Line[],
  after: readonly Line[],
  keyOf: (line: Line) => string,
  isSame: (one: Line, other: Line) => boolean,
): Differences<Line> {
  const earlier = new Map(before.map((line) => [keyOf(line), line]));
  const differences: Differences<Line> = { added: [], removed: [], changed: [], unchanged: 0 };
  for (const line of after) {
    const known = earlier.get(keyOf(line));
    earlier.delete(keyOf(line));
    if (known === undefined) differences.added.push(line);
    else if (isSame(known, line)) differences.unchanged += 1;
    else differences.changed.push({ before: known, after: line });
  }
  differences.removed.push(...earlier.values());
  return differences;
}

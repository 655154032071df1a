import type { PreviewProblem } from '../../domain/workbook/problems/problem';
import { columnOf } from '../xlsx/cell-reference';

/** The problems of the cells of one row, by column from 0. */
export type RowMarks = ReadonlyMap<number, readonly PreviewProblem[]>;

/** The problems of a file by the cell that shows them; one of a whole row is shown at the row's first cell. */
export class ProblemMarks {
  private readonly sheets = new Map<string, Map<number, Map<number, PreviewProblem[]>>>();

  constructor(problems: readonly PreviewProblem[]) {
    for (const problem of problems) {
      if (problem.row === null) continue;
      const rows = entryOf(this.sheets, problem.sheet, () => new Map<number, Map<number, PreviewProblem[]>>());
      const row = entryOf(rows, problem.row, () => new Map<number, PreviewProblem[]>());
      entryOf(row, columnOf(problem.cell ?? undefined) ?? 0, () => []).push(problem);
    }
  }

  of(sheet: string, row: number): RowMarks | undefined {
    return this.sheets.get(sheet)?.get(row);
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

import { problemEntry, type Problem, type ProblemCode } from './problem';
import { fillIn, type Facts } from './words';

/** A problem before its words are filled in. */
export interface ProblemPlace {
  code: ProblemCode;
  sheet: string;
  row?: number;
  column?: string;
  /** Number of the column from 0: gives the cell's reference. */
  columnIndex?: number;
  value?: string;
  facts?: Facts;
}

/** How many problems are listed; all are counted. */
export const listedProblems = 1000;

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The problem in words. */
export function problemAt({ code, sheet, row, column, columnIndex, value, facts = {} }: ProblemPlace): Problem {
  const { severity, message, expected } = problemEntry(code);
  const named = { column: column ?? '', ...facts };
  return {
    code,
    severity,
    sheet,
    row: row ?? null,
    column: column ?? null,
    cell: row !== undefined && columnIndex !== undefined ? `${columnLetters(columnIndex)}${row}` : null,
    value: value ?? null,
    expected: fillIn(expected, named),
    message: fillIn(message, named),
  };
}

/** Collects problems, keeps the first thousand of each severity and counts them all: a file may be wrong in every cell. */
export class ProblemList {
  private readonly kept: Record<Problem['severity'], { problem: Problem; order: number; columnIndex: number }[]> = {
    error: [],
    warning: [],
  };
  private readonly counted: Record<Problem['severity'], number> = { error: 0, warning: 0 };
  private readonly sheetOrder = new Map<string, number>();

  get errorCount(): number {
    return this.counted.error;
  }

  get warningCount(): number {
    return this.counted.warning;
  }

  add(place: ProblemPlace): void {
    const { severity } = problemEntry(place.code);
    this.counted[severity]++;
    if (this.kept[severity].length >= listedProblems) {
      // That a sheet was cut off or is missing must be read, however many cells are wrong.
      if (!/^(FILE|SHEET)\./.test(place.code)) return;
      this.kept[severity].pop();
    }
    if (!this.sheetOrder.has(place.sheet)) this.sheetOrder.set(place.sheet, this.sheetOrder.size);
    this.kept[severity].push({ problem: problemAt(place), order: this.sheetOrder.get(place.sheet)!, columnIndex: place.columnIndex ?? -1 });
  }

  /** At most a thousand problems, errors before warnings where not all fit, in the order of the sheets, rows and columns. */
  listed(): Problem[] {
    const chosen = [...this.kept.error, ...this.kept.warning].slice(0, listedProblems);
    chosen.sort(
      (one, other) => one.order - other.order || (one.problem.row ?? 0) - (other.problem.row ?? 0) || one.columnIndex - other.columnIndex,
    );
    return chosen.map(({ problem }) => problem);
  }
}

import { cellProblems } from './cell-problems';
import { fileProblems } from './file-problems';
import { ruleProblems } from './rule-problems';
import type { Words } from './words';

export interface ProblemEntry {
  severity: 'error' | 'warning';
  message: Words;
  expected: Words;
}

const allProblems = { ...fileProblems, ...cellProblems, ...ruleProblems };
export type ProblemCode = keyof typeof allProblems;

export function problemEntry(code: ProblemCode): ProblemEntry {
  return allProblems[code];
}

/** A problem of the file, or of what the post ledger says to it. */
export type PreviewProblem = Omit<Problem, 'code'> & { code: string };

/** What is wrong with a file, at the place where a person can mend it. An error keeps the whole file out; a warning does not. */
export interface Problem {
  code: ProblemCode;
  severity: 'error' | 'warning';
  /** Name of the sheet, or of the CSV file. */
  sheet: string;
  /** Row as the sheet numbers it, the header being 1; null: the sheet as a whole. */
  row: number | null;
  /** Header of the column; null: the row as a whole. */
  column: string | null;
  /** Reference such as `F12`; null where there is no single cell. */
  cell: string | null;
  /** What stands there, cut to a readable length, identity numbers masked. */
  value: string | null;
  expected: Words;
  message: Words;
}

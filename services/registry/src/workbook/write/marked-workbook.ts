import { streamedWorkbook, type WorkbookWriter } from '@jiaobian/workbook';
import type { TableName } from '../../domain/county-tables';
import { countyLayout, notesSheet, problemsSheet, tableNamed } from '../../domain/workbook/layouts/county-layout';
import type { PreviewProblem } from '../../domain/workbook/problems/problem';
import type { FileReading } from '../file-reading';
import { readFile, type CountyFile } from '../read-file';
import { defaultReadingLimits, type ReadingLimits } from '../reading-limits';
import { MarkedSheet } from './marked-sheet';
import { fillNotes } from './notes-sheet';
import { ProblemMarks } from './problem-marks';
import { fillProblems } from './problems-sheet';

/** Excel refuses a longer name of a sheet. */
const longestName = 31;

/** Takes the sheets of the uploaded files and writes each into the marked workbook. */
class Marking implements FileReading<MarkedSheet> {
  /** What each sheet or CSV file is called in the marked workbook. */
  readonly names = new Map<string, string>();
  private readonly tables = new Set<TableName>();
  private readonly marks: ProblemMarks;

  constructor(
    private readonly workbook: WorkbookWriter,
    problems: readonly PreviewProblem[],
    readonly limits: ReadingLimits,
  ) {
    this.marks = new ProblemMarks(problems);
  }

  /** A table that is given twice stays so: which of the two counts is the office's to say. */
  open(table: TableName, sheet: string): MarkedSheet {
    const isFirst = !this.tables.has(table);
    const name = this.nameOf(table, sheet);
    this.tables.add(table);
    this.names.set(sheet, name);
    return new MarkedSheet({
      table,
      rowLimit: this.limits.rowsPerSheet,
      make: (ySplit) => this.workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit }] }),
      marksOf: (row) => (isFirst ? this.marks.of(sheet, row) : undefined),
    });
  }

  /** What the import does not read is not written again. */
  passOver(): void {}

  progress(): void {}

  close(sheet: MarkedSheet): void {
    sheet.finish();
  }

  /** The sheet's own name; a CSV file's table gives the name, numbered where it is taken. */
  private nameOf(table: TableName, sheet: string): string {
    const taken = new Set([...this.names.values()].map((name) => name.toLowerCase()));
    const own = /\.(csv|txt)$/i.test(sheet) || sheet.length > longestName || tableNamed(sheet) !== table ? [] : [sheet];
    const { sheet: usual } = countyLayout[table];
    const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${index + 2}-${usual}`);
    return [...own, usual, ...numbered].find((name) => !taken.has(name.toLowerCase()))!;
  }
}

/**
 * The uploaded files as one workbook (.xlsx): every row and cell where it stood, each faulty cell coloured and with a
 * note, the drop-downs of the template, and a sheet that lists the problems. Once mended it can be imported as it is.
 *
 * @param total how many problems there are; `problems` are the first of them
 * @throws FileRefusal where a file cannot be read to its end
 */
export function writeMarkedWorkbook(
  files: readonly CountyFile[],
  problems: readonly PreviewProblem[],
  total: number,
  limits: ReadingLimits = defaultReadingLimits,
): Promise<Buffer> {
  return streamedWorkbook(async (workbook) => {
    const marking = new Marking(workbook, problems, limits);
    for (const file of files) await readFile(marking, file);
    const list = workbook.addWorksheet(problemsSheet);
    const placed = problems.map((problem) => ({ ...problem, sheet: marking.names.get(problem.sheet) ?? problem.sheet }));
    fillProblems(list, placed, total);
    list.commit();
    const notes = workbook.addWorksheet(notesSheet);
    fillNotes(notes);
    notes.commit();
    // Opens at the list of problems.
    workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: marking.names.size, visibility: 'visible' }];
  });
}

import type { CountyRowTypes, CountyTables, RosterRow, Sourced, TableName } from '../domain/county-tables';
import { ProblemList } from '../domain/workbook/problems/problem-list';
import type { Problem } from '../domain/workbook/problems/problem';
import { readersOf, type CountyDraft } from '../domain/workbook/rules/county-draft';
import { countyLayout, sheetNames } from '../domain/workbook/layouts/county-layout';
import { SheetReader } from '../domain/workbook/sheet-reader';
import type { FileReading } from './file-reading';
import type { ReadingLimits } from './reading-limits';

/** How far a reading is: rows of data over all sheets, and the sheet that is being read. */
export interface ReadingProgress {
  sheet: string;
  rowsRead: number;
}

/** What a county's files say. Only where `errorCount` is 0 are the tables the whole of it. */
export interface CountyReading {
  /** The rows without a problem of their own. */
  tables: CountyTables;
  /** The tables that a sheet or file was given for. */
  tablesGiven: TableName[];
  /** Where each field stands in the sheet of its table, from 0: names the cell of a problem that is found later. */
  columnIndexes: { [Table in TableName]?: Record<string, number> };
  rowsRead: number;
  /** At most 1,000, in the order of sheet, row and column. */
  problems: Problem[];
  errorCount: number;
  warningCount: number;
}

/** What the readers of the file formats share while one set of files is read. */
export class ReadingSession implements FileReading<SheetReader> {
  readonly problems = new ProblemList();
  readonly draft: { [Table in TableName]?: SheetReader<Table> } = {};
  private finishedRows = 0;

  constructor(
    readonly limits: ReadingLimits,
    private readonly onProgress: (progress: ReadingProgress) => void,
    private readonly onRoster: (rows: readonly Sourced<RosterRow>[]) => void,
  ) {}

  /** A reader for the sheet of a table, or undefined where the table was given before. */
  open(table: TableName, sheet: string): SheetReader | undefined {
    if (this.draft[table]) {
      this.problems.add({ code: 'SHEET.TWICE', sheet, facts: { table: countyLayout[table].sheet } });
      return undefined;
    }
    const reader = new SheetReader(table, sheet, this.problems, this.limits.rowsPerSheet);
    (this.draft as Record<TableName, SheetReader>)[table] = reader;
    return reader;
  }

  passOver(sheet: string): void {
    this.problems.add({ code: 'SHEET.UNKNOWN', sheet, facts: { tables: sheetNames().join('、') } });
  }

  progress(reader: SheetReader): void {
    this.onProgress({ sheet: reader.sheet, rowsRead: this.finishedRows + reader.rowsRead });
    if (this.draft.roster && reader === (this.draft.roster as unknown as SheetReader)) this.onRoster(this.draft.roster.rows);
  }

  close(reader: SheetReader): void {
    reader.finish();
    this.progress(reader);
    this.finishedRows += reader.rowsRead;
  }

  result(): CountyReading {
    const draft: CountyDraft = this.draft;
    const rows = <Table extends TableName>(table: Table) => (draft[table]?.rows ?? []) as CountyTables[Table] & CountyRowTypes[Table][];
    return {
      tables: {
        schools: rows('schools'),
        census: rows('census'),
        roster: rows('roster'),
        approvedTotals: rows('approvedTotals'),
        schoolPosts: rows('schoolPosts'),
      },
      tablesGiven: readersOf(draft).map(({ table }) => table),
      columnIndexes: Object.fromEntries(readersOf(draft).map((reader) => [reader.table, reader.columnIndexes()])),
      rowsRead: this.finishedRows,
      problems: this.problems.listed(),
      errorCount: this.problems.errorCount,
      warningCount: this.problems.warningCount,
    };
  }
}

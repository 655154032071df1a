import type { TableName } from '../domain/county-tables';
import type { RawCell } from '../domain/workbook/cells/cell';
import type { ReadingLimits } from './reading-limits';

/** What takes the rows of one sheet, whatever file they come from. */
export interface RowTaker {
  readonly rowsRead: number;
  /** Takes a row by the number that the sheet gives it; false: the limit is passed, send no more. */
  take(row: number, cells: readonly RawCell[]): boolean;
  /** Merged cells such as A1:C1, whose upper left cell is in column `columnIndex` (from 0) of `row`. */
  takeMerge(range: string, row: number, columnIndex: number): void;
}

/** What the readers of the file formats hand the sheets of a file to. */
export interface FileReading<Taker extends RowTaker = RowTaker> {
  readonly limits: ReadingLimits;
  /** What takes the rows of a table's sheet, or undefined where they are not wanted. */
  open(table: TableName, sheet: string): Taker | undefined;
  /** A sheet of no table. */
  passOver(sheet: string): void;
  progress(taker: Taker): void;
  close(taker: Taker): void;
}

import type { Column as SheetColumn, Row, Worksheet } from 'exceljs';
import type { TableName } from '../../domain/county-tables';
import { isBlank, RefusedCell, cellText, type RawCell } from '../../domain/workbook/cells/cell';
import { countyLayout, fieldHeaded, headerKey } from '../../domain/workbook/layouts/county-layout';
import type { RowTaker } from '../file-reading';
import { FileRefusal } from '../file-refusal';
import { addDropDown, columnShape, leastRowsWithList, styleHeader } from './county-sheet';
import { mark, valueOf } from './marked-cell';
import type { RowMarks } from './problem-marks';

/** Rows of a sheet (ECMA-376). */
const mostRows = 1_048_576;
/** A header further down is not kept in view: it would leave no room for the rows. */
const lowestFrozenRow = 10;

/** What exceljs has but does not declare: merged cells of rows that are written already. */
interface Merges {
  _merges: string[];
}

interface MarkedSheetOptions {
  table: TableName;
  rowLimit: number;
  /** Makes the sheet, its first rows down to the header frozen. */
  make: (frozenRows: number) => Worksheet;
  marksOf: (row: number) => RowMarks | undefined;
}

/** Writes a sheet again, cell by cell where it stood, with its faulty cells marked. */
export class MarkedSheet implements RowTaker {
  rowsRead = 0;
  private sheet: Worksheet | undefined;
  private headerRow = 0;
  private lastRow = 0;
  private readonly merges: string[] = [];
  private readonly lists: { index: number; list: readonly string[] }[] = [];

  constructor(private readonly options: MarkedSheetOptions) {}

  take(row: number, cells: readonly RawCell[]): boolean {
    if (cells.every(isBlank)) return true;
    if (row <= this.lastRow || row > mostRows || this.rowsRead >= this.options.rowLimit) throw new FileRefusal('FILE.NOT_A_WORKBOOK');
    const isHeader = this.sheet === undefined;
    const sheet = (this.sheet ??= this.begin(row, cells));
    for (let blank = this.lastRow + 1; blank < row; blank++) sheet.addRow([]).commit();
    const written = sheet.addRow([]);
    cells.forEach((cell, index) => {
      if (!isBlank(cell)) written.getCell(index + 1).value = valueOf(cell);
    });
    if (isHeader) this.styleHeaders(written, cells);
    else this.rowsRead++;
    this.options.marksOf(row)?.forEach((problems, index) => mark(written.getCell(index + 1), problems));
    written.commit();
    this.lastRow = row;
    return true;
  }

  takeMerge(range: string): void {
    if (/^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/.test(range)) this.merges.push(range);
  }

  /** To be called after the last row. */
  finish(): void {
    const sheet = this.sheet ?? this.options.make(1);
    const rows = { first: this.headerRow + 1, last: Math.max(this.lastRow, leastRowsWithList) };
    for (const { index, list } of this.lists) addDropDown(sheet, index, list, rows);
    (sheet as Worksheet & Merges)._merges.push(...this.merges);
    sheet.commit();
  }

  private begin(row: number, cells: readonly RawCell[]): Worksheet {
    this.headerRow = row;
    const sheet = this.options.make(row <= lowestFrozenRow ? row : 1);
    sheet.columns = Array.from(cells, (cell) => {
      const column = this.columnOf(cell);
      return column ? columnShape(column) : { width: 16 };
    }) as SheetColumn[];
    return sheet;
  }

  private styleHeaders(written: Row, cells: readonly RawCell[]): void {
    cells.forEach((cell, index) => {
      const column = this.columnOf(cell);
      if (!column) return;
      styleHeader(written.getCell(index + 1), column.required);
      if (column.list) this.lists.push({ index, list: column.list });
    });
  }

  private columnOf(header: RawCell) {
    if (isBlank(header) || header instanceof RefusedCell) return undefined;
    const field = fieldHeaded(this.options.table, headerKey(cellText(header)));
    return field === undefined ? undefined : countyLayout[this.options.table].columns[field];
  }
}

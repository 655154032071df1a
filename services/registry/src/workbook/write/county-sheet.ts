import type { Cell, Column as SheetColumn, DataValidation, Worksheet } from 'exceljs';
import type { CountyRows, TableName } from '../../domain/county-tables';
import type { Column } from '../../domain/workbook/columns/column';
import { columnLetters } from '../../domain/workbook/problems/problem-list';
import { countyLayout } from '../../domain/workbook/layouts/county-layout';
import { columnsOf, sheetCells } from './sheet-cells';

/** Rows that have a drop-down, filled or not. */
export const leastRowsWithList = 2000;

/** What exceljs has but does not declare: a validation for a whole range at once. */
interface RangeValidations {
  dataValidations: { add(range: string, validation: DataValidation): void };
}

/** Offers the values of a column, by its number from 0, in a range of rows. */
export function addDropDown(sheet: Worksheet, index: number, list: readonly string[], rows: { first: number; last: number }): void {
  const letters = columnLetters(index);
  (sheet as Worksheet & RangeValidations).dataValidations.add(`${letters}${rows.first}:${letters}${rows.last}`, dropDown(list));
}

/** How a column is shown: wide enough for its header, as text where digits must be kept. */
export function columnShape({ asText, list, header }: Column<unknown>): Partial<SheetColumn> {
  return { width: Math.max(header.length * 2 + 2, list ? 12 : 16), style: asText || list ? { numFmt: '@' } : {} };
}

function dropDown(list: readonly string[]): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '不在可选值之内',
    error: '请从下拉列表选择。Please choose from the list.',
  };
}

export function styleHeader(cell: Cell, required: boolean): void {
  cell.font = { bold: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: required ? 'FFFFE699' : 'FFE7E6E6' } };
}

/** Fills the sheet of a table: frozen header, text format where digits must be kept, drop-downs, rows. */
export function fillSheet<Table extends TableName>(sheet: Worksheet, table: Table, rows: CountyRows[Table]): void {
  const columns = columnsOf(table);
  sheet.columns = columns.map(columnShape) as SheetColumn[];
  const header = sheet.addRow(columns.map((column) => column.header));
  columns.forEach(({ required }, index) => styleHeader(header.getCell(index + 1), required));
  header.commit();
  const last = Math.max(rows.length + 1, leastRowsWithList);
  columns.forEach(({ list }, index) => {
    if (list) addDropDown(sheet, index, list, { first: 2, last });
  });
  for (const cells of sheetCells(table, rows)) sheet.addRow(cells).commit();
}

/** How a sheet of a table is made: its name and its frozen header. */
export function sheetOptions(table: TableName): { name: string; options: { views: [{ state: 'frozen'; ySplit: number }] } } {
  return { name: countyLayout[table].sheet, options: { views: [{ state: 'frozen', ySplit: 1 }] } };
}

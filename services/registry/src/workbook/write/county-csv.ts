import { encode } from 'iconv-lite';
import { tableNames, type CountyRows, type TableName } from '../../domain/county-tables';
import { countyLayout } from '../../domain/workbook/layouts/county-layout';
import type { CountyFile } from '../read-county';
import { columnsOf, sheetCells, type WrittenCell } from './sheet-cells';

export type CsvEncoding = 'utf-8' | 'gb18030';

function csvCell(cell: WrittenCell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvText<Table extends TableName>(table: Table, rows: CountyRows[Table]): string {
  const lines = [
    columnsOf(table)
      .map(({ header }) => csvCell(header))
      .join(','),
  ];
  for (const cells of sheetCells(table, rows)) lines.push(cells.map(csvCell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** The tables as CSV files `学校.csv` …, in UTF-8 with a byte order mark (which Excel needs to tell it) or in GB18030. */
export function writeCountyCsv(tables: CountyRows, encoding: CsvEncoding = 'utf-8'): CountyFile[] {
  return tableNames.map((table) => ({
    name: `${countyLayout[table].sheet}.csv`,
    content: encode(csvText(table, tables[table]), encoding, { addBOM: encoding === 'utf-8' }),
  }));
}

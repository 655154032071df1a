import { buffer } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { stream } from 'exceljs';
import { tableNames, type CountyRows, type TableName } from '../../domain/county-tables';
import { notesSheet } from '../../domain/workbook/layouts/county-layout';
import { fillSheet, sheetOptions } from './county-sheet';
import { fillNotes } from './notes-sheet';

/** The tables as a county workbook (.xlsx) with drop-downs and a notes sheet: what `readCounty` reads back unchanged. */
export async function writeCountyWorkbook(tables: CountyRows): Promise<Buffer> {
  const output = new PassThrough();
  const content = buffer(output);
  // Written as a stream: 100,000 rows held as cells of exceljs would need a gigabyte.
  const workbook = new stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: true });
  const write = <Table extends TableName>(table: Table) => {
    const { name, options } = sheetOptions(table);
    const sheet = workbook.addWorksheet(name, options);
    fillSheet(sheet, table, tables[table]);
    sheet.commit();
  };
  tableNames.forEach((table) => write(table));
  const notes = workbook.addWorksheet(notesSheet);
  fillNotes(notes);
  notes.commit();
  await workbook.commit();
  return content;
}

/** The empty workbook that a county downloads and fills in. */
export function writeCountyTemplate(): Promise<Buffer> {
  return writeCountyWorkbook({ schools: [], census: [], roster: [], approvedTotals: [], schoolPosts: [] });
}

import { streamedWorkbook } from '@jiaobian/workbook';
import { tableNames, type CountyRows, type TableName } from '../../domain/county-tables';
import { notesSheet } from '../../domain/workbook/layouts/county-layout';
import { fillSheet, sheetOptions } from './county-sheet';
import { fillNotes } from './notes-sheet';

/** The tables as a county workbook (.xlsx) with drop-downs and a notes sheet: what `readCounty` reads back unchanged. */
export function writeCountyWorkbook(tables: CountyRows): Promise<Buffer> {
  return streamedWorkbook((workbook) => {
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
  });
}

/** The empty workbook that a county downloads and fills in. */
export function writeCountyTemplate(): Promise<Buffer> {
  return writeCountyWorkbook({ schools: [], census: [], roster: [], approvedTotals: [], schoolPosts: [] });
}

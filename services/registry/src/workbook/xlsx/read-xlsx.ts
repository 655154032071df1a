import { notesSheet, sheetNames, tableNamed } from '../../domain/workbook/layouts/county-layout';
import type { ReadingSession } from '../county-reading';
import { Archive } from './archive';
import { dateStyles } from './date-styles';
import { parseXml } from './parse-xml';
import { sharedTexts } from './shared-texts';
import { SheetXml, type CellContext } from './sheet-xml';
import { workbookParts, type SheetPart } from './workbook-parts';

/** Rows between two reports of progress; the decompression lets other work in far more often. */
const rowsPerReport = 2000;

async function readSheet(session: ReadingSession, archive: Archive, { name, path }: SheetPart, context: CellContext): Promise<void> {
  const table = tableNamed(name);
  if (!table) {
    if (name !== notesSheet) session.problems.add({ code: 'SHEET.UNKNOWN', sheet: name, facts: { tables: sheetNames().join('、') } });
    return;
  }
  const reader = session.open(table, name);
  if (!reader) return;
  let reported = 0;
  const afterRow = () => {
    if (reader.rowsRead - reported < rowsPerReport) return;
    reported = reader.rowsRead;
    session.progress(reader);
  };
  await parseXml(archive, path, new SheetXml(reader, context, afterRow));
  session.close(reader);
}

/**
 * Reads the sheets of a county workbook by streaming their XML: memory holds one row and the shared texts, whatever the
 * size of the sheet. Formulas are not calculated and their stored results not read.
 */
export async function readXlsx(session: ReadingSession, file: { name: string; content: Buffer }): Promise<void> {
  const archive = await Archive.open(file.content, session.limits);
  const { sheets, since1904 } = await workbookParts(archive);
  const texts = await sharedTexts(archive, session.limits.sharedTextBytes);
  const context = { texts, dateStyles: await dateStyles(archive), since1904 };
  for (const sheet of sheets) await readSheet(session, archive, sheet, context);
}

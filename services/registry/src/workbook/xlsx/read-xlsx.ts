import { isOurs, tableNamed } from '../../domain/workbook/layouts/county-layout';
import type { FileReading, RowTaker } from '../file-reading';
import { Archive } from './archive';
import { dateStyles } from './date-styles';
import { parseXml } from './parse-xml';
import { sharedTexts } from './shared-texts';
import { SheetXml, type CellContext } from './sheet-xml';
import { workbookParts, type SheetPart } from './workbook-parts';

/** Rows between two reports of progress; the decompression lets other work in far more often. */
const rowsPerReport = 2000;

async function readSheet<Taker extends RowTaker>(
  reading: FileReading<Taker>,
  archive: Archive,
  { name, path }: SheetPart,
  context: CellContext,
): Promise<void> {
  const table = tableNamed(name);
  if (!table) {
    if (!isOurs(name)) reading.passOver(name);
    return;
  }
  const taker = reading.open(table, name);
  if (!taker) return;
  let reported = 0;
  const afterRow = () => {
    if (taker.rowsRead - reported < rowsPerReport) return;
    reported = taker.rowsRead;
    reading.progress(taker);
  };
  await parseXml(archive, path, new SheetXml(taker, context, afterRow));
  reading.close(taker);
}

/**
 * Reads the sheets of a county workbook by streaming their XML: memory holds one row and the shared texts, whatever the
 * size of the sheet. Formulas are not calculated and their stored results not read.
 */
export async function readXlsx<Taker extends RowTaker>(
  reading: FileReading<Taker>,
  file: { name: string; content: Buffer },
): Promise<void> {
  const archive = await Archive.open(file.content, reading.limits);
  const { sheets, since1904 } = await workbookParts(archive);
  const texts = await sharedTexts(archive, reading.limits.sharedTextBytes);
  const context = { texts, dateStyles: await dateStyles(archive), since1904 };
  for (const sheet of sheets) await readSheet(reading, archive, sheet, context);
}

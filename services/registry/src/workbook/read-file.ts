import { readCsv } from './csv/read-csv';
import type { FileReading, RowTaker } from './file-reading';
import { FileRefusal } from './file-refusal';
import { inMegabytes } from './reading-limits';
import { readXlsx } from './xlsx/read-xlsx';

export interface CountyFile {
  /** As uploaded: tells which table a CSV file is, and stands in its problems. */
  name: string;
  content: Buffer;
}

function isArchive(content: Buffer): boolean {
  return content.length > 3 && content.readUInt32LE(0) === 0x04034b50;
}

/** Hands the sheets of one file on, row by row. @throws FileRefusal where the file cannot be read to its end. */
export async function readFile<Taker extends RowTaker>(reading: FileReading<Taker>, file: CountyFile): Promise<void> {
  const { fileBytes } = reading.limits;
  if (file.content.length > fileBytes) throw new FileRefusal('FILE.TOO_LARGE', { megabytes: inMegabytes(fileBytes) });
  if (isArchive(file.content)) await readXlsx(reading, file);
  else if (/\.xlsx?$/i.test(file.name)) throw new FileRefusal('FILE.NOT_A_WORKBOOK');
  else await readCsv(reading, file);
}

import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { normaliseText, textCell } from '../../domain/workbook/cells/cell';
import { headerKey, sheetNames, tableHeaded, tableNamed } from '../../domain/workbook/layouts/county-layout';
import type { FileReading, RowTaker } from '../file-reading';
import { FileRefusal } from '../file-refusal';
import { csvRows } from './csv-rows';
import { decodeText } from './decode-text';

/** Rows between two turns of the event loop: about 10 ms of work. */
const rowsPerTurn = 2000;

function firstRow(text: string): string[] {
  for (const row of csvRows(text)) if (row.some((cell) => normaliseText(cell) !== '')) return row;
  return [];
}

/** Reads one table of the county from a CSV file; the table is told by the file's name, else by its headers. */
export async function readCsv<Taker extends RowTaker>(reading: FileReading<Taker>, file: { name: string; content: Buffer }): Promise<void> {
  const text = decodeText(file.content);
  const name = basename(file.name);
  const table = tableNamed(name) ?? tableHeaded(firstRow(text).map(headerKey));
  if (!table) throw new FileRefusal('FILE.UNKNOWN_TABLE', { tables: sheetNames().join('、') });
  const taker = reading.open(table, name);
  if (!taker) return;
  const mayHoldFormulas = text.includes('=');
  let row = 0;
  for (const cells of csvRows(text)) {
    row++;
    if (!taker.take(row, mayHoldFormulas ? cells.map(textCell) : cells)) break;
    if (row % rowsPerTurn === 0) {
      reading.progress(taker);
      await nextTurn();
    }
  }
  reading.close(taker);
}

import type { SheetData } from 'write-excel-file/browser';
import type { Say } from '../../language/words';
import type { OfficeColumn } from './office-column';

/** Saves what is seen as an Excel file: the same columns, the same rows in the same order. */
export async function exportTable<Row>(
  fileName: string,
  columns: readonly OfficeColumn<Row>[],
  rows: readonly Row[],
  say: Say,
): Promise<void> {
  // Loaded only by who exports.
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const head = columns.map(({ title, group }) => ({
    value: group ? `${say(group)} ${say(title)}` : say(title),
    fontWeight: 'bold' as const,
  }));
  const cells: SheetData = rows.map((row) =>
    columns.map(({ value }) => {
      const one = value(row);
      return typeof one === 'number' ? { type: Number, value: one } : { type: String, value: one ?? '' };
    }),
  );
  const file = writeXlsxFile([head, ...cells], {
    columns: columns.map(({ width }) => ({ width: Math.round(width / 8) })),
    stickyRowsCount: 1,
    stickyColumnsCount: columns.filter((column) => column.frozen).length,
  });
  await file.toFile(`${fileName}.xlsx`);
}

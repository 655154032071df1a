import type { CountyRows, TableName } from '../../domain/county-tables';
import type { Column } from '../../domain/workbook/columns/column';
import { countyLayout } from '../../domain/workbook/layouts/county-layout';

export type WrittenCell = string | number | null;

/** The columns of a table in their order. */
export function columnsOf(table: TableName): Column<unknown>[] {
  return Object.values(countyLayout[table].columns);
}

/** The rows of a table as the cells of its sheet, without the header; null is blank. */
export function* sheetCells<Table extends TableName>(table: Table, rows: CountyRows[Table]): Generator<WrittenCell[]> {
  const layout = countyLayout[table];
  const columns = Object.entries(layout.columns);
  for (const row of rows) {
    const values = layout.toCells(row);
    yield columns.map(([field, column]) => {
      const value = values[field];
      return value === undefined ? null : column.write(value);
    });
  }
}

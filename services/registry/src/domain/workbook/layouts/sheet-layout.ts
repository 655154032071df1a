import type { CountyRowTypes, TableName } from '../../county-tables';
import type { Column } from '../columns/column';
import type { ProblemCode } from '../problems/problem';
import type { Facts, Words } from '../problems/words';

/** Reports a problem of the row that is being read, at the column of `field`. */
export type RowReport<Field> = (field: Field, code: ProblemCode, facts?: Facts) => void;

export type Columns<Cells> = { readonly [Field in keyof Cells]-?: Column<Cells[Field]> };

/**
 * A sheet as data. `Cells` are the values of its columns one by one; `toRow` makes a row of the cells that could be
 * read, filling in what may be left out, and `toCells` is its inverse for writing.
 */
export interface SheetLayout<Row, Cells> {
  sheet: string;
  /** Other names of the sheet or of its CSV file, in lower case. */
  otherNames: readonly string[];
  purpose: Words;
  columns: Columns<Cells>;
  /** `cells` is the reader's own and changes with the next row: the row is always another object. */
  toRow(cells: Partial<Cells>, report: RowReport<keyof Cells>): Partial<Row>;
  /** A field without a value is left blank. */
  toCells(row: Row): Partial<Cells>;
}

/** A layout as the generic reader and writer see it: fields by name. */
export type AnySheetLayout<Table extends TableName = TableName> = SheetLayout<CountyRowTypes[Table], Record<string, unknown>>;

/** Lets the reader and the writer treat all layouts alike; each layout itself is checked against its own cells. */
export function general<Row, Cells>(layout: SheetLayout<Row, Cells>): SheetLayout<Row, Record<string, unknown>> {
  return layout as unknown as SheetLayout<Row, Record<string, unknown>>;
}

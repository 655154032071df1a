/** A table as the offices print it: title, two rows of headers, blocks with their sums, notes, a footer on each page. */
export interface OfficeSheet<Row> {
  name: string;
  title: string;
  /** Under the title: of what, and of when. */
  left: string;
  right: string;
  columns: readonly OfficeColumn<Row>[];
  blocks: readonly OfficeBlock<Row>[];
  /** Under the table. */
  notes: readonly string[];
  footer: SheetFooter;
  /** Columns that stay where one scrolls sideways. */
  frozenColumns: number;
}

export interface OfficeColumn<Row> {
  title: string;
  /** Columns side by side of one group have its name above them. */
  group?: string;
  /** Characters. */
  width: number;
  /** `index` counts the rows of the sheet from 1. */
  value: (row: Row, index: number) => string | number | undefined;
  /** How Excel shows the number. */
  format?: string;
  /** Has a sum under each block. */
  isSummed?: boolean;
}

/** Rows that add up: those of one track, since tracks never net. */
export interface OfficeBlock<Row> {
  rows: readonly Row[];
  /** What the row of its sums is called; no such row where absent. */
  sumName?: string;
}

export interface SheetFooter {
  left: string;
  right: string;
}

/** Zero is a number of posts like any other and is written. */
export const countFormat = '#,##0;[Red]-#,##0;0';
export const changeFormat = '+#,##0;[Red]-#,##0;0';

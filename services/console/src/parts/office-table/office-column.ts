import type { ReactNode } from 'react';
import type { Words } from '../../language/words';

/** One column of a table as the offices know it. What is sorted, filtered, summed and exported is `value`; what is seen is `render` of it. */
export interface OfficeColumn<Row> {
  key: string;
  title: Words;
  value: (row: Row) => string | number | undefined;
  render?: (row: Row) => ReactNode;
  /** What the number rests on: made when somebody opens it. */
  opens?: (row: Row) => ReactNode;
  width: number;
  /** Stays where it is when the table is scrolled sideways. */
  frozen?: boolean;
  /** Long text is broken into lines; else it is cut with an ellipsis. */
  wraps?: boolean;
  /** Shown as a sum below the table, over the rows that are seen. */
  sum?: boolean;
  /** May be filtered by its values. */
  filter?: boolean;
  /** Columns of one group have one merged header over them. */
  group?: Words;
}

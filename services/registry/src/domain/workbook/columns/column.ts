import type { PlainCell } from '../cells/cell';
import type { Reading } from '../cells/refusal';
import type { Words } from '../problems/words';

/** One column of a sheet: how it is headed, read, written and explained. One definition serves reader, template and notes. */
export interface Column<Value> {
  header: string;
  /** Other headers that offices use for the same thing. */
  otherHeaders: readonly string[];
  /** The header must be there and each row filled in. */
  required: boolean;
  note: Words;
  read(cell: PlainCell): Reading<Value>;
  write(value: Value): string | number;
  /** The values of a drop-down. */
  list?: readonly string[];
  /** Kept as text by the spreadsheet, so that codes and identity numbers keep their digits. */
  asText?: boolean;
  /** Never shown in full. */
  confidential?: boolean;
}

/** What each kind of column leaves to the layout to say. */
export interface ColumnHead {
  header: string;
  otherHeaders?: readonly string[];
  required?: boolean;
  note: Words;
}

export function headed({ header, otherHeaders = [], required = false, note }: ColumnHead) {
  return { header, otherHeaders, required, note };
}

import type { CalendarDate } from '@jiaobian/kernel';

/** A number that the sheet shows as a day. */
export class DateCell {
  constructor(readonly date: CalendarDate) {}
}

/** A cell that is refused whatever its column: a formula (its stored result may be old or forged) or an error value. */
export class RefusedCell {
  constructor(
    readonly code: 'CELL.FORMULA' | 'CELL.ERROR_VALUE',
    readonly text: string,
  ) {}
}

/** A cell with a value: text as it stands in the file, or a number of a workbook. */
export type PlainCell = string | number | DateCell;
/** undefined and '' are blank. */
export type RawCell = PlainCell | RefusedCell | undefined;

/**
 * A cell of text. A spreadsheet would calculate what begins with `=` as soon as it is typed again, so that the file does
 * not say what the user saw.
 */
export function textCell(text: string | undefined): RawCell {
  return text !== undefined && text.charCodeAt(0) === 61 ? new RefusedCell('CELL.FORMULA', text) : text;
}

const plainText = /^[\x21-\x7e\u4e00-\u9fff]*$/;

/** Full-width digits, letters and spaces become the plain ones (NFKC), and the ends are trimmed. */
export function normaliseText(text: string): string {
  return plainText.test(text) ? text : text.normalize('NFKC').trim();
}

/** The text of a cell in any column; a number in the shortest form that names it. */
export function cellText(cell: PlainCell): string {
  if (typeof cell === 'string') return normaliseText(cell);
  return typeof cell === 'number' ? String(cell) : cell.date;
}

export function isBlank(cell: RawCell): cell is undefined {
  if (typeof cell !== 'string') return cell === undefined;
  const first = cell.charCodeAt(0);
  // The common case first: a cell that begins with a plain or a Chinese character is not blank.
  const isVisible = (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff);
  return !isVisible && normaliseText(cell) === '';
}

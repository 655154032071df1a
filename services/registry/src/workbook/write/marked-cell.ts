import type { Cell, CellErrorValue, CellValue } from 'exceljs';
import { DateCell, RefusedCell, type RawCell } from '../../domain/workbook/cells/cell';
import type { PreviewProblem } from '../../domain/workbook/problems/problem';

/** The longest text that a cell can hold; Excel calls a file with a longer one damaged. */
const longestText = 32_767;
const errorValues: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
const fills = { error: 'FFFFC7CE', warning: 'FFFFEB9C' };

/**
 * The value to write so that the reader finds the same cell again: numbers as numbers, days and formulas as text. A
 * formula is not written as one: it may name what this workbook does not hold, or what nobody asked to be calculated.
 */
export function valueOf(cell: RawCell): CellValue {
  if (cell instanceof DateCell) return cell.date;
  if (cell instanceof RefusedCell && cell.code === 'CELL.ERROR_VALUE') {
    return { error: errorValues.has(cell.text) ? cell.text : '#N/A' } as CellErrorValue;
  }
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const text = cell instanceof RefusedCell ? cell.text : cell;
  return text === undefined ? null : String(text).slice(0, longestText);
}

/** Colours a cell and notes what is wrong there and what is expected, in Chinese and English. */
export function mark(cell: Cell, problems: readonly PreviewProblem[]): void {
  const severity = problems.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fills[severity] } };
  cell.note = problems
    .flatMap(({ message, expected }) => [`${message.zh}`, `应填写:${expected.zh}`, `${message.en}`, `Expected: ${expected.en}`])
    .join('\n');
}

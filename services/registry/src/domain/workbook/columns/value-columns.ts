import type { CalendarDate } from '@jiaobian/kernel';
import { cellText } from '../cells/cell';
import { readDate } from '../cells/read-date';
import { Refusal } from '../cells/refusal';
import { headed, type Column, type ColumnHead } from './column';

export function dateColumn(head: ColumnHead): Column<CalendarDate> {
  return { ...headed(head), asText: true, read: readDate, write: (value) => value };
}

/** A whole number from 0 to `limit`: pupils, classes, posts. */
export function countColumn(head: ColumnHead, limit = 100_000): Column<number> {
  const notWhole = new Refusal('CELL.NOT_A_WHOLE_NUMBER', { limit });
  const negative = new Refusal('CELL.NEGATIVE', { limit });
  const tooLarge = new Refusal('CELL.NUMBER_TOO_LARGE', { limit });
  return {
    ...headed(head),
    read(cell) {
      const text = typeof cell === 'number' ? cell : cellText(cell);
      if (typeof text === 'string' && !/^[-+]?\d{1,15}(\.0+)?$/.test(text)) return notWhole;
      const value = Number(text);
      if (value < 0) return negative;
      if (!Number.isInteger(value)) return notWhole;
      // `+ 0` turns the -0 of a "-0" into 0.
      return value > limit ? tooLarge : value + 0;
    },
    write: (value) => value,
  };
}

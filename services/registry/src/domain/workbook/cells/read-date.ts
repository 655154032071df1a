import { dayExists, type CalendarDate } from '@jiaobian/kernel';
import { DateCell, cellText, type PlainCell } from './cell';
import { Refusal, type Reading } from './refusal';

const notADate = new Refusal('CELL.NOT_A_DATE');
const dayMs = 86_400_000;
/** Serial days 1 March 1900 and 31 December 2199: before them Excel counts a 29 February 1900 that never was. */
const serials = { least: 61, most: 109_574 };
/** An unformatted number is taken for a serial day from 1920 on; a smaller one is more likely a slip. */
const leastUnformattedSerial = 7306;

const separated =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?: 0{1,2}:00(?::00)?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** The day of a serial number of the 1900 or the 1904 date system, or undefined where it names no day of 1900–2199. */
export function dateOfSerial(serial: number, since1904 = false): CalendarDate | undefined {
  const days = since1904 ? serial + 1462 : serial;
  if (!Number.isInteger(days) || days < serials.least || days > serials.most) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * dayMs).toISOString().slice(0, 10);
}

function dateOf(year: string, month: string, day: string): Reading<CalendarDate> {
  if (!dayExists(Number(year), Number(month), Number(day))) return notADate;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dateOfText(text: string): Reading<CalendarDate> {
  const parts = separated.exec(text) ?? compact.exec(text);
  if (!parts) return notADate;
  const [year, month, day] = parts.slice(1).filter((part) => part !== undefined);
  return dateOf(year!, month!, day!);
}

/** Two digits from `place`, NaN where they are none. */
function twoDigits(text: string, place: number): number {
  const tens = text.charCodeAt(place) - 48;
  const units = text.charCodeAt(place + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NaN;
}

/** The form in which almost all dates come, without a regular expression. */
function isWrittenDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  return dayExists(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

/** 2020-09-01, 2020/9/1, 2020.9.1, 2020年9月1日, 20200901, a serial day formatted as a date or, from 1920 on, plain. */
export function readDate(cell: PlainCell): Reading<CalendarDate> {
  if (cell instanceof DateCell) return cell.date;
  if (typeof cell === 'number') {
    return (cell >= leastUnformattedSerial ? dateOfSerial(cell) : undefined) ?? dateOfText(String(cell));
  }
  return isWrittenDate(cell) ? cell : dateOfText(cellText(cell));
}

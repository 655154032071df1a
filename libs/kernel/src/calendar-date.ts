import { DomainError } from './domain-error';

/** A day without a time or a zone, as `YYYY-MM-DD`; text order is time order. */
export type CalendarDate = string;

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year from 1900 to 2199 has the day; by arithmetic, because a roster asks it half a million times. */
export function dayExists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year >= 2200 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && isLeap ? 29 : daysOfMonth[month - 1]!);
}

/** Whether the text is a day between 1900 and 2199 that exists. */
export function isCalendarDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  return dayExists(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)));
}

const aheadMs = 8 * 60 * 60 * 1000;

/** The day that it is in China, where the calendar of the offices is kept, at an instant that may be told in any zone. */
export function dayInChina(instant: Date | string): CalendarDate {
  return new Date(new Date(instant).getTime() + aheadMs).toISOString().slice(0, 10);
}

/** The same day `years` later; 29 February becomes the 28th where the year has none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  if (!isCalendarDate(date)) throw new DomainError('DATE.INVALID', { value: date });
  const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return isCalendarDate(moved) ? moved : `${moved.slice(0, 8)}28`;
}

/** Whole years completed on `on` since `since`: an age, or years of service. */
export function fullYearsBetween(since: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4));
  return on.slice(5) < since.slice(5) ? years - 1 : years;
}

/** The day `days` later; earlier where they are negative. Errors: `DATE.INVALID`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!isCalendarDate(date)) throw new DomainError('DATE.INVALID', { value: date });
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day `months` later; where that month is shorter, its last day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  if (!isCalendarDate(date)) throw new DomainError('DATE.INVALID', { value: date });
  const whole = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(whole / 12)).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}`;
  const days = [date.slice(8), '30', '29', '28'];
  return `${month}-${days.find((day) => isCalendarDate(`${month}-${day}`))!}`;
}

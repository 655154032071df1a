import { DomainError } from './domain-error';

/** A day without a time or a zone, as `YYYY-MM-DD`; text order is time order. */
export type CalendarDate = string;

export function isCalendarDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
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

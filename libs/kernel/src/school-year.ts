import type { CalendarDate } from './calendar-date';
import { DomainError } from './domain-error';

/** A school year by the year in which it begins: 2026 runs from 2026-09-01 to 2027-08-31. */
export type SchoolYear = number;

export function toSchoolYear(value: number): SchoolYear {
  if (!Number.isInteger(value) || value < 1986 || value > 2200) {
    throw new DomainError('SCHOOL_YEAR.INVALID', { value });
  }
  return value;
}

/** 1 September: the day of the census and of taking up posts (domain.md §8). */
export function firstDayOf(year: SchoolYear): CalendarDate {
  return `${year}-09-01`;
}

/** The school year that a day falls into. */
export function schoolYearOf(date: CalendarDate): SchoolYear {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= '09-01' ? year : year - 1;
}

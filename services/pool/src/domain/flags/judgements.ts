import type { CalendarDate } from '@jiaobian/kernel';

/** The first of some days; undefined where there is none. */
export function earliest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

export function nextDay(day: CalendarDate): CalendarDate {
  return daysAfter(day, 1);
}

export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

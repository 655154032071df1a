import type { CalendarDate } from '@jiaobian/kernel';

/** The first of some days; undefined where there is none. */
export function earliest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

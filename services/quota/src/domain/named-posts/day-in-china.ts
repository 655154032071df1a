import type { CalendarDate } from '@jiaobian/kernel';

const aheadMs = 8 * 60 * 60 * 1000;

/** The day that it is in the county at an instant, which may be told in any zone. */
export function dayInChina(instant: string): CalendarDate {
  return new Date(new Date(instant).getTime() + aheadMs).toISOString().slice(0, 10);
}

import type { CalendarDate } from '@jiaobian/kernel';

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The calendar day of an instant in the counties' own time zone. */
export function dayInChina(instant: Date): CalendarDate {
  return beijing.format(instant);
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year from 1900 to 2199 has the day; by arithmetic, because a roster asks it half a million times. */
export function dayExists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year >= 2200 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && isLeap ? 29 : daysOfMonth[month - 1]!);
}

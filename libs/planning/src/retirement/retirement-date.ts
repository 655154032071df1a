import { DomainError } from '@jiaobian/kernel';

/** Who retires at what age by the old rules: men at 60, women at 55 or at 50. */
export type RetirementClass = 'man-60' | 'woman-55' | 'woman-50';

interface RetirementSchedule {
  oldAge: number;
  /** One month later for each so many months from 2025-01 on. */
  monthsPerStep: number;
  mostMonthsLater: number;
}

/**
 * 渐进式延迟法定退休年龄, from 2025-01-01: men and women with old age 55 one month later per 4 months, to 63 and 58; women with
 * old age 50 one per 2, to 55 (domain.md §7).
 */
const schedules: Record<RetirementClass, RetirementSchedule> = {
  'man-60': { oldAge: 60, monthsPerStep: 4, mostMonthsLater: 36 },
  'woman-55': { oldAge: 55, monthsPerStep: 4, mostMonthsLater: 36 },
  'woman-50': { oldAge: 50, monthsPerStep: 2, mostMonthsLater: 60 },
};
const reformMonth = monthNumber('2025-01');

export interface Retirement {
  /** `YYYY-MM` in which the statutory age is reached. */
  month: string;
  /** The month by the old rules, and how many months later it now is. */
  oldMonth: string;
  monthsLater: number;
  age: { years: number; months: number };
}

/**
 * The month in which a person reaches the statutory age.
 *
 * @param born `YYYY-MM` or `YYYY-MM-DD`; throws `PLANNING.BIRTH_MONTH_INVALID` for anything else
 */
export function retirementOf(kind: RetirementClass, born: string): Retirement {
  const { oldAge, monthsPerStep, mostMonthsLater } = schedules[kind];
  const oldMonth = monthNumber(born) + 12 * oldAge;
  const sinceReform = oldMonth - reformMonth;
  const monthsLater = sinceReform < 0 ? 0 : Math.min(mostMonthsLater, Math.floor(sinceReform / monthsPerStep) + 1);
  return {
    month: monthText(oldMonth + monthsLater),
    oldMonth: monthText(oldMonth),
    monthsLater,
    age: { years: oldAge + Math.floor(monthsLater / 12), months: monthsLater % 12 },
  };
}

/** Months from one `YYYY-MM` or day to another, days left aside; negative where the second comes first. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

function monthNumber(value: string): number {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(value) ?? [];
  if (year === undefined) throw new DomainError('PLANNING.BIRTH_MONTH_INVALID', { value });
  return 12 * Number(year) + Number(month) - 1;
}

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

import type { LoanMark } from '@jiaobian/contracts';
import type { CalendarDate } from '@jiaobian/kernel';

const dayMs = 86_400_000;
/** How many days before the due date an early warning 预警 begins, the most urgent first. */
const warnings = [7, 30, 60] as const;
export type WarningDays = (typeof warnings)[number];

/** Whole days from one calendar day to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;
}

/** 预 or 超 of what is still open of an instalment; overdue from the day after its day. `today` is the county's day. */
export function markOf(dueOn: CalendarDate, today: CalendarDate): LoanMark | undefined {
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'overdue';
  const warning = warnings.find((within) => days <= within);
  return warning && `due-${warning}`;
}

const urgency: readonly LoanMark[] = ['overdue', 'due-7', 'due-30', 'due-60'];

/** The mark that counts for the whole of some instalments. */
export function mostUrgent(marks: readonly (LoanMark | undefined)[]): LoanMark | undefined {
  return urgency.find((mark) => marks.includes(mark));
}

import { DomainError, firstDayOf, type CalendarDate } from '@jiaobian/kernel';
import type { RotationParameters } from './parameters';

export const scheduleStates = ['draft', 'planned', 'published'] as const;
export type ScheduleState = (typeof scheduleStates)[number];

/** The rotation of one school year in one county. */
export interface Schedule {
  id: string;
  schoolYear: number;
  state: ScheduleState;
  parameters: RotationParameters;
  /** Published before the run: it decides between equals, never the order of a file. */
  lotterySeed: number;
  revisionCount: number;
}

/** A schedule changes until its school year begins on 1 September; from then on it is history. Errors: `ROTATION.YEAR_BEGUN`. */
export function assertNotBegun(schedule: Pick<Schedule, 'schoolYear'>, today: CalendarDate): void {
  if (hasBegun(schedule, today)) throw new DomainError('ROTATION.YEAR_BEGUN', { schoolYear: schedule.schoolYear });
}

export function hasBegun({ schoolYear }: Pick<Schedule, 'schoolYear'>, today: CalendarDate): boolean {
  return today >= firstDayOf(schoolYear);
}

/** What has been computed once follows the ledger by itself; a mere draft waits for its first run. */
export function followsEvents(schedule: Schedule, today: CalendarDate): boolean {
  return schedule.state !== 'draft' && !hasBegun(schedule, today);
}

import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Schedule } from '../domain/schedule';

export const scheduleColumns = `id, school_year as "schoolYear", state, parameters, lottery_seed as "lotterySeed", revision_count as "revisionCount"`;

export async function insertSchedule(transaction: Transaction, schedule: Schedule, by: { id: string; name: string }): Promise<void> {
  const inserted = await transaction.change(
    `insert into schedules (school_year, id, state, parameters, lottery_seed, created_by, created_by_name)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [schedule.schoolYear, schedule.id, schedule.state, JSON.stringify(schedule.parameters), schedule.lotterySeed, by.id, by.name],
  );
  if (inserted === 0) throw new DomainError('ROTATION.SCHEDULE_EXISTS', { schoolYear: schedule.schoolYear });
}

/** The schedule, locked: commands and events that change it come one after the other. Errors: `ROTATION.NO_SCHEDULE`. */
export async function lockSchedule(transaction: Transaction, schoolYear: number): Promise<Schedule> {
  const [schedule] = await transaction.query<Schedule>(`select ${scheduleColumns} from schedules where school_year = $1 for update`, [
    schoolYear,
  ]);
  if (!schedule) throw new DomainError('ROTATION.NO_SCHEDULE', { schoolYear });
  return schedule;
}

/** As `lockSchedule`, for reading. Errors: `ROTATION.NO_SCHEDULE`. */
export async function findSchedule(transaction: Transaction, schoolYear: number): Promise<Schedule> {
  const [schedule] = await transaction.query<Schedule>(`select ${scheduleColumns} from schedules where school_year = $1`, [schoolYear]);
  if (!schedule) throw new DomainError('ROTATION.NO_SCHEDULE', { schoolYear });
  return schedule;
}

/**
 * All schedules from a year on, locked, drafts too: a run that is just being made has read the state before this
 * transaction, so its schedule must be waited for and looked at again, not skipped as a draft.
 */
export function lockSchedulesFrom(transaction: Transaction, schoolYear: number): Promise<Schedule[]> {
  return transaction.query<Schedule>(`select ${scheduleColumns} from schedules where school_year >= $1 order by school_year for update`, [
    schoolYear,
  ]);
}

export async function markPlanned(transaction: Transaction, schoolYear: number): Promise<void> {
  await transaction.change(
    `update schedules set state = case state when 'draft' then 'planned' else state end, planned_at = clock_timestamp() where school_year = $1`,
    [schoolYear],
  );
}

export async function markPublished(transaction: Transaction, schoolYear: number, by: string): Promise<void> {
  await transaction.change(
    `update schedules set state = 'published', published_at = clock_timestamp(), published_by = $2 where school_year = $1`,
    [schoolYear, by],
  );
}

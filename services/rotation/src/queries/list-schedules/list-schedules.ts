import type { Transaction } from '@jiaobian/database';
import type { ScheduleSummaryAnswer } from '../../http/schedule.answer';
import { withoutNulls } from '../../persistence/without-nulls';

const columns = `id, school_year as "schoolYear", state, lottery_seed as "lotterySeed", revision_count as "revisionCount",
  created_by_name as "createdByName", created_at as "createdAt", planned_at as "plannedAt", published_at as "publishedAt"`;

export async function listSchedules(transaction: Transaction): Promise<ScheduleSummaryAnswer[]> {
  const rows = await transaction.query<ScheduleSummaryAnswer>(`select ${columns} from schedules order by school_year desc`);
  return rows.map(withoutNulls);
}

export async function readSummary(transaction: Transaction, schoolYear: number): Promise<ScheduleSummaryAnswer> {
  const [row] = await transaction.query<ScheduleSummaryAnswer>(`select ${columns} from schedules where school_year = $1`, [schoolYear]);
  return withoutNulls(row!);
}

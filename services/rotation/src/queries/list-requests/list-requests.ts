import type { Transaction } from '@jiaobian/database';
import type { TeacherRequestAnswer } from '../../http/request.dto';
import { findSchedule } from '../../persistence/schedule-store';

const columns = `id, school_year as "schoolYear", school_code as "schoolCode", stage, subject, track, count, reason,
  requested_by_name as "requestedByName", recorded_at as "recordedAt"`;

/** All requests of a year, the newest first; of each line the newest counts. Errors: `ROTATION.NO_SCHEDULE`. */
export async function listRequests(transaction: Transaction, schoolYear: number, onlySchool?: string): Promise<TeacherRequestAnswer[]> {
  await findSchedule(transaction, schoolYear);
  return transaction.query<TeacherRequestAnswer>(
    `select ${columns} from requests where school_year = $1 and ($2::text is null or school_code = $2) order by sequence desc`,
    [schoolYear, onlySchool ?? null],
  );
}

export async function readRequest(transaction: Transaction, id: string): Promise<TeacherRequestAnswer> {
  const [row] = await transaction.query<TeacherRequestAnswer>(`select ${columns} from requests where id = $1`, [id]);
  return row!;
}

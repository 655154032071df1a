import type { Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Stage, Subject } from '@jiaobian/kernel';
import { assertOwnSchool, schoolScope, type Caller } from '@jiaobian/service-kit';
import { dueYearOf } from '../../domain/cohort';
import type { Coverage } from '../../domain/coverage';
import type { CheckAnswer, CheckedLineAnswer } from '../../http/coverage-answers';
import { toCauseAnswer, toFigures } from '../links';

interface CheckedLineRow {
  lineId: string;
  cohortYear: number;
  schoolCode: string;
  schoolName: string | null;
  stage: Stage;
  subject: Subject;
  before: Coverage | null;
  after: Coverage;
}

interface CheckRow {
  id: string;
  cause: Cause;
  recordedAt: Date;
  lines: CheckedLineRow[];
}

/** What changed in the coverage, newest first, as far as the caller may see it. Errors: `AUTH.OTHER_SCHOOL`. */
export async function findChecks(
  transaction: Transaction,
  caller: Caller,
  { causeId, schoolCode, cohortYear }: { causeId?: string; schoolCode?: string; cohortYear?: number },
): Promise<CheckAnswer[]> {
  if (schoolCode !== undefined) assertOwnSchool(caller, schoolCode);
  const rows = await transaction.query<CheckRow>(
    `select c.id, c.cause, c.recorded_at as "recordedAt",
       jsonb_agg(jsonb_build_object('lineId', l.id, 'cohortYear', l.cohort_year, 'schoolCode', l.school_code, 'schoolName', s.name,
         'stage', l.stage, 'subject', l.subject, 'before', cl.before, 'after', cl.after)
         order by l.cohort_year, l.school_code, l.stage, l.subject) as lines
     from coverage_checks c
     join coverage_check_lines cl on cl.county_code = c.county_code and cl.check_id = c.id
     join cohort_lines l on l.county_code = cl.county_code and l.id = cl.line_id
     join schools s on s.county_code = l.county_code and s.school_code = l.school_code
     where ($1::uuid is null or c.cause_id = $1) and ($2::text is null or l.school_code = $2) and ($3::int is null or l.cohort_year = $3)
     group by c.county_code, c.id order by c.recorded_at desc`,
    [causeId ?? null, schoolScope(caller) ?? schoolCode ?? null, cohortYear ?? null],
  );
  return rows.map(({ id, cause, recordedAt, lines }) => ({
    id,
    cause: toCauseAnswer(cause),
    recordedAt: recordedAt.toISOString(),
    lines: lines.map(toCheckedLine),
  }));
}

function toCheckedLine({ before, after, schoolName, ...line }: CheckedLineRow): CheckedLineAnswer {
  return {
    ...line,
    schoolName: schoolName ?? undefined,
    dueYear: dueYearOf(line.cohortYear),
    before: before ? toFigures(before, line) : undefined,
    after: toFigures(after, line),
  };
}

import type { Transaction } from '@jiaobian/database';
import type { CohortLine } from '../domain/cohort';
import type { CoverageChange } from '../domain/coverage-change';
import type { CoveredLine } from '../domain/coverage';

/** The lines in service of these schools, with the coverage kept with them; of all schools without a list. */
export async function loadLinesInService(
  transaction: Transaction,
  earliestYear: number,
  schoolCodes?: readonly string[],
): Promise<CoveredLine[]> {
  const rows = await transaction.query<Omit<CoveredLine, 'coverage'> & { coverage: CoveredLine['coverage'] | null }>(
    `select id, cohort_year as "cohortYear", school_code as "schoolCode", stage, subject, count, coverage
       from cohort_lines where cohort_year >= $1 and ($2::text[] is null or school_code = any($2))`,
    [earliestYear, schoolCodes ?? null],
  );
  return rows.map((row) => ({ ...row, coverage: row.coverage ?? undefined }));
}

export async function insertLines(transaction: Transaction, cohortId: string, lines: readonly CohortLine[]): Promise<void> {
  await transaction.change(
    `insert into cohort_lines (id, cohort_id, cohort_year, school_code, stage, subject, count)
     select id, $1, "cohortYear", "schoolCode", stage, subject, count
       from jsonb_to_recordset($2::jsonb) as part (id uuid, "cohortYear" int, "schoolCode" text, stage text, subject text, count int)`,
    [cohortId, JSON.stringify(lines)],
  );
}

export async function writeCoverage(transaction: Transaction, changes: readonly CoverageChange[]): Promise<void> {
  await transaction.change(
    `update cohort_lines l set coverage = found.coverage
       from jsonb_to_recordset($1::jsonb) as found (id uuid, coverage jsonb) where l.id = found.id`,
    [JSON.stringify(changes.map(({ line, after }) => ({ id: line.id, coverage: after })))],
  );
}

export async function schoolsWithLines(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.query<{ code: string }>('select distinct school_code as code from cohort_lines');
  return rows.map(({ code }) => code);
}

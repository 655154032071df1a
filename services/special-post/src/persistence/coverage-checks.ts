import { coverageChanged, type Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import { dueYearOf } from '../domain/cohort';
import { isWarningChange, type CoverageChange } from '../domain/coverage-change';

/** Keeps what a cause changed in the coverage, and tells it where a warning is another one now. Returns whether it was told. */
export async function recordCheck(transaction: Transaction, changes: readonly CoverageChange[], cause: Cause): Promise<boolean> {
  // The same event names the same check: a second one would break the primary key.
  const id = derivedId('special-post.check', transaction.county, cause.eventId ?? cause.id);
  await transaction.change('insert into coverage_checks (id, cause) values ($1, $2)', [id, JSON.stringify(cause)]);
  await transaction.change(
    `insert into coverage_check_lines (check_id, line_id, before, after)
     select $1, "lineId", before, after from jsonb_to_recordset($2::jsonb) as changed ("lineId" uuid, before jsonb, after jsonb)`,
    [id, JSON.stringify(changes.map(({ line, before, after }) => ({ lineId: line.id, before, after })))],
  );
  const warnings = changes.filter(isWarningChange).map(toWarning);
  if (warnings.length > 0) await publish(transaction, coverageChanged, { checkId: id, cause, warnings });
  return warnings.length > 0;
}

function toWarning({ line, before, after }: CoverageChange) {
  return {
    lineId: line.id,
    cohortYear: line.cohortYear,
    dueYear: dueYearOf(line.cohortYear),
    schoolCode: line.schoolCode,
    stage: line.stage,
    subject: line.subject,
    neededBefore: before?.needed ?? 0,
    needed: after.needed,
    coveredBefore: before?.covered ?? 0,
    covered: after.covered,
  };
}

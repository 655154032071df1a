import type { Transaction } from '@jiaobian/database';
import { DomainError, firstDayOf, fullYearsBetween } from '@jiaobian/kernel';
import { eligibilityOf } from '../../domain/eligibility';
import type { StaffMember } from '../../domain/facts';
import type { SchoolEligibilityAnswer } from '../../http/eligibility.dto';
import { findSchedule } from '../../persistence/schedule-store';
import { findSchool } from '../../persistence/school-projection';
import { staffColumns } from '../../persistence/staff-projection';

/** Each person of a school: eligible, or the rule that excludes. Errors: `ROTATION.NO_SCHEDULE`, `ROTATION.NO_SCHOOL`. */
export async function readEligibility(transaction: Transaction, schoolYear: number, schoolCode: string): Promise<SchoolEligibilityAnswer> {
  const { parameters } = await findSchedule(transaction, schoolYear);
  if (!(await findSchool(transaction, schoolCode))) throw new DomainError('ROTATION.NO_SCHOOL', { schoolCode });
  const staff = await transaction.query<StaffMember>(
    `select ${staffColumns} from staff where school_code = $1 order by stage, subject, at_school_since, person_id`,
    [schoolCode],
  );
  const on = firstDayOf(schoolYear);
  const teachers = staff.map((member) => {
    const { personId, name, stage, subject, track, duty, backbone, atSchoolSince } = member;
    const { rule, grounds } = eligibilityOf(member, parameters, on);
    const yearsAtSchool = Math.max(0, fullYearsBetween(atSchoolSince, on));
    return { personId, name, stage, subject, track, duty, backbone, yearsAtSchool, eligible: !rule, rule, grounds };
  });
  return { schoolCode, eligible: teachers.filter(({ eligible }) => eligible).length, staff: staff.length, teachers };
}

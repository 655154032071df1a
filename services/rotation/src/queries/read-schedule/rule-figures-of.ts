import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import { eligibilityOf } from '../../domain/eligibility';
import type { StaffMember } from '../../domain/facts';
import { ruleFigures, type RuleFigure } from '../../domain/rule-figures';
import type { Schedule } from '../../domain/schedule';
import { staffColumns } from '../../persistence/staff-projection';

/** The ratio rules of the county: everybody who is eligible, whether or not the school has somebody to give. */
export async function figuresOf(transaction: Transaction, schedule: Schedule, on: CalendarDate): Promise<RuleFigure[]> {
  const staff = await transaction.query<StaffMember>(`select ${staffColumns} from staff`);
  const eligible = staff.filter((member) => !eligibilityOf(member, schedule.parameters, on).rule).length;
  const [moved] = await transaction.query<{ all: number; backbone: number }>(
    'select count(*)::int as all, (count(*) filter (where backbone))::int as backbone from assignments where school_year = $1',
    [schedule.schoolYear],
  );
  return ruleFigures({ eligible, moved: moved!.all, movedBackbone: moved!.backbone }, schedule.parameters);
}

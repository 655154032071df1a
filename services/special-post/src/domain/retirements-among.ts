import type { EventData, staffRecorded } from '@jiaobian/contracts';
import type { CalendarDate, Stage } from '@jiaobian/kernel';
import { retirementClassOf, retirementOf } from '@jiaobian/planning';

type Member = EventData<typeof staffRecorded>['staff'][number];

/** A quota post that a person leaves by age. */
export interface Retirement {
  personId: string;
  stage: Stage;
  /** The first day on which somebody else may have the post. */
  freesPostOn: CalendarDate;
}

/** When the people of a school who hold quota posts retire; all others free no quota post (tracks never net). */
export function retirementsAmong(staff: readonly Member[]): Retirement[] {
  return staff
    .filter(({ track }) => track === 'quota')
    .map((member) => ({
      personId: member.personId,
      stage: member.stage,
      freesPostOn: firstDayAfter(retirementOf(retirementClassOf(member), member.bornOn).month),
    }));
}

function firstDayAfter(month: string): CalendarDate {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

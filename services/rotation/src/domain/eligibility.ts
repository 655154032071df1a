import { fullYearsBetween, type CalendarDate } from '@jiaobian/kernel';
import type { StaffMember } from './facts';
import type { RotationParameters } from './parameters';
import type { NamedRule } from './rules';

/** Whether somebody is among those who should rotate; `rule` is the one that excludes them. */
export interface Eligibility {
  rule?: NamedRule;
}

/** Temporary until planning has it. */
export function eligibilityOf(member: StaffMember, parameters: RotationParameters, on: CalendarDate): Eligibility {
  if (member.track === 'none') return { rule: { code: 'NO_POST', clause: '', text: { zh: '', en: '' } } };
  if (fullYearsBetween(member.atSchoolSince, on) < parameters.yearsAtSchool)
    return { rule: { code: 'YEARS', clause: '', text: { zh: '', en: '' } } };
  if (member.exemptions.length > 0) return { rule: { code: 'EXEMPT', clause: '', text: { zh: '', en: '' } } };
  return {};
}

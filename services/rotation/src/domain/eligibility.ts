import type { CalendarDate } from '@jiaobian/kernel';
import {
  rotationEligibility,
  rotationExemptions,
  type RotationAnswer,
  type RotationExemption,
  type RotationParameters as PlanningParameters,
} from '@jiaobian/planning';
import type { StaffMember } from './facts';
import { isLeader } from './leaders';
import type { RotationParameters } from './parameters';
import type { NamedRule } from './rules';

/** Whether somebody is among those who should rotate: with every ground against it, the first of which is `rule`. */
export interface Eligibility {
  rule?: NamedRule;
  grounds: NamedRule[];
}

/** @param on the first day of the school year, so that no clock enters the answer */
export function eligibilityOf(member: StaffMember, parameters: RotationParameters, on: CalendarDate): Eligibility {
  const { answers } = rotationEligibility(
    {
      personId: member.personId,
      sex: member.sex,
      bornOn: member.bornOn,
      atSchoolSince: member.atSchoolSince,
      isHead: isLeader(member),
      exemptions: member.exemptions.filter(isKnown),
      specialPostSince: member.specialPostSince ?? undefined,
      servicePeriodEndsOn: member.serviceUntil ?? undefined,
    },
    on,
    askedByPlanning(parameters),
  );
  const grounds = [...answers.filter(({ passes }) => !passes).map(toRule), ...statedGrounds(member), ...groundsOfPost(member)];
  return { rule: grounds[0], grounds };
}

/** Only what planning asks for: merged with all of ours its parameters become an object ten times as slow, once per person. */
function askedByPlanning(parameters: RotationParameters): Partial<PlanningParameters> {
  const { yearsInSchool, headTerms, headTermYears, exemptAgeMen, exemptAgeWomen, yearsToRetirement, specialPostYears } = parameters;
  return { yearsInSchool, headTerms, headTermYears, exemptAgeMen, exemptAgeWomen, yearsToRetirement, specialPostYears };
}

function toRule({ rule, clause, confidence, text }: RotationAnswer): NamedRule {
  return { code: rule, clause, confidence, text };
}

function isKnown(exemption: string): exemption is RotationExemption {
  return (rotationExemptions as readonly string[]).includes(exemption);
}

/** A ground in the registry's own words exempts as well: the school has certified it. */
function statedGrounds({ exemptions }: StaffMember): NamedRule[] {
  const words: Record<string, NamedRule['text']> = { 'pregnant-or-nursing': { zh: '孕期或哺乳期', en: 'pregnant or nursing' } };
  return exemptions
    .filter((exemption) => !isKnown(exemption))
    .map((exemption) => ({
      code: 'EXEMPTION',
      clause: '各地交流轮岗办法:免予交流情形',
      confidence: 'M',
      text: words[exemption] ?? { zh: exemption, en: exemption },
    }));
}

function groundsOfPost({ track, duty }: StaffMember): NamedRule[] {
  const grounds: NamedRule[] = [];
  if (track === 'none') {
    const text = { zh: '不占编制(特岗、代课、银龄),不参加交流', en: 'holds no post (special-post, substitute, silver-age)' };
    grounds.push({ code: 'NO_POST', clause: '交流对象为在编教师', confidence: 'D', text });
  }
  if (duty === 'support-staff') {
    const text = { zh: '工勤、教辅人员不参加教师交流', en: 'support staff do not rotate as teachers' };
    grounds.push({ code: 'NOT_TEACHING', clause: '交流对象为教师', confidence: 'D', text });
  }
  return grounds;
}

import { addYears, fullYearsBetween, type CalendarDate } from '@jiaobian/kernel';
import type { BilingualText } from '../bilingual-text';
import type { Confidence } from '../entitlement/standard-rule';
import { monthsBetween, retirementOf, type RetirementClass } from '../retirement/retirement-date';
import { defaultRotationParameters, type RotationParameters } from './rotation-parameters';

/** Grounds that a person's file states; each is publicised with the list of the exempt. */
export const rotationExemptions = ['pregnant', 'nursing', 'certified-illness', 'key-project-lead', 'near-retirement-consent'] as const;
export type RotationExemption = (typeof rotationExemptions)[number];

export interface RotationCandidate {
  personId: string;
  sex: 'male' | 'female';
  bornOn: CalendarDate;
  atSchoolSince: CalendarDate;
  /** Head or deputy head 校长、副校长. */
  isHead?: boolean;
  /** Women with old retirement age 50; default 55 for women, 60 for men. */
  retirementClass?: RetirementClass;
  exemptions?: readonly RotationExemption[];
  /** First day of service in the special-post programme. */
  specialPostSince?: CalendarDate;
  /** Last day of any other service period that forbids a move. */
  servicePeriodEndsOn?: CalendarDate;
  /** Full years at each other school served before, and rural years in all. */
  yearsAtOtherSchools?: readonly number[];
  ruralYears?: number;
}

export type RotationRuleCode = 'YEARS_IN_SCHOOL' | 'HEAD_TERMS' | 'AGE' | 'EXEMPTION' | 'SERVICE_PERIOD' | 'ALREADY_SERVED';

/** The answer of one rule about one person. `passes: false` keeps the person out of the rotation. */
export interface RotationAnswer {
  rule: RotationRuleCode;
  passes: boolean;
  text: BilingualText;
  clause: string;
  confidence: Confidence;
}

export interface RotationEligibility {
  personId: string;
  eligible: boolean;
  /** Every rule that was asked, whether it passes or not. */
  answers: RotationAnswer[];
}

/**
 * Who takes part in the rotation of a school year: long enough in the school, not exempt, outside every service period. All rules
 * are asked, so that the publicised list gives every ground and not the first alone.
 *
 * @param on the day that counts, usually 1 September
 */
export function rotationEligibility(
  candidate: RotationCandidate,
  on: CalendarDate,
  parameters: Partial<RotationParameters> = {},
): RotationEligibility {
  const decided = { ...defaultRotationParameters, ...parameters };
  const answers = [
    candidate.isHead ? headTerms(candidate, on, decided) : yearsInSchool(candidate, on, decided),
    age(candidate, on, decided),
    ...(candidate.exemptions ?? []).map((exemption) => exemptionAnswer(exemption, candidate, on, decided)),
    servicePeriod(candidate, on, decided),
    alreadyServed(candidate, decided),
  ];
  return { personId: candidate.personId, eligible: answers.every((answer) => answer.passes), answers };
}

// The texts name the aim and leave the numbers to the county: its parameter, not policy.
const countyParameter: Pick<RotationAnswer, 'clause' | 'confidence'> = { clause: '县级参数(S2 附件5 (二)6)', confidence: 'M' };

function yearsInSchool(
  { atSchoolSince }: RotationCandidate,
  on: CalendarDate,
  { yearsInSchool: least }: RotationParameters,
): RotationAnswer {
  const years = fullYearsBetween(atSchoolSince, on);
  const text = { zh: `在本校满 ${years} 年,要求满 ${least} 年`, en: `${years} full years in this school, ${least} are required` };
  return { rule: 'YEARS_IN_SCHOOL', passes: years >= least, text, ...countyParameter };
}

function headTerms(
  { atSchoolSince }: RotationCandidate,
  on: CalendarDate,
  { headTerms: terms, headTermYears }: RotationParameters,
): RotationAnswer {
  const years = fullYearsBetween(atSchoolSince, on);
  const text = {
    zh: `校长在本校满 ${years} 年,要求满 ${terms} 个任期(每任 ${headTermYears} 年)`,
    en: `a head with ${years} full years in this school, ${terms} terms of ${headTermYears} are required`,
  };
  return {
    rule: 'HEAD_TERMS',
    passes: years >= terms * headTermYears,
    text,
    clause: 'S3 校长城乡定期交流轮岗;任期年限为县级参数',
    confidence: 'M',
  };
}

function age({ sex, bornOn }: RotationCandidate, on: CalendarDate, { exemptAgeMen, exemptAgeWomen }: RotationParameters): RotationAnswer {
  const years = fullYearsBetween(bornOn, on);
  const limit = sex === 'male' ? exemptAgeMen : exemptAgeWomen;
  const text = { zh: `年龄 ${years} 岁,满 ${limit} 岁可免`, en: `aged ${years}, exempt from ${limit}` };
  return { rule: 'AGE', passes: years < limit, text, ...countyParameter };
}

const exemptionTexts: Record<RotationExemption, BilingualText> = {
  pregnant: { zh: '孕期', en: 'pregnant' },
  nursing: { zh: '哺乳期', en: 'nursing' },
  'certified-illness': { zh: '经证明的疾病', en: 'a certified illness' },
  'key-project-lead': { zh: '重点项目负责人', en: 'lead of a key project' },
  'near-retirement-consent': { zh: '临近退休并经同意', en: 'near retirement, by consent' },
};

function exemptionAnswer(
  exemption: RotationExemption,
  { sex, bornOn, retirementClass }: RotationCandidate,
  on: CalendarDate,
  { yearsToRetirement }: RotationParameters,
): RotationAnswer {
  const ground = exemptionTexts[exemption];
  const answer = { rule: 'EXEMPTION' as const, passes: false, text: ground, ...countyParameter };
  if (exemption !== 'near-retirement-consent') return answer;
  // Consent alone exempts nobody: the retirement must in fact be near.
  const { month } = retirementOf(retirementClass ?? (sex === 'male' ? 'man-60' : 'woman-55'), bornOn);
  const near = monthsBetween(on, month) <= 12 * yearsToRetirement;
  return { ...answer, passes: !near, text: { zh: `${ground.zh},${month} 退休`, en: `${ground.en}, retires in ${month}` } };
}

function servicePeriod(
  { specialPostSince, servicePeriodEndsOn }: RotationCandidate,
  on: CalendarDate,
  { specialPostYears }: RotationParameters,
): RotationAnswer {
  // The special-post period ends with the day before its anniversary; another one names its last day itself.
  const inSpecialPost = specialPostSince !== undefined && on < addYears(specialPostSince, specialPostYears);
  const inOther = servicePeriodEndsOn !== undefined && on <= servicePeriodEndsOn;
  const passes = !inSpecialPost && !inOther;
  const text = passes
    ? { zh: '不在服务期内', en: 'outside every service period' }
    : { zh: '在服务期内,不参加交流', en: 'inside a service period' };
  return { rule: 'SERVICE_PERIOD', passes, text, clause: '服务期规定', confidence: 'H' };
}

function alreadyServed(
  { yearsAtOtherSchools = [], ruralYears = 0 }: RotationCandidate,
  { otherSchoolsServed, yearsPerSchoolServed, ruralYearsServed }: RotationParameters,
): RotationAnswer {
  const schools = yearsAtOtherSchools.filter((years) => years >= yearsPerSchoolServed).length;
  const passes = schools < otherSchoolsServed && ruralYears < ruralYearsServed;
  const text = {
    zh: `曾在 ${schools} 所其他学校各任教满 ${yearsPerSchoolServed} 年,乡村任教 ${ruralYears} 年`,
    en: `served ${schools} other schools for ${yearsPerSchoolServed} years each, ${ruralYears} rural years`,
  };
  return { rule: 'ALREADY_SERVED', passes, text, ...countyParameter };
}

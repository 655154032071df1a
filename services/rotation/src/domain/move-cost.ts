import { fullYearsBetween, shortageSubjects, type CalendarDate } from '@jiaobian/kernel';
import type { BilingualText } from '@jiaobian/planning';
import type { School, StaffMember } from './facts';
import type { RotationParameters } from './parameters';

export type DistanceClass = 'same-township' | 'other-township' | 'across-county-seat';

/** The points of one possible move, with their parts: the smaller, the sooner it is made. */
export interface MoveCost {
  total: number;
  distance: DistanceClass;
  distancePoints: number;
  yearsAtSchool: number;
  seniorityPoints: number;
  /** Nothing for a shortage subject. */
  subjectPoints: number;
}

/** The published formula; `costOf` is its only implementation. */
export const costFormula: BilingualText = {
  zh: '积分 = 路程分(本乡镇内 / 跨乡镇 / 城区与乡镇之间)+ 每年分 × max(0, 封顶年限 − 在本校年限)+ 非紧缺学科分;积分低者先交流',
  en: 'points = distance (same township / other township / across the county seat) + points per year × max(0, cap − years at the school) + points of a subject that is not short; the fewest move first',
};

/** @param on the first day of the school year: years are counted up to it, so that no clock enters the calculation. */
export function costOf(member: StaffMember, home: School, target: School, parameters: RotationParameters, on: CalendarDate): MoveCost {
  const distance = distanceClass(home, target);
  const distancePoints = {
    'same-township': parameters.pointsSameTownship,
    'other-township': parameters.pointsOtherTownship,
    'across-county-seat': parameters.pointsAcrossCountySeat,
  }[distance];
  const yearsAtSchool = Math.max(0, fullYearsBetween(member.atSchoolSince, on));
  const seniorityPoints = parameters.pointsPerYearShort * Math.max(0, parameters.seniorityYears - yearsAtSchool);
  const subjectPoints = shortageSubjects.includes(member.subject) ? 0 : parameters.pointsOtherSubject;
  const total = distancePoints + seniorityPoints + subjectPoints;
  return { total, distance, distancePoints, yearsAtSchool, seniorityPoints, subjectPoints };
}

/** What a filled seat gains: above every cost, so that nothing but a rule leaves a seat empty; the same for all seats of a market. */
export function seatValueOf({ seatValue, pointsOtherSubject }: RotationParameters): number {
  return seatValue + pointsOtherSubject;
}

function distanceClass(home: School, target: School): DistanceClass {
  if (home.township === target.township) return 'same-township';
  return (home.area === 'urban') === (target.area === 'urban') ? 'other-township' : 'across-county-seat';
}

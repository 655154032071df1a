import { Fraction } from '@jiaobian/kernel';
import type { KindergartenRule, Ratio } from './standard-rule';

/** How many people a band of children per person allows, and whether the number at hand lies inside. */
export interface BandTest {
  childrenPerPerson: { from: number; to: number };
  least: number;
  most: number;
  passes: boolean;
}

/**
 * The per-class rule and the bands side by side (M): at 30 children a class 2 + 1 gives 1 : 10, which the band of 1 : 7 to
 * 1 : 9 does not allow. Both are reported, neither corrects the other.
 */
export interface KindergartenTests {
  perClass: { teachers: Fraction; caregivers: Fraction; total: Fraction };
  /** Children per person of the per-class rule; absent where there is nobody. */
  childrenPerPerson?: Fraction;
  staffBand: BandTest;
  teacherOrCaregiverBand: BandTest;
}

/** Tests a kindergarten, or all of a county together, by the numbers of its classes and children. */
export function kindergartenTests(rule: KindergartenRule, classes: number, children: number): KindergartenTests {
  const teachers = perClass(rule.parameters.teachersPerClass, classes);
  const caregivers = perClass(rule.parameters.caregiversPerClass, classes);
  const total = teachers.plus(caregivers);
  return {
    perClass: { teachers, caregivers, total },
    childrenPerPerson: total.numerator === 0 ? undefined : Fraction.of(children * total.denominator, total.numerator),
    staffBand: bandTest(rule.parameters.childrenPerStaff, children, total),
    teacherOrCaregiverBand: bandTest(rule.parameters.childrenPerTeacherOrCaregiver, children, total),
  };
}

function perClass(ratio: Ratio, classes: number): Fraction {
  return Fraction.of(classes * ratio.numerator, ratio.denominator);
}

function bandTest(band: { from: number; to: number }, children: number, people: Fraction): BandTest {
  const least = Fraction.of(children, band.to).ceil();
  // Few children can leave no whole number inside the band; the least that is needed is then also allowed.
  const most = Math.max(least, Fraction.of(children, band.from).floor());
  const passes = people.compare(Fraction.of(least)) >= 0 && people.compare(Fraction.of(most)) <= 0;
  return { childrenPerPerson: { ...band }, least, most, passes };
}

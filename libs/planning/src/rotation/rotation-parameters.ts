import { Fraction } from '@jiaobian/kernel';

/** What a county decides about rotation 交流轮岗; the defaults are those of domain.md §5. */
export interface RotationParameters {
  /** Full years in the same school: 6 in Henan, Anhui, Beijing; 9 in Sichuan, Dalian. */
  yearsInSchool: number;
  /** A head moves after so many terms of so many years in one school (S3: two full terms). */
  headTerms: number;
  headTermYears: number;
  /** Full years of age from which a man, a woman is exempt. */
  exemptAgeMen: number;
  exemptAgeWomen: number;
  /** By consent: who retires within so many years may stay. */
  yearsToRetirement: number;
  /** Already served: so many other schools for so many years each, or so many rural years. */
  otherSchoolsServed: number;
  yearsPerSchoolServed: number;
  ruralYearsServed: number;
  /** Years of the service period of special-post teachers. */
  specialPostYears: number;
  /** Share of the eligible who move each year, and of those who move that are backbone teachers. */
  movingShare: Fraction;
  backboneShare: Fraction;
}

export const defaultRotationParameters: RotationParameters = {
  yearsInSchool: 6,
  headTerms: 2,
  headTermYears: 3,
  exemptAgeMen: 55,
  exemptAgeWomen: 50,
  yearsToRetirement: 5,
  otherSchoolsServed: 2,
  yearsPerSchoolServed: 3,
  ruralYearsServed: 6,
  specialPostYears: 3,
  movingShare: Fraction.of(1, 10),
  backboneShare: Fraction.of(1, 5),
};

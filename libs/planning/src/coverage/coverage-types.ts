import type { Fraction, SchoolYear, Stage, Subject } from '@jiaobian/kernel';

/** Special-post teachers 特岗教师 of one school and subject who entered in one year. */
export interface SpecialPostCohort {
  year: SchoolYear;
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  count: number;
}

/** Vacant posts of a school's stage in a year, as projected without the placement of special-post teachers. */
export interface ProjectedVacancy {
  schoolCode: string;
  stage: Stage;
  year: SchoolYear;
  vacant: number;
}

export interface CoverageRequest {
  cohorts: readonly SpecialPostCohort[];
  projectedVacant: readonly ProjectedVacancy[];
  /** Share of a cohort that is expected to pass and stay: from 0 to 1. */
  stayRate: Fraction;
  /** Years of service until the posts are due; default 3. */
  serviceYears?: number;
  /** A shortage is warned of so many years before; default 2. */
  warningYears?: number;
}

export interface CoverageLine extends SpecialPostCohort {
  dueYear: SchoolYear;
  /** count × stayRate, rounded up: nobody who passes and stays may be left without a post. */
  needed: number;
  covered: number;
  shortfall: number;
  /** What the school's stage has vacant in the due year, before and after those who are served earlier. */
  projectedVacant: number;
  vacantAtItsTurn: number;
  /** No projection was given for the due year: it counts as none vacant. */
  projectionMissing: boolean;
  /** The year from which a shortage is to be warned of; absent where there is none. */
  warnFrom?: SchoolYear;
}

export interface Coverage {
  /** In the order of the due year, then the year of entry, school, stage, subject. */
  lines: CoverageLine[];
  needed: number;
  covered: number;
  shortfall: number;
}

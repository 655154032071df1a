import type { CalendarDate, Stage, Subject, SupplementGround, Track } from '@jiaobian/kernel';

/** The rows of a county workbook as plain values; the registry's reader gives the same shapes with the place each row came from. */
export interface DemoSchool {
  schoolCode: string;
  name: string;
  township: string;
  kind: 'kindergarten' | 'primary' | 'junior' | 'nine-year' | 'complete-secondary' | 'senior' | 'vocational' | 'special' | 'teaching-point';
  area: 'urban' | 'town' | 'rural';
  teachingPoint: boolean;
  stages: Stage[];
  status: 'open' | 'closed';
  supplementGrounds: SupplementGround[];
}

/** Classes and pupils of one grade on 1 September; `grade` counts from 1 inside its stage. */
export interface DemoCensusLine {
  censusDate: CalendarDate;
  schoolCode: string;
  stage: Stage;
  grade: number;
  classes: number;
  pupils: number;
  boarders: number;
}

export interface DemoPerson {
  identityNumber: string;
  name: string;
  gender: 'male' | 'female';
  birthDate: CalendarDate;
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  /** null: takes no post of any track (special-post, substitute, silver-age teachers). */
  track: Track | null;
  employment: 'regular' | 'control' | 'headcount' | 'publicly-funded' | 'special-post' | 'substitute' | 'silver-age';
  professionalTitle: 'full-senior' | 'senior' | 'first' | 'second' | 'third' | 'none';
  position: 'head' | 'deputy-head' | 'middle-manager' | 'teacher' | 'support-staff';
  enteredEducationOn: CalendarDate;
  atSchoolSince: CalendarDate;
  backbone: boolean;
  /** Last day of a service period (special post, publicly funded graduate); null outside one. */
  serviceUntil: CalendarDate | null;
  exemption: 'pregnant-or-nursing' | 'certified-illness' | null;
  /** Where somebody works who does not work at the school, what allows it, and up to which day. */
  worksAt: string | null;
  secondmentDocument: string | null;
  secondedUntil: CalendarDate | null;
}

export interface DemoApprovedTotal {
  track: Track;
  posts: number;
  documentNumber: string;
  approvedOn: CalendarDate;
}

export interface DemoSchoolPosts {
  schoolCode: string;
  stage: Stage;
  track: Track;
  posts: number;
  documentNumber: string;
}

export interface DemoCounty {
  countyCode: string;
  countyName: string;
  censusDate: CalendarDate;
  schools: DemoSchool[];
  census: DemoCensusLine[];
  roster: DemoPerson[];
  approvedTotals: DemoApprovedTotal[];
  schoolPosts: DemoSchoolPosts[];
}

/** The two censuses that the demo county has. */
export type DemoCensusYear = 2025 | 2026;

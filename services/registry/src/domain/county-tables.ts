import type { CalendarDate, Stage, Subject, SupplementGround, Track } from '@jiaobian/kernel';

/** Where a row stands in the file: what a person sees in the sheet, the header being row 1. */
export interface RowSource {
  sheet: string;
  row: number;
}

export const schoolKinds = [
  'kindergarten',
  'primary',
  'junior',
  'nine-year',
  'complete-secondary',
  'senior',
  'vocational',
  'special',
  'teaching-point',
] as const;
export type SchoolKind = (typeof schoolKinds)[number];

export type SchoolArea = 'urban' | 'town' | 'rural';
export type Gender = 'male' | 'female';
export type Employment = 'regular' | 'control' | 'headcount' | 'publicly-funded' | 'special-post' | 'substitute' | 'silver-age';
export type ProfessionalTitle = 'full-senior' | 'senior' | 'first' | 'second' | 'third' | 'none';
export type Position = 'head' | 'deputy-head' | 'middle-manager' | 'teacher' | 'support-staff';
export type RotationExemption = 'pregnant-or-nursing' | 'certified-illness';

export interface SchoolRow {
  schoolCode: string;
  name: string;
  township: string;
  kind: SchoolKind;
  area: SchoolArea;
  teachingPoint: boolean;
  stages: Stage[];
  status: 'open' | 'closed';
  /** What speaks for supplementary quota 附加编制; none where nothing is stated. */
  supplementGrounds?: SupplementGround[];
}

/** Classes and pupils of one grade on the census day; `grade` counts from 1 inside its stage (初一 is 1). */
export interface CensusRow {
  censusDate: CalendarDate;
  schoolCode: string;
  stage: Stage;
  grade: number;
  classes: number;
  pupils: number;
  /** Pupils who board 寄宿生; none where nothing is stated. */
  boarders?: number;
}

export interface RosterRow {
  identityNumber: string;
  name: string;
  gender: Gender;
  birthDate: CalendarDate;
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  /** null: takes no post of any track (special-post, substitute and silver-age teachers, domain.md §4). */
  track: Track | null;
  employment: Employment;
  professionalTitle: ProfessionalTitle;
  position: Position;
  enteredEducationOn: CalendarDate;
  atSchoolSince: CalendarDate;
  backbone: boolean;
  /** Last day of a service period (special post, publicly funded graduate); null outside one. */
  serviceUntil: CalendarDate | null;
  exemption: RotationExemption | null;
  /** Where somebody works who does not work at the school: a school's code, or the name of another body; null at the school. */
  worksAt: string | null;
  /** What allows it, and up to which day; null where nothing is stated. */
  secondmentDocument: string | null;
  secondedUntil: CalendarDate | null;
}

export interface ApprovedTotalRow {
  track: Track;
  posts: number;
  documentNumber: string;
  approvedOn: CalendarDate;
}

export interface SchoolPostsRow {
  schoolCode: string;
  stage: Stage;
  track: Track;
  posts: number;
  documentNumber: string;
}

/** The five tables of a county workbook by name, each with its row. */
export interface CountyRowTypes {
  schools: SchoolRow;
  census: CensusRow;
  roster: RosterRow;
  approvedTotals: ApprovedTotalRow;
  schoolPosts: SchoolPostsRow;
}

export const tableNames = ['schools', 'census', 'roster', 'approvedTotals', 'schoolPosts'] as const;
export type TableName = (typeof tableNames)[number];

export type Sourced<Row> = Row & { source: RowSource };

/** Rows without the place they came from: what is written into a workbook. */
export type CountyRows = { [Table in TableName]: CountyRowTypes[Table][] };

/** Rows as read from a file: normalised, and free of errors in themselves. */
export type CountyTables = { [Table in TableName]: Sourced<CountyRowTypes[Table]>[] };

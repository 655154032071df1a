import type { CalendarDate, Stage, Subject, Track } from '@jiaobian/kernel';

/** A school as the registry recorded it. */
export interface School {
  schoolCode: string;
  name: string;
  township: string;
  area: 'urban' | 'town' | 'rural';
  teachingPoint: boolean;
  closed: boolean;
}

/** One person of a school's staff, as the registry recorded it; no identity number. */
export interface StaffMember {
  personId: string;
  schoolCode: string;
  name: string;
  sex: 'male' | 'female';
  bornOn: CalendarDate;
  stage: Stage;
  subject: Subject;
  /** `none`: takes no post (special-post, substitute, silver-age teachers). */
  track: Track | 'none';
  title: string;
  duty: string;
  enteredOn: CalendarDate;
  atSchoolSince: CalendarDate;
  backbone: boolean;
  specialPostSince?: CalendarDate;
  /** Last day of a service period, such as that of a publicly funded graduate. */
  serviceUntil?: CalendarDate;
  exemptions: string[];
}

/** The posts of one school × stage × track as the ledger holds them, with the entry that they rest on. */
export interface UnitPosts {
  schoolCode: string;
  stage: Stage;
  track: Track;
  authorised: number;
  occupied: number;
  reserved: number;
  vacant: number;
  entitled?: number;
  version: number;
  lastEntryId?: string;
  lastMovementId?: string;
}

/** How many teachers of a subject a school asks for; the newest request of each line counts. */
export interface TeacherRequest {
  id: string;
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  track: Track;
  count: number;
}

import type { CalendarDate, Subject } from '@jiaobian/kernel';
import type { Assignment } from './assignment';
import type { School, StaffMember, TeacherRequest, UnitPosts } from './facts';
import type { Market } from './market';
import type { RotationParameters } from './parameters';

/** How many people at one school teach a subject at the stage of the market. */
export interface SubjectCount {
  schoolCode: string;
  subject: Subject;
  /** On posts of the market's own track: the only ones who may leave in its run. */
  own: number;
  /** Those who stay for certain: special-post teachers, and people on tracks that give nobody. */
  staying: number;
}

/** Everything that one run of a market is computed from; the same facts give the same result. */
export interface MarketFacts {
  market: Market;
  schoolYear: number;
  /** The first day of the school year: ages and years are counted up to it. */
  on: CalendarDate;
  parameters: RotationParameters;
  lotterySeed: number;
  schools: ReadonlyMap<string, School>;
  posts: readonly UnitPosts[];
  requests: readonly TeacherRequest[];
  /** The people of the giving units who teach what is asked for, and everybody who holds an assignment. */
  staff: readonly StaffMember[];
  subjectCounts: readonly SubjectCount[];
  /** Heads and deputies of the giving schools, of all their stages and tracks. */
  leaders: readonly StaffMember[];
  /** Everybody who holds a published assignment, in whichever market: of the leaders of a school, who does stays the one. */
  publishedPeople: ReadonlySet<string>;
  assignments: readonly Assignment[];
}

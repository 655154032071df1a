import { censusOfOneDay, gradesOnce, pupilsHaveClasses } from './census-rules';
import type { CountyDraft } from './county-draft';
import { schoolPostsOnce, totalsHold, totalsOnce } from './posts-rules';
import { datesInOrder, employmentFitsTrack, identityAgrees, peopleOnce, workplacesKnown } from './roster-rules';
import { schoolsKnown, schoolsOnce } from './school-rules';

/** The rules across rows and tables, one by one, so that the reader can let other work in between them. */
export const countyRules: readonly ((draft: CountyDraft) => void)[] = [
  schoolsOnce,
  schoolsKnown,
  censusOfOneDay,
  gradesOnce,
  pupilsHaveClasses,
  peopleOnce,
  identityAgrees,
  employmentFitsTrack,
  datesInOrder,
  workplacesKnown,
  totalsOnce,
  schoolPostsOnce,
  totalsHold,
];

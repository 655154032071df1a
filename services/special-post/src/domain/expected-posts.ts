import type { CalendarDate } from '@jiaobian/kernel';

/** What the ledger says of the quota posts of one school and stage, with the entry that it rests on. */
export interface LedgerPosts {
  authorised: number;
  occupied: number;
  reserved: number;
  vacant: number;
  version: number;
  lastEntryId?: string;
  lastMovementId?: string;
}

/** What is known of one school and stage. */
export interface CellFacts {
  posts?: LedgerPosts;
  /** The days on which the people on its quota posts leave them by age. */
  freedOn: readonly CalendarDate[];
  schoolClosed: boolean;
}

export interface ExpectedPosts {
  vacantNow: number;
  /** People on quota posts who retire until then. */
  retirements: number;
  /** People beyond the authorised posts: their leaving frees no post. */
  overQuota: number;
  expected: number;
}

/**
 * The posts of a school and stage that stand vacant on a day to come if nothing but retirement happens: vacant + retiring −
 * over-quota. Posts held for a case are the school's until the staffing office consents: what is lost then is lost by that
 * transfer, and the warning names it; a case that is withdrawn has alarmed nobody.
 */
export function expectedPosts({ posts, freedOn, schoolClosed }: CellFacts, on: CalendarDate): ExpectedPosts {
  const vacantNow = posts ? posts.vacant + posts.reserved : 0;
  const overQuota = posts ? Math.max(0, posts.occupied - posts.authorised) : 0;
  const retirements = posts ? freedOn.filter((day) => day <= on).length : 0;
  const expected = schoolClosed ? 0 : Math.max(0, vacantNow + retirements - overQuota);
  return { vacantNow, retirements, overQuota, expected };
}

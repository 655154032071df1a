/** What the ledger says of one school, stage and track, with the entry that it rests on. */
export interface LedgerPosts {
  authorised: number;
  occupied: number;
  reserved: number;
  vacant: number;
  /** Absent where no standard or census applies. */
  entitled?: number;
  /** Of the ledger; grows with each movement. */
  version: number;
  lastEntryId?: string;
  lastMovementId?: string;
}

/** Which number holds the headroom down. */
export type HeadroomBound = 'vacant' | 'authorised' | 'entitled' | 'school-closed' | 'nothing-recorded';

export interface Headroom {
  posts: number;
  boundBy: HeadroomBound;
}

/**
 * How many posts a school may plan to fill: those that stand vacant, but never beyond what is authorised (核定) nor
 * beyond what the standards give it: a full or over-quota school takes nobody in (domain.md §3). Posts held for a
 * case are reserved, not vacant. Where two bounds are equal, the vacant posts are named: they are what can move.
 */
export function headroomOf(posts: LedgerPosts | undefined, schoolClosed: boolean): Headroom {
  if (schoolClosed) return { posts: 0, boundBy: 'school-closed' };
  if (!posts) return { posts: 0, boundBy: 'nothing-recorded' };
  const bounds: [HeadroomBound, number][] = [
    ['vacant', posts.vacant],
    ['authorised', posts.authorised - posts.occupied],
  ];
  if (posts.entitled !== undefined) bounds.push(['entitled', posts.entitled - posts.occupied]);
  const [boundBy, least] = bounds.reduce((lowest, bound) => (bound[1] < lowest[1] ? bound : lowest));
  return { posts: Math.max(0, least), boundBy };
}

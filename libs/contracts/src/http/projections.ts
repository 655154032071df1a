import type { Stage, Track } from '@jiaobian/kernel';

/** What a service believes of the posts of one school, stage and track, from the ledger's events. */
export interface ProjectedPosts {
  schoolCode: string;
  stage: Stage;
  track: Track;
  authorised: number;
  occupied: number;
  reserved: number;
  vacant: number;
  /** By the standards; not kept by every service. */
  entitled?: number;
  /** The ledger's version of the school's stage that it heard of last: its watermark. */
  version: number;
}

/** The answer of `GET /api/<service>/posts-projection`. */
export interface PostsProjection {
  posts: ProjectedPosts[];
}

/** A hold that a service believes to be kept for a case of its own. */
export interface ProjectedHold {
  holdId: string;
  caseId: string;
  /** `asked`: the gate was called and its answer is not recorded yet. */
  state: 'asked' | 'held';
  posts: number;
}

/** The answer of `GET /api/pool/holds-projection`: of which kinds of cases it keeps holds, and which. */
export interface HoldsProjection {
  caseKinds: string[];
  holds: ProjectedHold[];
}

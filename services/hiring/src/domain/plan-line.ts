import type { Stage, Subject, Track } from '@jiaobian/kernel';
import type { Channel } from './channel';
import type { HeadroomBound, LedgerPosts } from './headroom';

/** What a line's headroom was taken from. */
export interface HeadroomBasis {
  boundBy: HeadroomBound;
  posts?: LedgerPosts;
}

/** One line of an annual plan: school × stage × subject × channel. */
export interface PlanLine {
  id: string;
  year: number;
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  channel: Channel;
  requested: number;
  planned: number;
  /** The posts that the line's school, stage and track may fill; absent where the channel takes no post. */
  headroom?: number;
  /** Posts that lines before this one took from that headroom. */
  takenBefore: number;
  basis?: HeadroomBasis;
}

/** A school's stage on one track: what a headroom belongs to. */
export interface PostCell {
  schoolCode: string;
  stage: Stage;
  track: Track;
}

export function cellKey({ schoolCode, stage, track }: PostCell): string {
  return JSON.stringify([schoolCode, stage, track]);
}

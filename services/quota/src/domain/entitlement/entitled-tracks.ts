import type { Stage, Track } from '@jiaobian/kernel';
import { authorisedPosts, type StandingPosts } from '../gate/gate-view';
import { trackShares } from './track-shares';

export interface EntitledStage {
  schoolCode: string;
  stage: Stage;
  /** The track in which the stage takes in posts. */
  track: Track;
  rounded: number;
}

export interface EntitledTrack {
  schoolCode: string;
  stage: Stage;
  track: Track;
  entitled: number;
}

/** What each track of each school's stage is entitled to, given the posts that stand there. */
export function entitledTracks(lines: readonly EntitledStage[], posts: readonly StandingPosts[]): EntitledTrack[] {
  const standing = new Map<string, StandingPosts[]>();
  for (const line of posts) {
    const key = `${line.unit}/${line.stage}`;
    standing.set(key, [...(standing.get(key) ?? []), line]);
  }
  return lines.flatMap(({ schoolCode, stage, track, rounded }) => {
    const held = (standing.get(`${schoolCode}/${stage}`) ?? []).map((line) => ({ track: line.track, authorised: authorisedPosts(line) }));
    return trackShares(rounded, track, held).map((share) => ({ schoolCode, stage, ...share }));
  });
}

import type { Stage, Track } from '@jiaobian/kernel';

/**
 * Which track serves a stage where posts are added: preschool by the headcount scheme 员额制, all others by quota
 * (S2 附件5 (一): where the pool cannot cover the gap). A parameter of the county.
 */
export type StageTracks = Record<Stage, Track>;

export const defaultStageTracks: StageTracks = {
  kindergarten: 'headcount',
  primary: 'quota',
  junior: 'quota',
  senior: 'quota',
  vocational: 'quota',
  special: 'quota',
};

export interface TrackPosts {
  track: Track;
  authorised: number;
}

export interface TrackShare {
  track: Track;
  entitled: number;
}

/**
 * What the entitlement of one school's stage means for each of its tracks (D). Posts that another track already has
 * there keep what they are and serve the same standard; the stage's own track is entitled to the rest. So no track
 * takes in what another has, none is set off against another's vacancies, and together they never pass the standard.
 */
export function trackShares(entitled: number, stageTrack: Track, posts: readonly TrackPosts[]): TrackShare[] {
  let rest = entitled;
  const others = posts
    .filter(({ track }) => track !== stageTrack)
    .map(({ track, authorised }) => {
      const share = Math.min(authorised, rest);
      rest -= share;
      return { track, entitled: share };
    });
  return [{ track: stageTrack, entitled: rest }, ...others];
}

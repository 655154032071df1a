import type { AdjustmentDraft, AdjustmentRequest, PoolBalance } from '@jiaobian/planning';
import { draftAdjustment } from '@jiaobian/planning';
import type { Stage, Track } from '@jiaobian/kernel';
import type { AdjustmentBasis } from '@jiaobian/contracts';
import { entitledTracks, type EntitledStage } from '../entitlement/entitled-tracks';
import { authorisedPosts, type StandingPosts } from '../gate/gate-view';
import { unitStageTrack } from '../ledger-account';
import type { Comparison } from '../standards/compare-entitlements';

export type BasisUnit = AdjustmentBasis['units'][number];

/** How the posts of one school, stage and track stand beside the two entitlements. */
export interface BranchPosts {
  schoolCode: string;
  stage: Stage;
  track: Track;
  entitledNow: number;
  entitledThen: number;
  authorised: number;
  /** People, those beyond the posts included. */
  occupied: number;
  vacant: number;
  /** Posts above (negative: below) the entitlement. */
  aboveNow: number;
  aboveThen: number;
}

/** The stages of one side of a comparison, as the tracks share them. */
export function entitledStages({ lines }: Comparison, side: 'before' | 'after'): EntitledStage[] {
  return lines.map(({ schoolCode, stage, [side]: { track, rounded } }) => ({ schoolCode, stage, track, rounded }));
}

/** The posts of today beside what the schools are entitled to now and would be then. Tracks never net. */
export function branchPosts(comparison: Comparison, posts: readonly StandingPosts[]): BranchPosts[] {
  const held = new Map(posts.map((line) => [unitStageTrack(line.unit, line.stage, line.track), line]));
  const now = sharesOf(comparison, 'before', posts);
  const then = sharesOf(comparison, 'after', posts);
  return [...new Map([...now.shares, ...then.shares])].map(([place, { schoolCode, stage, track }]) => {
    const standing = held.get(place);
    const authorised = standing ? authorisedPosts(standing) : 0;
    const [entitledNow, entitledThen] = [now.entitled(place), then.entitled(place)];
    return {
      schoolCode,
      stage,
      track,
      entitledNow,
      entitledThen,
      authorised,
      occupied: standing ? standing.occupied + standing.over : 0,
      vacant: standing?.vacant ?? 0,
      aboveNow: authorised - entitledNow,
      aboveThen: authorised - entitledThen,
    };
  });
}

function sharesOf(comparison: Comparison, side: 'before' | 'after', posts: readonly StandingPosts[]) {
  const shares = new Map(
    entitledTracks(entitledStages(comparison, side), posts).map((share) => [
      unitStageTrack(share.schoolCode, share.stage, share.track),
      share,
    ]),
  );
  return { shares, entitled: (place: string): number => shares.get(place)?.entitled ?? 0 };
}

/** What the January draft would make of it (S2 附件5 (一)2): the same rules as the real one, on numbers that nobody writes down. */
export function branchDraft(
  units: readonly BasisUnit[],
  pool: readonly PoolBalance[],
  rules: Pick<AdjustmentRequest, 'floor' | 'stageMoves'>,
): AdjustmentDraft {
  return draftAdjustment({
    // Without an earlier census nothing says that a school did not grow: it is not shut out by a number that nobody has.
    units: units.map(({ schoolCode, pupilsBefore, weight: _weight, ...posts }) => ({
      ...posts,
      unit: schoolCode,
      pupilsBefore: pupilsBefore ?? 0,
    })),
    pool,
    weights: Object.fromEntries(units.map(({ schoolCode, weight = 1 }) => [schoolCode, weight])),
    ...rules,
  });
}

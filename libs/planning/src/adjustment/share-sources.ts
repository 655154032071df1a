import type { Stage } from '@jiaobian/kernel';
import { apportion } from '../apportionment/apportion';
import { compareText } from '../text-order';
import { poolUnit } from './adjustment-types';
import type { JudgedUnit } from './judge-unit';

/** Where posts of one stage come from, in the order in which they are used. */
export interface PostSource {
  from: string;
  poolStage?: Stage;
  donorIdle?: number;
  count: number;
}

/** What one stage of a track was granted and what of its own it can draw on. */
export interface StageDemand {
  stage: Stage;
  granted: number;
  /** Posts of the pool that serve this stage only. */
  stagePool: number;
  donors: readonly JudgedUnit[];
}

/**
 * Splits the posts granted to each stage into sources: the pool first, then idle posts of schools of the same stage, the
 * school with the most first, so that few schools are touched. Of the common pool each stage gets what its own sources
 * cannot cover; the rest spares idle posts.
 */
export function shareSources(demands: readonly StageDemand[], commonPool: number): Map<Stage, PostSource[]> {
  const common = apportion({
    seats: commonPool,
    claimants: demands.map(({ stage, granted, stagePool, donors }) => {
      const beyondStagePool = Math.max(0, granted - stagePool);
      const idle = donors.reduce((total, donor) => total + donor.idle, 0);
      return { key: stage, weight: beyondStagePool, cap: beyondStagePool, floor: Math.max(0, beyondStagePool - idle) };
    }),
  });
  return new Map(demands.map((demand, index) => [demand.stage, stageSources(demand, common.shares[index]!.seats)]));
}

function stageSources({ stage, granted, stagePool, donors }: StageDemand, commonShare: number): PostSource[] {
  const ranked = [...donors].sort((a, b) => b.idle - a.idle || compareText(a.unit, b.unit));
  const offers: PostSource[] = [
    { from: poolUnit, poolStage: stage, count: stagePool },
    { from: poolUnit, count: commonShare },
    ...ranked.map((donor) => ({ from: donor.unit, donorIdle: donor.idle, count: donor.idle })),
  ];
  let open = granted;
  return offers.flatMap((offer) => {
    const count = Math.min(open, offer.count);
    open -= count;
    return count > 0 ? [{ ...offer, count }] : [];
  });
}

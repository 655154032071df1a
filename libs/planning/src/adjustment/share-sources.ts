import type { Stage } from '@jiaobian/kernel';
import { apportion } from '../apportionment/apportion';
import { compareText } from '../text-order';
import { poolUnit } from './adjustment-types';
import type { JudgedUnit } from './judge-unit';

/** Where posts of one stage come from, in the order in which they are used. */
export interface PostSource {
  from: string;
  poolStage?: Stage;
  /** Of a school whose posts change their stage. */
  fromStage?: Stage;
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
  /** Posts of other stages that serve this one by the county's rule: what those stages need none of. */
  elsewhere: readonly StageSurplus[];
}

export interface StageSurplus {
  stage: Stage;
  count: number;
}

/**
 * Splits the posts granted to each stage into sources: the pool first, then idle posts of schools of the same stage, the
 * school with the most first, so that few schools are touched; last those of other stages. Of the common pool each stage gets what its own
 * sources cannot cover; the rest spares idle posts.
 */
export function shareSources(demands: readonly StageDemand[], commonPool: number): Map<Stage, PostSource[]> {
  const common = apportion({
    seats: commonPool,
    claimants: demands.map(({ stage, granted, stagePool, donors, elsewhere }) => {
      const beyondStagePool = Math.max(0, granted - stagePool);
      const idle = sum(donors.map((donor) => donor.idle)) + sum(elsewhere.map(({ count }) => count));
      return { key: stage, weight: beyondStagePool, cap: beyondStagePool, floor: Math.max(0, beyondStagePool - idle) };
    }),
  });
  const ranked = new Map(demands.map(({ stage, donors }) => [stage, rankedOffers(donors)]));
  // Its own stage takes of a school's idle posts first: only then is it known which are left for another one.
  const own = demands.map(({ stage, stagePool }, index) => [
    { from: poolUnit, poolStage: stage, count: stagePool },
    { from: poolUnit, count: common.shares[index]!.seats },
    ...ranked.get(stage)!,
  ]);
  const taken = demands.map(({ granted }, index) => take(own[index]!, granted));
  return new Map(
    demands.map(({ stage, granted, elsewhere }, index) => {
      const others = elsewhere.flatMap(({ stage: fromStage }) => ranked.get(fromStage)!.map((offer) => ({ ...offer, fromStage })));
      const lacking = granted - sum(taken[index]!.map(({ count }) => count));
      return [stage, [...taken[index]!, ...take(others, lacking)]];
    }),
  );
}

/** The idle posts of schools, most first. What is taken is taken off the offer itself. */
function rankedOffers(donors: readonly JudgedUnit[]): PostSource[] {
  const ranked = [...donors].sort((a, b) => b.idle - a.idle || compareText(a.unit, b.unit));
  return ranked.map((donor) => ({ from: donor.unit, donorIdle: donor.idle, count: donor.idle }));
}

function take(offers: PostSource[], wanted: number): PostSource[] {
  let open = wanted;
  return offers.flatMap((offer) => {
    const count = Math.min(open, offer.count);
    open -= count;
    offer.count -= count;
    return count > 0 ? [{ ...offer, count }] : [];
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

import { Fraction, stages, type Stage, type Track } from '@jiaobian/kernel';
import { apportion } from '../apportionment/apportion';
import { compareText } from '../text-order';
import {
  poolUnit,
  type AdjustmentMove,
  type AdjustmentRequest,
  type DraftShare,
  type PoolBalance,
  type TrackBalance,
} from './adjustment-types';
import { moveText } from './adjustment-texts';
import type { JudgedUnit } from './judge-unit';
import { shareSources, type PostSource, type StageDemand, type StageSurplus } from './share-sources';

export interface TrackDraft {
  moves: AdjustmentMove[];
  balance: TrackBalance;
  /** By the unit's key, of those with a gap. */
  shares: Map<string, DraftShare>;
}

interface Grant {
  unit: JudgedUnit;
  seats: number;
  lastQuotient?: Fraction;
  share: DraftShare;
}

/** Drafts the moves of one track from its own pool and its own idle posts: tracks never net against one another. */
export function draftTrack(track: Track, units: readonly JudgedUnit[], request: AdjustmentRequest): TrackDraft {
  const pool = request.pool.filter((balance) => balance.track === track);
  const commonPool = poolOf(undefined, pool);
  const demands = stages.map((stage): StageDemand => {
    const stagePool = poolOf(stage, pool);
    const donors = units.filter((unit) => unit.stage === stage && unit.idle > 0);
    return { stage, granted: 0, stagePool, donors, elsewhere: surplusesFor(stage, units, pool, request) };
  });
  const grants = grantSeats(units, demands, commonPool, request);
  for (const demand of demands)
    demand.granted = sum(grants.filter((grant) => grant.unit.stage === demand.stage).map((grant) => grant.seats));
  const sources = shareSources(demands, commonPool);
  const moves = demands.flatMap(({ stage }) =>
    pair(
      grants.filter((grant) => grant.unit.stage === stage),
      sources.get(stage)!,
    ),
  );

  const gap = sum(units.map((unit) => unit.gap));
  const fromPool = sum(moves.filter((move) => move.from === poolUnit).map((move) => move.count));
  const fromIdle = sum(moves.map((move) => move.count)) - fromPool;
  const shortOfFloors = sum(grants.map(({ share }) => share.shortOfFloor));
  return {
    moves,
    balance: { track, gap, fromPool, fromIdle, short: gap - fromPool - fromIdle, shortOfFloors },
    shares: new Map(grants.map(({ unit, share }) => [unit.key, share])),
  };
}

function poolOf(stage: Stage | undefined, pool: readonly PoolBalance[]): number {
  return sum(pool.filter((balance) => balance.stage === stage).map((balance) => balance.available));
}

/**
 * What other stages can give to this one by the county's rule: idle posts that fill no gap of their own. A stage has such posts or gaps left, never
 * both, so that none waits for what it has given away.
 */
function surplusesFor(
  stage: Stage,
  units: readonly JudgedUnit[],
  pool: readonly PoolBalance[],
  { stageMoves = {} }: AdjustmentRequest,
): StageSurplus[] {
  const others = stages.filter((other) => other !== stage && stageMoves[other] === stage);
  return others.map((other) => {
    const own = units.filter((unit) => unit.stage === other);
    const needed = Math.max(0, sum(own.map(({ gap }) => gap)) - poolOf(other, pool));
    return { stage: other, count: Math.max(0, sum(own.map(({ idle }) => idle)) - needed) };
  });
}

/** Each receiver's posts by the divisor method over the gaps: up to the gap, as far as pool and idle posts of its stage go. */
function grantSeats(
  units: readonly JudgedUnit[],
  demands: StageDemand[],
  commonPool: number,
  { weights = {}, floor = 0 }: AdjustmentRequest,
): Grant[] {
  const receivers = units.filter((unit) => unit.gap > 0);
  const reservedSeats = Object.fromEntries(
    demands.map(({ stage, stagePool, donors, elsewhere }) => [
      stage,
      stagePool + sum(donors.map((donor) => donor.idle)) + sum(elsewhere.map(({ count }) => count)),
    ]),
  );
  const weightOf = ({ unit }: JudgedUnit) => weights[unit] ?? 1;
  const { shares, given } = apportion({
    seats: commonPool,
    reservedSeats,
    claimants: receivers.map((unit) => ({
      key: unit.key,
      weight: unit.gap * weightOf(unit),
      floor: Math.min(floor, unit.gap),
      cap: unit.gap,
      group: unit.stage satisfies Stage,
    })),
  });
  const claims = sum(receivers.map((unit) => unit.gap * weightOf(unit)));
  return receivers.map((unit, index) => {
    const { seats, lastQuotient, limit, nextQuotient, shortOfFloor } = shares[index]!;
    const claim = unit.gap * weightOf(unit);
    const share = {
      ...{ weight: weightOf(unit), claim, exact: claims === 0 ? Fraction.zero : Fraction.of(claim * given, claims) },
      ...{ floor: Math.min(floor, unit.gap), limit, nextQuotient, missing: unit.gap - seats, shortOfFloor },
    };
    return { unit, seats, lastQuotient, share };
  });
}

/** Fills the receivers of one stage, in the order of their codes, from its sources in theirs. */
function pair(grants: readonly Grant[], sources: readonly PostSource[]): AdjustmentMove[] {
  const open = sources.map((source) => source.count);
  const moves: AdjustmentMove[] = [];
  let place = 0;
  for (const grant of [...grants].sort((a, b) => compareText(a.unit.key, b.unit.key))) {
    for (let lacking = grant.seats; lacking > 0;) {
      const count = Math.min(lacking, open[place]!);
      if (count > 0) moves.push(moveOf(grant, { ...sources[place]!, count }));
      lacking -= count;
      open[place]! -= count;
      if (open[place] === 0) place += 1;
    }
  }
  return moves;
}

function moveOf({ unit, seats, lastQuotient, share }: Grant, source: PostSource): AdjustmentMove {
  const { entitled, authorised, gap, track, stage } = unit;
  const text = moveText(unit, seats, source, share);
  return {
    from: source.from,
    poolStage: source.poolStage,
    to: unit.unit,
    track,
    stage,
    ...(source.fromStage && { fromStage: source.fromStage }),
    count: source.count,
    reason: { entitled, authorised, gap, granted: seats, lastQuotient, donorIdle: source.donorIdle, text },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

import type { Fraction, Stage, Track } from '@jiaobian/kernel';
import { stages } from '@jiaobian/kernel';
import { apportion } from '../apportionment/apportion';
import { compareText } from '../text-order';
import { poolUnit, type AdjustmentMove, type AdjustmentRequest, type TrackBalance } from './adjustment-types';
import { moveText } from './adjustment-texts';
import type { JudgedUnit } from './judge-unit';
import { shareSources, type PostSource, type StageDemand } from './share-sources';

export interface TrackDraft {
  moves: AdjustmentMove[];
  balance: TrackBalance;
}

interface Grant {
  unit: JudgedUnit;
  seats: number;
  lastQuotient?: Fraction;
}

/** Drafts the moves of one track from its own pool and its own idle posts: tracks never net against one another. */
export function draftTrack(track: Track, units: readonly JudgedUnit[], request: AdjustmentRequest): TrackDraft {
  const pool = request.pool.filter((balance) => balance.track === track);
  const commonPool = sum(pool.filter((balance) => balance.stage === undefined).map((balance) => balance.available));
  const demands = stages.map((stage): StageDemand => {
    const stagePool = sum(pool.filter((balance) => balance.stage === stage).map((balance) => balance.available));
    return { stage, granted: 0, stagePool, donors: units.filter((unit) => unit.stage === stage && unit.idle > 0) };
  });
  const grants = grantSeats(units, demands, commonPool, request.weights ?? {});
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
  return { moves, balance: { track, gap, fromPool, fromIdle, short: gap - fromPool - fromIdle } };
}

/** Each receiver's posts by the divisor method over the gaps: up to the gap, as far as pool and idle posts of its stage go. */
function grantSeats(
  units: readonly JudgedUnit[],
  demands: StageDemand[],
  commonPool: number,
  weights: Readonly<Record<string, number>>,
): Grant[] {
  const receivers = units.filter((unit) => unit.gap > 0);
  const reservedSeats = Object.fromEntries(
    demands.map(({ stage, stagePool, donors }) => [stage, stagePool + sum(donors.map((donor) => donor.idle))]),
  );
  const { shares } = apportion({
    seats: commonPool,
    reservedSeats,
    claimants: receivers.map(({ key, stage, gap, unit }) => ({
      key,
      weight: gap * (weights[unit] ?? 1),
      cap: gap,
      group: stage satisfies Stage,
    })),
  });
  return receivers.map((unit, index) => ({ unit, seats: shares[index]!.seats, lastQuotient: shares[index]!.lastQuotient }));
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

function moveOf({ unit, seats, lastQuotient }: Grant, source: PostSource): AdjustmentMove {
  const { entitled, authorised, gap, track, stage } = unit;
  const text = moveText(unit, seats, source);
  return {
    from: source.from,
    poolStage: source.poolStage,
    to: unit.unit,
    track,
    stage,
    count: source.count,
    reason: { entitled, authorised, gap, granted: seats, lastQuotient, donorIdle: source.donorIdle, text },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

import { DomainError, tracks } from '@jiaobian/kernel';
import {
  poolUnit,
  type AdjustmentDraft,
  type AdjustmentMove,
  type AdjustmentOutcome,
  type AdjustmentOutcomeCode,
  type AdjustmentRequest,
  type DraftShare,
} from './adjustment-types';
import { outcomeText } from './adjustment-texts';
import { draftTrack, type TrackDraft } from './draft-track';
import { judgeUnit, type JudgedUnit } from './judge-unit';

/**
 * The January proposal 动态调整: moves posts from the pool, then idle posts of schools above their entitlement, to schools that
 * grew and are under-quota, strictly up to the entitlement (S2 附件5 (一)2–3). Idle posts stay in their stage, except those that it needs none of
 * and that the county's rule lets serve another one; posts of the pool without a stage serve all stages of their track. What is short is shared by the divisor method over the weighted gaps, after
 * the floors. The total of a
 * track never changes. The same input, in whatever order, gives the same moves.
 *
 * Throws `PLANNING.POSTS_INCONSISTENT`, `PLANNING.APPORTIONMENT_INVALID`.
 */
export function draftAdjustment(request: AdjustmentRequest): AdjustmentDraft {
  const units = request.units.map(judgeUnit);
  checkOnce(units);
  checkPool(request);
  const present = tracks.filter((track) => units.some((unit) => unit.track === track));
  const drafts = present.map((track) =>
    draftTrack(
      track,
      units.filter((unit) => unit.track === track),
      request,
    ),
  );
  const moves = drafts.flatMap((draft) => draft.moves);
  return { moves, outcomes: outcomesOf(units, moves, sharesOf(drafts)), balances: drafts.map((draft) => draft.balance) };
}

type Shares = ReadonlyMap<string, DraftShare>;

function sharesOf(drafts: readonly TrackDraft[]): Shares {
  return new Map(drafts.flatMap(({ balance, shares }) => [...shares].map(([key, share]) => [`${balance.track}/${key}`, share] as const)));
}

function outcomesOf(units: readonly JudgedUnit[], moves: readonly AdjustmentMove[], shares: Shares): AdjustmentOutcome[] {
  const taken = new Map<string, number>();
  const left = new Map<string, number>();
  for (const { track, stage, fromStage = stage, from, to, count } of moves) {
    add(taken, `${track}/${to}/${stage}`, count);
    add(left, `${track}/${from}/${fromStage}`, count);
  }
  return units.map((unit) => {
    const place = `${unit.track}/${unit.key}`;
    const [granted, given] = [taken.get(place) ?? 0, left.get(place) ?? 0];
    const code = codeOf(unit, granted);
    const { track, stage, gap, idle } = unit;
    const share = shares.get(place);
    const text = outcomeText(unit, code, granted, given, share);
    return { unit: unit.unit, track, stage, code, gap, granted, idle, given, ...(share && { share }), text };
  });
}

function codeOf({ eligibility, gap }: JudgedUnit, granted: number): AdjustmentOutcomeCode {
  if (eligibility !== 'ELIGIBLE') return eligibility;
  return granted === gap ? 'SERVED' : 'SHORT';
}

function add(counts: Map<string, number>, place: string, count: number): void {
  counts.set(place, (counts.get(place) ?? 0) + count);
}

function checkOnce(units: readonly JudgedUnit[]): void {
  const seen = new Set<string>();
  for (const { track, key, unit } of units) {
    if (unit === poolUnit)
      throw new DomainError('PLANNING.POSTS_INCONSISTENT', { unit, reason: 'a unit cannot bear the name of the pool' });
    const place = `${key}/${track}`;
    if (seen.has(place)) throw new DomainError('PLANNING.POSTS_INCONSISTENT', { unit: place, reason: 'it stands twice' });
    seen.add(place);
  }
}

function checkPool({ pool }: AdjustmentRequest): void {
  for (const { track, stage, available } of pool) {
    if (Number.isInteger(available) && available >= 0) continue;
    throw new DomainError('PLANNING.POSTS_INCONSISTENT', { unit: `pool/${track}/${stage ?? '*'}`, reason: `${available} available` });
  }
}

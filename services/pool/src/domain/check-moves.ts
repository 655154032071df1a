import { poolUnit, type Unit } from '@jiaobian/contracts';
import { givenStage, type PostMove } from './adjustment-line';
import { BasisView, placeOf } from './basis-view';
import { postsByPlace } from './posts-by-place';

/** Why a move cannot be proposed; the names are those of the gate, which judges again with the ledger locked. */
export type MoveProblemCode =
  | 'SAME_UNIT'
  | 'UNKNOWN_UNIT'
  | 'LINE_TWICE'
  | 'NOT_ENOUGH_VACANT'
  | 'STAGE_OR_TRACK_DIFFERS'
  | 'NO_ENTITLEMENT'
  | 'SCHOOL_OVER_QUOTA'
  | 'SCHOOL_FULL'
  | 'ABOVE_ENTITLEMENT';

export interface MoveProblem {
  /** Which of the moves, from 0. */
  index: number;
  code: MoveProblemCode;
  unit: Unit;
  asked: number;
  available: number;
}

/**
 * Everything that the pure rules have against the moves: strictly by the ratios, never into a full or over-quota school,
 * never across tracks or stages, no more than is vacant (S2 附件5 (一)3). Moves of one proposal are judged together.
 */
export function checkMoves(moves: readonly PostMove[], view: BasisView): MoveProblem[] {
  const [arriving, leaving] = [postsByPlace(moves, 'to'), postsByPlace(moves, 'from')];
  const seen = new Set<string>();
  return moves.flatMap((move, index): MoveProblem[] => {
    const { from, to, stage, track, count } = move;
    const problem = (code: MoveProblemCode, unit: Unit, asked = count, available = 0): MoveProblem => ({
      index,
      code,
      unit,
      asked,
      available,
    });
    if (from === to) return [problem('SAME_UNIT', from)];
    const unknown = [from, to].filter((unit) => !view.isKnown(unit));
    if (unknown.length > 0) return unknown.map((unit) => problem('UNKNOWN_UNIT', unit));
    const line = [from, to, stage, givenStage(move), track].join('/');
    if (seen.has(line)) return [problem('LINE_TWICE', to)];
    seen.add(line);
    // The pool's posts have no stage, and give none away.
    const keeps = from === poolUnit || to === poolUnit;
    if (givenStage(move) !== stage && (keeps || !view.mayServe(givenStage(move), stage))) return [problem('STAGE_OR_TRACK_DIFFERS', from)];
    const taken = leaving.get(placeOf(from, givenStage(move), track))!;
    const brought = arriving.get(placeOf(to, stage, track))!;
    const giver = judgeGiver(move, taken, view);
    const receiver = judgeReceiver(move, brought, view);
    return [
      ...(giver ? [problem(giver, from, taken, view.availableAt(from, givenStage(move), track))] : []),
      ...(receiver ? [problem(receiver.code, to, brought, receiver.room)] : []),
    ];
  });
}

function judgeGiver(move: PostMove, taken: number, view: BasisView): MoveProblemCode | undefined {
  const { from, track } = move;
  const stage = givenStage(move);
  const available = view.availableAt(from, stage, track);
  if (taken <= available) return undefined;
  return available === 0 && view.hasVacantElsewhere(from, stage, track) ? 'STAGE_OR_TRACK_DIFFERS' : 'NOT_ENOUGH_VACANT';
}

function judgeReceiver(
  { to, stage, track }: PostMove,
  brought: number,
  view: BasisView,
): { code: MoveProblemCode; room: number } | undefined {
  if (to === poolUnit) return undefined;
  const posts = view.postsOf(to, stage, track);
  if (!posts) return { code: 'NO_ENTITLEMENT', room: 0 };
  if (posts.occupied + posts.reserved > posts.authorised) return { code: 'SCHOOL_OVER_QUOTA', room: 0 };
  const room = Math.max(0, posts.entitled - posts.authorised);
  if (brought <= room) return undefined;
  return { code: room === 0 ? 'SCHOOL_FULL' : 'ABOVE_ENTITLEMENT', room };
}

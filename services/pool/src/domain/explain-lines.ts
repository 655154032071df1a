import { poolUnit } from '@jiaobian/contracts';
import type { BilingualText } from '@jiaobian/planning';
import { givenStage, type AdjustmentLine, type LineArithmetic, type LineShare, type PostMove } from './adjustment-line';
import { BasisView, placeOf } from './basis-view';
import { lineIdOf } from './case-ids';
import { postsByPlace } from './posts-by-place';

export interface ReasonedMove extends PostMove {
  origin: AdjustmentLine['origin'];
  /** Why the draft made the move; an edited one is told by its numbers. */
  reason?: BilingualText;
  share?: LineShare;
}

/** Gives each move its id, names and arithmetic. The moves have passed `checkMoves`, or come from the draft. */
export function explainLines(caseId: string, moves: readonly ReasonedMove[], view: BasisView): AdjustmentLine[] {
  const [arriving, leaving] = [postsByPlace(moves, 'to'), postsByPlace(moves, 'from')];
  return moves.map((move) => {
    const { from, to, stage, track, count, origin, share } = move;
    const arithmetic = {
      ...standing(move, view),
      arriving: arriving.get(placeOf(to, stage, track))!,
      leaving: leaving.get(placeOf(from, givenStage(move), track))!,
    };
    const names = { fromName: view.nameOf(from), toName: view.nameOf(to) };
    return {
      lineId: lineIdOf(caseId, move),
      from,
      to,
      stage,
      ...(givenStage(move) === stage ? {} : { fromStage: givenStage(move) }),
      track,
      count,
      ...names,
      origin,
      arithmetic,
      reason: move.reason ?? inWords(names, move, arithmetic),
      ...(share && { share }),
    };
  });
}

function standing(move: PostMove, view: BasisView): Omit<LineArithmetic, 'arriving' | 'leaving'> {
  const { from, to, stage, track } = move;
  const school = to === poolUnit ? from : to;
  const posts = view.postsOf(school, stage, track)!;
  const { ruleVersion, censusId } = view.basis;
  const { entitled, exact, authorised, occupied, pupilsBefore, pupilsNow } = posts;
  return {
    ruleVersion,
    censusId,
    schoolCode: school,
    entitled,
    exact,
    authorised,
    occupied,
    gap: entitled - authorised,
    available: view.availableAt(from, givenStage(move), track),
    ...(pupilsBefore === undefined ? {} : { pupilsBefore }),
    pupilsNow,
  };
}

function inWords(names: { fromName: string; toName: string }, { from, to, count }: PostMove, arithmetic: LineArithmetic): BilingualText {
  const { entitled, authorised, gap, arriving, available, leaving } = arithmetic;
  if (to === poolUnit) {
    return {
      zh: `${names.fromName}核定 ${entitled},现有编制 ${authorised},空编 ${available} 个,本次收回周转池 ${count} 个。`,
      en: `${names.fromName} is entitled to ${entitled}, holds ${authorised}, of which ${available} vacant; ${count} return to the pool.`,
    };
  }
  return {
    zh: `${names.toName}核定 ${entitled},现有编制 ${authorised},缺 ${gap},本次共调入 ${arriving},其中由${names.fromName}调入 ${count} 个(可调 ${available},本次共调出 ${leaving})。`,
    en: `${names.toName} is entitled to ${entitled}, holds ${authorised}, lacks ${gap}, takes in ${arriving} in all, ${count} of them from ${from === poolUnit ? 'the pool' : names.fromName} (${available} available, ${leaving} leave).`,
  };
}

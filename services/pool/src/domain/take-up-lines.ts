import { poolUnit, type AdjustmentBasis } from '@jiaobian/contracts';
import type { AdjustmentLine, SkippedUnit } from './adjustment-line';
import { BasisView } from './basis-view';
import { checkMoves, type MoveProblemCode } from './check-moves';
import type { DraftedLines } from './draft-lines';
import { explainLines } from './explain-lines';

/**
 * The lines that a consent left out, proposed again with the numbers of today. A line that the rules refuse by now is not
 * taken up, and says why; the bureau corrects the rest before it submits.
 */
export function takeUpLines(caseId: string, declined: readonly AdjustmentLine[], basis: AdjustmentBasis): DraftedLines {
  const view = new BasisView(basis);
  const problems = new Map(checkMoves(declined, view).map(({ index, code }) => [index, code]));
  const moves = declined
    .filter((_line, index) => !problems.has(index))
    .map(({ from, to, stage, fromStage, track, count }) => ({ from, to, stage, fromStage, track, count, origin: 'edited' as const }));
  const skipped = declined.flatMap((line, index) => {
    const code = problems.get(index);
    return code ? [notTakenUp(line, code, view)] : [];
  });
  return { lines: explainLines(caseId, moves, view), skipped };
}

const why: Record<MoveProblemCode, { zh: string; en: string }> = {
  SAME_UNIT: { zh: '调出、调入是同一单位', en: 'it goes to where it comes from' },
  UNKNOWN_UNIT: { zh: '单位已不存在', en: 'the unit is no more' },
  LINE_TWICE: { zh: '同一调整已列出', en: 'the move stands already' },
  NOT_ENOUGH_VACANT: { zh: '调出单位空编不足', en: 'the giver has too few vacant posts' },
  STAGE_OR_TRACK_DIFFERS: { zh: '空编属于其他学段或类别', en: 'the vacant posts are of another stage or track' },
  NO_ENTITLEMENT: { zh: '调入单位没有该学段核编', en: 'the receiver has no such entitlement' },
  SCHOOL_OVER_QUOTA: { zh: '调入单位超编', en: 'the receiver is over quota' },
  SCHOOL_FULL: { zh: '调入单位已满编', en: 'the receiver is full' },
  ABOVE_ENTITLEMENT: { zh: '调入后将超过核定数', en: 'the receiver would rise above its entitlement' },
};

function notTakenUp(line: AdjustmentLine, code: MoveProblemCode, view: BasisView): SkippedUnit {
  const { from, to, fromName, toName, stage, track, count } = line;
  const unit = to === poolUnit ? from : to;
  const posts = view.postsOf(unit, stage, track);
  return {
    unit,
    unitName: to === poolUnit ? fromName : toName,
    stage,
    track,
    code,
    gap: Math.max(0, (posts?.entitled ?? 0) - (posts?.authorised ?? 0)),
    granted: 0,
    reason: {
      zh: `原方案未获同意的 ${count} 个(${fromName} → ${toName}),今天不能再提出:${why[code].zh}。`,
      en: `The ${count} declined before (${fromName} → ${toName}) cannot be proposed today: ${why[code].en}.`,
    },
  };
}

import { poolUnit, type AdjustmentBasis } from '@jiaobian/contracts';
import { draftAdjustment, type AdjustmentOutcome, type AdjustmentUnit, type BilingualText } from '@jiaobian/planning';
import type { AdjustmentLine, LineShare, SkippedUnit } from './adjustment-line';
import { BasisView, placeOf, type BasisUnit } from './basis-view';
import { explainLines } from './explain-lines';

export interface DraftedLines {
  lines: AdjustmentLine[];
  skipped: SkippedUnit[];
}

/** The January proposal from the county's posts, entitlements and pupils; errors as `draftAdjustment`. */
export function draftLines(caseId: string, basis: AdjustmentBasis): DraftedLines {
  const view = new BasisView(basis);
  const draft = draftAdjustment({
    units: basis.units.map(toUnit),
    pool: basis.pool,
    weights: Object.fromEntries(basis.units.map(({ schoolCode, weight = 1 }) => [schoolCode, weight])),
    floor: basis.sharing?.floor,
    stageMoves: basis.stageMoves,
  });
  const shares = new Map(draft.outcomes.map((outcome) => [placeOf(outcome.unit, outcome.stage, outcome.track), shareOf(outcome)]));
  const moves = draft.moves.map(({ from, to, stage, fromStage, track, count, reason }) => ({
    from,
    to,
    stage,
    fromStage,
    track,
    count,
    origin: 'drafted' as const,
    reason: inNames(reason.text, from, view),
    share: shares.get(placeOf(to, stage, track)),
  }));
  const skipped = draft.outcomes
    .filter(({ code }) => code !== 'SERVED')
    .map((outcome) => {
      const { unit, stage, track, code, gap, granted, text } = outcome;
      const share = shareOf(outcome);
      return { unit, unitName: view.nameOf(unit), stage, track, code, gap, granted, reason: text, ...(share && { share }) };
    });
  return { lines: explainLines(caseId, moves, view), skipped };
}

/** The planner knows units by their code; the offices by their name. */
function inNames({ zh, en }: BilingualText, unit: string, view: BasisView): BilingualText {
  if (unit === poolUnit) return { zh, en };
  return { zh: zh.replace(unit, view.nameOf(unit)), en: en.replace(unit, view.nameOf(unit)) };
}

function shareOf({ share, granted }: AdjustmentOutcome): LineShare | undefined {
  return share && { ...share, granted, exact: `${share.exact}`, nextQuotient: `${share.nextQuotient}` };
}

function toUnit({ schoolCode, pupilsBefore, weight: _weight, ...posts }: BasisUnit): AdjustmentUnit {
  // Without an earlier census nothing says that a school did not grow: it is not shut out by a number that nobody has.
  return { ...posts, unit: schoolCode, pupilsBefore: pupilsBefore ?? 0 };
}

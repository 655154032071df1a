import { poolUnit, type AdjustmentBasis } from '@jiaobian/contracts';
import { draftAdjustment, type AdjustmentUnit, type BilingualText } from '@jiaobian/planning';
import type { AdjustmentLine, SkippedUnit } from './adjustment-line';
import { BasisView, type BasisUnit } from './basis-view';
import { explainLines } from './explain-lines';

export interface DraftedLines {
  lines: AdjustmentLine[];
  skipped: SkippedUnit[];
}

/** The January proposal from the county's posts, entitlements and pupils; errors as `draftAdjustment`. */
export function draftLines(caseId: string, basis: AdjustmentBasis): DraftedLines {
  const view = new BasisView(basis);
  const draft = draftAdjustment({ units: basis.units.map(toUnit), pool: basis.pool });
  const moves = draft.moves.map(({ from, to, stage, track, count, reason }) => ({
    from,
    to,
    stage,
    track,
    count,
    origin: 'drafted' as const,
    reason: inNames(reason.text, from, view),
  }));
  const skipped = draft.outcomes
    .filter(({ code }) => code !== 'SERVED')
    .map(({ unit, stage, track, code, gap, granted, text }) => ({
      unit,
      unitName: view.nameOf(unit),
      stage,
      track,
      code,
      gap,
      granted,
      reason: text,
    }));
  return { lines: explainLines(caseId, moves, view), skipped };
}

/** The planner knows units by their code; the offices by their name. */
function inNames({ zh, en }: BilingualText, unit: string, view: BasisView): BilingualText {
  if (unit === poolUnit) return { zh, en };
  return { zh: zh.replace(unit, view.nameOf(unit)), en: en.replace(unit, view.nameOf(unit)) };
}

function toUnit({ schoolCode, pupilsBefore, ...posts }: BasisUnit): AdjustmentUnit {
  // Without an earlier census nothing says that a school did not grow: it is not shut out by a number that nobody has.
  return { ...posts, unit: schoolCode, pupilsBefore: pupilsBefore ?? 0 };
}

import { isDeepStrictEqual } from 'node:util';
import type { AdjustmentBasis } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import type { AdjustmentLine, PostMove } from './adjustment-line';
import { BasisView } from './basis-view';
import { checkMoves } from './check-moves';
import { explainLines } from './explain-lines';

/**
 * The lines that the bureau wants instead, with the arithmetic of today. A line that the draft made, and whose
 * numbers are still the same, stays a drafted one with its reason. Errors: `ADJUSTMENT.LINES_REFUSED { problems }`, all of them at once.
 */
export function editLines(
  caseId: string,
  moves: readonly PostMove[],
  known: readonly AdjustmentLine[],
  basis: AdjustmentBasis,
): AdjustmentLine[] {
  const view = new BasisView(basis);
  const problems = checkMoves(moves, view);
  if (problems.length > 0) throw new DomainError('ADJUSTMENT.LINES_REFUSED', { problems });
  const drafted = new Map(known.filter(({ origin }) => origin === 'drafted').map((line) => [line.lineId, line]));
  const explained = explainLines(
    caseId,
    moves.map((move) => ({ ...move, origin: 'edited' as const })),
    view,
  );
  return explained.map((line) => {
    const before = drafted.get(line.lineId);
    return before && isDeepStrictEqual([before.count, before.arithmetic], [line.count, line.arithmetic]) ? before : line;
  });
}

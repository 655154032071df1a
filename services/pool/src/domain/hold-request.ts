import type { HoldRequest } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import type { AdjustmentLine } from './adjustment-line';
import { holdIdOf } from './case-ids';

export interface HeldCase {
  id: string;
  year: number;
  revision: number;
  contributors: readonly string[];
}

/**
 * The posts that a submission names, as the gate is asked to hold them. The proposal of a January prepares the school
 * year that begins in September of the same year (domain.md §8). Errors: `ADJUSTMENT.EMPTY`.
 */
export function holdRequestOf(subject: HeldCase, lines: readonly AdjustmentLine[], submitter: string, expiresInDays: number): HoldRequest {
  if (lines.length === 0) throw new DomainError('ADJUSTMENT.EMPTY');
  return {
    holdId: holdIdOf(subject.id, subject.revision),
    caseId: subject.id,
    caseKind: 'adjustment',
    caseRevision: subject.revision,
    schoolYear: subject.year,
    reason: `${subject.year} 年编制动态调整(第 ${subject.revision} 稿)`,
    contributors: [...new Set([...subject.contributors, submitter])],
    expiresInDays,
    lines: lines.map(({ lineId, from, to, stage, fromStage, track, count }) => ({
      lineId,
      from,
      to,
      stage,
      ...(fromStage && { fromStage }),
      track,
      count,
    })),
  };
}

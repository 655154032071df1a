import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { HoldView } from '../http/answers/gate-answers';
import { findHold, linesOfHolds } from '../persistence/repositories/holds';

/** Errors: `HOLD.NOT_FOUND`. */
export async function showHold(transaction: Transaction, holdId: string): Promise<HoldView> {
  const hold = await findHold(transaction, holdId);
  if (!hold) throw new DomainError('HOLD.NOT_FOUND', { holdId });
  const { caseId, caseKind, caseRevision, schoolYear, reason, proposedBy, contributors, ruleVersion } = hold;
  const lines = await linesOfHolds(transaction, [holdId]);
  return {
    holdId,
    caseId,
    caseKind,
    caseRevision,
    schoolYear,
    reason,
    proposedBy,
    contributors,
    ruleVersion,
    censusId: hold.censusId ?? undefined,
    expiresAt: hold.expiresAt.toISOString(),
    state: hold.state === 'live' && hold.expired ? 'lapsed' : hold.state,
    endedBy: hold.endedBy ?? undefined,
    endedAt: hold.endedAt?.toISOString(),
    endedReason: hold.endedReason ?? undefined,
    lines: lines.map(({ holdId: _hold, fromStage, ...line }) => ({
      ...line,
      ...(fromStage !== 'any' && fromStage !== line.stage && { fromStage }),
    })),
  };
}

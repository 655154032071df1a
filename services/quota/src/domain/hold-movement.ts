import { derivedId } from '@jiaobian/kernel';
import type { MoveLine } from './gate/check-lines';
import { givenStage, place } from './ledger-account';
import type { Movement } from './movement';

export interface HoldFacts {
  id: string;
  caseId: string;
  reason: string;
  proposedBy: string;
  ruleVersion: string;
  censusId: string | null;
}

/** Reserves the posts of one line where they are: vacant → reserved at the donor. */
export function holdMovement(hold: HoldFacts, line: MoveLine): Movement {
  return {
    id: derivedId('quota.hold', hold.id, line.lineId),
    kind: 'hold',
    lineId: line.lineId,
    proposedBy: hold.proposedBy,
    approvedBy: 'rule:gate',
    ruleVersion: hold.ruleVersion,
    censusId: hold.censusId ?? undefined,
    reason: hold.reason,
    causeKind: 'hold',
    causeId: hold.id,
    caseId: hold.caseId,
    postings: [
      {
        track: line.track,
        amount: line.count,
        from: place(line.from, givenStage(line), 'vacant'),
        to: place(line.from, givenStage(line), 'reserved'),
      },
    ],
  };
}

export interface TransferFacts {
  transferId: string;
  effectiveOn: string;
  documentNumber: string;
  decidedBy: string;
}

/** Carries a held line out: reserved at the donor → vacant at the recipient, by the staffing office's consent. */
export function transferMovement(hold: HoldFacts, line: MoveLine, transfer: TransferFacts): Movement {
  return {
    id: derivedId('quota.transfer', transfer.transferId, line.lineId),
    kind: 'transfer',
    lineId: line.lineId,
    proposedBy: hold.proposedBy,
    approvedBy: transfer.decidedBy,
    ruleVersion: hold.ruleVersion,
    censusId: hold.censusId ?? undefined,
    documentNumber: transfer.documentNumber,
    effectiveOn: transfer.effectiveOn,
    reason: hold.reason,
    causeKind: 'transfer',
    causeId: transfer.transferId,
    caseId: hold.caseId,
    postings: [
      {
        track: line.track,
        amount: line.count,
        from: place(line.from, givenStage(line), 'reserved'),
        to: place(line.to, line.stage, 'vacant'),
      },
    ],
  };
}

/** Frees a held line that the office declines, where it is: its hold is taken back by the very document that consents to the others. */
export function declinedMovement(
  hold: HoldFacts,
  line: MoveLine & { movementId: string; reason: string },
  transfer: TransferFacts,
): Movement {
  return {
    ...transferMovement(hold, line, transfer),
    id: derivedId('quota.hold', hold.id, line.lineId, 'declined'),
    kind: 'release',
    effectiveOn: undefined,
    reason: line.reason,
    reverses: line.movementId,
    postings: [
      {
        track: line.track,
        amount: line.count,
        from: place(line.from, givenStage(line), 'reserved'),
        to: place(line.from, givenStage(line), 'vacant'),
      },
    ],
  };
}

/** Idle posts of a school come into the pool 收回入池: the same way as a transfer, and told apart from one in every report. */
export function recoveryMovement(hold: HoldFacts, line: MoveLine, transfer: TransferFacts): Movement {
  return { ...transferMovement(hold, line, transfer), kind: 'intake' };
}

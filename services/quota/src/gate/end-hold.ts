import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import { givenStage, place } from '../domain/ledger-account';
import type { Movement } from '../domain/movement';
import { endHold, type HeldLine, type Hold } from '../persistence/repositories/holds';
import { writeMovements } from '../persistence/repositories/movements';

export interface HoldEnd {
  state: 'released' | 'lapsed';
  /** Who ends it; a lapse is nobody's decision. */
  by: string;
  reason: string;
}

export const lapse: HoldEnd = { state: 'lapsed', by: 'rule:hold-expiry', reason: '预留到期,自动退回' };

/** Gives the reserved posts of a hold back to their donors. The hold is locked by the caller. */
export async function giveBack(transaction: Transaction, hold: Hold, lines: readonly HeldLine[], end: HoldEnd): Promise<void> {
  await writeMovements(
    transaction,
    lines.map((line) => returnMovement(hold, line, end)),
  );
  await endHold(transaction, hold.id, end.state, end.by, end.reason);
}

function returnMovement(hold: Hold, line: HeldLine, { state, by, reason }: HoldEnd): Movement {
  const kind = state === 'released' ? 'release' : 'lapse';
  const at = (posts: 'reserved' | 'vacant') => place(line.from, givenStage(line), posts);
  return {
    id: derivedId('quota.hold', hold.id, line.lineId, kind),
    kind,
    lineId: line.lineId,
    proposedBy: by,
    approvedBy: `rule:hold-${kind}`,
    ruleVersion: hold.ruleVersion,
    censusId: hold.censusId ?? undefined,
    reason,
    causeKind: 'hold',
    causeId: hold.id,
    caseId: hold.caseId,
    reverses: line.movementId,
    postings: [{ track: line.track, amount: line.count, from: at('reserved'), to: at('vacant') }],
  };
}

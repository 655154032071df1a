import { postsMoved, type DeclinedLine } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publish } from '@jiaobian/service-kit';
import { changesStage } from '../../domain/gate/check-lines';
import type { Movement } from '../../domain/movement';
import type { HeldLine, Hold } from '../../persistence/repositories/holds';
import type { SchoolPosts } from '../../persistence/repositories/school-posts';
import type { Transfer } from '../../persistence/repositories/transfers';

export interface MovedPosts {
  transfer: Transfer;
  hold: Hold;
  lines: readonly HeldLine[];
  movements: readonly Movement[];
  /** Of the schools touched, after the movements. */
  posts: SchoolPosts[];
  declined: readonly DeclinedLine[];
}

/** The fact that others revise their plans for: the decision, each line with its movement, and how the posts stand now. */
export async function publishPostsMoved(transaction: Transaction, moved: MovedPosts): Promise<void> {
  const { transfer, hold, lines, movements, posts, declined } = moved;
  await publish(
    transaction,
    postsMoved,
    {
      transferId: transfer.id,
      caseId: hold.caseId,
      caseKind: hold.caseKind,
      schoolYear: hold.schoolYear,
      reason: hold.reason,
      proposedBy: hold.proposedBy,
      decision: {
        documentNumber: transfer.documentNumber,
        ...(transfer.meeting === null ? {} : { meeting: transfer.meeting }),
        decidedOn: transfer.decidedOn,
        decidedBy: transfer.decidedBy,
        decidedByName: transfer.decidedByName,
        decidedAt: transfer.decidedAt.toISOString(),
      },
      effectiveOn: transfer.effectiveOn,
      moves: lines.map((line, index) => {
        const { from, to, stage, track, count, fromStage } = line;
        const crossed = changesStage(line) && fromStage !== 'any';
        return { movementId: movements[index]!.id, from, to, stage, track, count, ...(crossed ? { fromStage } : {}) };
      }),
      posts,
      ...(declined.length === 0 ? {} : { declined: declined.map(({ lineId, reason }) => ({ lineId, reason })) }),
    },
    { subject: transfer.id, id: transfer.eventId },
  );
}

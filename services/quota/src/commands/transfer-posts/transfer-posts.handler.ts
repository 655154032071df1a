import { together } from '@jiaobian/database';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions, type TransferAnswer } from '@jiaobian/contracts';
import { contentHash, DomainError, principalsOf } from '@jiaobian/kernel';
import { byException } from '../../domain/gate/exception-uses';
import { settleLines } from '../../domain/gate/settle-lines';
import { declinedMovement, recoveryMovement, transferMovement } from '../../domain/hold-movement';
import { assertMayDecide } from '../../domain/may-decide';
import { positionsOf } from '../../gate/open-gate';
import { passGate } from '../../gate/pass-gate';
import { loanMovement } from '../../domain/loans/loan-movement';
import { checkLoan, lend } from '../../loans/lend';
import { insertDeclined } from '../../persistence/repositories/declined-lines';
import { endHold, linesOfHolds, lockHold } from '../../persistence/repositories/holds';
import { writeMovements } from '../../persistence/repositories/movements';
import { distinctPositions } from '../../persistence/repositories/positions';
import { schoolPosts } from '../../persistence/repositories/school-posts';
import { findTransfer, insertTransfer, movementsOfTransfer, type Transfer } from '../../persistence/repositories/transfers';
import { publishPostsMoved } from './publish-posts-moved';
import { TransferPosts } from './transfer-posts.command';

@CommandHandler(TransferPosts)
export class TransferPostsHandler implements ICommandHandler<TransferPosts, TransferAnswer> {
  async execute({ transaction, caller, request }: TransferPosts): Promise<TransferAnswer> {
    const { transferId, holdId, decision } = request;
    const requestHash = contentHash([caller.accountId, request]);
    const [hold, known, lines] = await together([
      lockHold(transaction, holdId),
      findTransfer(transaction, transferId),
      linesOfHolds(transaction, [holdId]),
    ]);
    if (known && known.requestHash !== requestHash) throw new DomainError('TRANSFER.DIFFERS', { transferId });
    if (!hold) throw new DomainError('HOLD.NOT_FOUND', { holdId });
    if (known) return answerOf(known, hold.caseId, await movementsOfTransfer(transaction, transferId));

    const decidedFor = principalsOf(caller, permissions['quota.posts.transfer']).map(({ accountId }) => accountId);
    assertMayDecide([caller.accountId, ...decidedFor], hold);
    if (hold.state !== 'live') throw new DomainError(hold.state === 'lapsed' ? 'HOLD.EXPIRED' : 'HOLD.STATE', holdFacts(hold));
    if (hold.expired) throw new DomainError('HOLD.EXPIRED', holdFacts(hold));

    await checkLoan(transaction, request, hold, lines);
    const { consented, declined } = settleLines(hold, lines, request.declined ?? []);
    // A recipient may have shrunk, closed or filled since the case was submitted. What is declined asks for nothing, but moves at its donor.
    const { positions, uses } = await passGate(transaction, 'transfer', consented, {
      hold: holdId,
      besides: declined.flatMap(positionsOf),
    });
    const facts = { transferId, effectiveOn: request.effectiveOn, documentNumber: decision.documentNumber, decidedBy: caller.accountId };
    const { loan } = request;
    const movementOf = movementsOfKind[hold.caseKind] ?? transferMovement;
    const movements = consented.map((line) => byException(movementOf(hold, line, facts), uses.get(line.lineId)));
    const freed = declined.map((line) => ({ line, movement: declinedMovement(hold, line, facts) }));
    const [, , transfer, , posts] = await together([
      writeMovements(transaction, [...movements, ...freed.map(({ movement }) => movement)]),
      endHold(transaction, holdId, 'transferred', caller.accountId, decision.documentNumber),
      insertTransfer(transaction, { request, requestHash, hold, caller, decidedFor }),
      insertDeclined(
        transaction,
        transferId,
        freed.map(({ line, movement }) => ({ ...line, holdId, movementId: movement.id })),
      ),
      // Behind the movements on the same connection: as they stand after them.
      schoolPosts(transaction, distinctPositions(positions, 'schools')),
    ]);
    if (loan) await lend(transaction, { request: { ...request, loan }, hold, line: lines[0]!, movement: movements[0]! });
    await publishPostsMoved(transaction, { transfer, hold, lines: consented, movements, posts, declined });
    return answerOf(
      transfer,
      hold.caseId,
      movements.map(({ id, lineId }) => ({ movementId: id, lineId: lineId! })),
    );
  }
}

/** What the posts of a case do when they move; of any other kind they are transferred. */
const movementsOfKind: Record<string, typeof transferMovement> = { loan: loanMovement, recovery: recoveryMovement };

function holdFacts(hold: { id: string; state: string; expiresAt: Date }) {
  return { holdId: hold.id, state: hold.state, expiredAt: hold.expiresAt.toISOString() };
}

function answerOf(transfer: Transfer, caseId: string, movements: TransferAnswer['movements']): TransferAnswer {
  return {
    transferId: transfer.id,
    caseId,
    decidedBy: transfer.decidedBy,
    decidedByName: transfer.decidedByName,
    decidedAt: transfer.decidedAt.toISOString(),
    movements,
  };
}

import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions } from '@jiaobian/contracts';
import { DomainError, nameInStep, principalsOf } from '@jiaobian/kernel';
import { assertMayDecide } from '../../domain/may-decide';
import { findCorrection, insertDecision } from '../../persistence/repositories/corrections';
import type { CorrectionAnswer } from '../propose-correction/propose-correction.handler';
import { DeclineCorrection } from './decline-correction.command';

@CommandHandler(DeclineCorrection)
export class DeclineCorrectionHandler implements ICommandHandler<DeclineCorrection, CorrectionAnswer> {
  async execute({ transaction, caller, correctionId, opinion }: DeclineCorrection): Promise<CorrectionAnswer> {
    const correction = await findCorrection(transaction, correctionId);
    if (!correction) throw new DomainError('CORRECTION.NOT_FOUND', { correctionId });
    const decidedFor = principalsOf(caller, permissions['quota.correction.decide']).map(({ accountId }) => accountId);
    assertMayDecide([caller.accountId, ...decidedFor], correction);
    const decidedByName = nameInStep(caller, permissions['quota.correction.decide']);
    const decision = { outcome: 'declined' as const, decidedBy: caller.accountId, decidedByName, decidedFor, opinion };
    const isFirst = await insertDecision(transaction, correction, decision);
    if (!isFirst)
      throw new DomainError('CORRECTION.STATE', { correctionId, state: (await findCorrection(transaction, correctionId))!.outcome });
    return { correctionId, state: 'declined', movementIds: correction.movementIds };
  }
}

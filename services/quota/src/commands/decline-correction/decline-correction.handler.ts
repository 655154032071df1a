import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { findCorrection } from '../../persistence/repositories/corrections';
import { correctionCase } from '../../second-person/correction';
import { decline } from '../../second-person/decide';
import type { CorrectionAnswer } from '../propose-correction/propose-correction.handler';
import { DeclineCorrection } from './decline-correction.command';

@CommandHandler(DeclineCorrection)
export class DeclineCorrectionHandler implements ICommandHandler<DeclineCorrection, CorrectionAnswer> {
  async execute({ transaction, caller, correctionId, opinion }: DeclineCorrection): Promise<CorrectionAnswer> {
    const correction = await findCorrection(transaction, correctionId);
    if (!correction) throw new DomainError('CORRECTION.NOT_FOUND', { correctionId });
    await decline(transaction, caller, correctionCase, correction, opinion);
    return { correctionId, state: 'declined', movementIds: correction.movementIds };
  }
}

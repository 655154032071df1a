import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { findCorrection } from '../../persistence/repositories/corrections';
import { correctionCase } from '../../second-person/correction';
import { withdraw } from '../../second-person/decide';
import type { CorrectionAnswer } from '../propose-correction/propose-correction.handler';
import { WithdrawCorrection } from './withdraw-correction.command';

@CommandHandler(WithdrawCorrection)
export class WithdrawCorrectionHandler implements ICommandHandler<WithdrawCorrection, CorrectionAnswer> {
  async execute({ transaction, caller, correctionId, opinion }: WithdrawCorrection): Promise<CorrectionAnswer> {
    const correction = await findCorrection(transaction, correctionId);
    if (!correction) throw new DomainError('CORRECTION.NOT_FOUND', { correctionId });
    await withdraw(transaction, caller, correctionCase, correction, opinion);
    return { correctionId, state: 'withdrawn', movementIds: correction.movementIds };
  }
}

import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions } from '@jiaobian/contracts';
import { DomainError, nameInStep } from '@jiaobian/kernel';
import { findCorrection, insertDecision } from '../../persistence/repositories/corrections';
import type { CorrectionAnswer } from '../propose-correction/propose-correction.handler';
import { WithdrawCorrection } from './withdraw-correction.command';

@CommandHandler(WithdrawCorrection)
export class WithdrawCorrectionHandler implements ICommandHandler<WithdrawCorrection, CorrectionAnswer> {
  async execute({ transaction, caller, correctionId, opinion }: WithdrawCorrection): Promise<CorrectionAnswer> {
    const correction = await findCorrection(transaction, correctionId);
    if (!correction) throw new DomainError('CORRECTION.NOT_FOUND', { correctionId });
    if (!correction.contributors.includes(caller.accountId)) throw new DomainError('CORRECTION.NOT_PROPOSER');
    const decidedByName = nameInStep(caller, permissions['quota.correction.propose']);
    const decision = { outcome: 'withdrawn' as const, decidedBy: caller.accountId, decidedByName, decidedFor: [], opinion };
    const isFirst = await insertDecision(transaction, correction, decision);
    if (!isFirst)
      throw new DomainError('CORRECTION.STATE', { correctionId, state: (await findCorrection(transaction, correctionId))!.outcome });
    return { correctionId, state: 'withdrawn', movementIds: correction.movementIds };
  }
}

import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { adjustmentDecided } from '@jiaobian/contracts';
import { publish } from '@jiaobian/service-kit';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { summariseAdjustment, type AdjustmentSummary } from '../../queries/summarise-adjustments';
import { closeHold } from '../close-hold';
import { WithdrawAdjustment } from './withdraw-adjustment.command';

@CommandHandler(WithdrawAdjustment)
export class WithdrawAdjustmentHandler implements ICommandHandler<WithdrawAdjustment, AdjustmentSummary> {
  async execute({ transaction, actor, id, version, reason, endedHoldId }: WithdrawAdjustment): Promise<AdjustmentSummary> {
    const record = await closeHold(transaction, id, version, endedHoldId);
    await adjustmentCases.take(transaction, record, 'withdraw', actor, { opinion: reason });
    await publish(
      transaction,
      adjustmentDecided,
      { caseId: id, year: record.year, outcome: 'withdrawn', opinion: reason },
      { subject: id },
    );
    return summariseAdjustment(transaction, id);
  }
}

import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { adjustmentDecided } from '@jiaobian/contracts';
import { publish } from '@jiaobian/service-kit';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { summariseAdjustment, type AdjustmentSummary } from '../../queries/summarise-adjustments';
import { closeHold } from '../close-hold';
import { ReturnAdjustment } from './return-adjustment.command';

@CommandHandler(ReturnAdjustment)
export class ReturnAdjustmentHandler implements ICommandHandler<ReturnAdjustment, AdjustmentSummary> {
  async execute({ transaction, actor, id, version, opinion, endedHoldId }: ReturnAdjustment): Promise<AdjustmentSummary> {
    const record = await closeHold(transaction, id, version, endedHoldId);
    await adjustmentCases.take(transaction, record, 'return', actor, { decision: { opinion } });
    await publish(transaction, adjustmentDecided, { caseId: id, year: record.year, outcome: 'returned', opinion }, { subject: id });
    return summariseAdjustment(transaction, id);
  }
}

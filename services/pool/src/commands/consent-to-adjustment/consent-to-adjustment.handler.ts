import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { findLines } from '../../persistence/lines.repository';
import { summariseAdjustment, type AdjustmentSummary } from '../../queries/summarise-adjustments';
import { enterConsent } from '../enter-consent';
import { ConsentToAdjustment } from './consent-to-adjustment.command';

@CommandHandler(ConsentToAdjustment)
export class ConsentToAdjustmentHandler implements ICommandHandler<ConsentToAdjustment, AdjustmentSummary> {
  async execute({ transaction, actor, id, request, answer }: ConsentToAdjustment): Promise<AdjustmentSummary> {
    const record = await adjustmentCases.lock(transaction, id);
    const lines = new Map((await findLines(transaction, id)).map((line) => [line.lineId, line]));
    const { transferId, holdId, effectiveOn, decision } = request;
    await enterConsent(transaction, record, actor, {
      transferId,
      holdId,
      effectiveOn,
      decision: { ...decision, at: answer.decidedAt },
      declined: request.declined ?? [],
      movements: answer.movements.map(({ movementId, lineId }) => ({ ...lines.get(lineId)!, movementId })),
    });
    return summariseAdjustment(transaction, id);
  }
}

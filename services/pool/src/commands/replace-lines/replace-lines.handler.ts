import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { updateBasis } from '../../persistence/adjustments.repository';
import { findLines, replaceLines } from '../../persistence/lines.repository';
import { viewAdjustment, type AdjustmentView } from '../../queries/view-adjustment';
import { reopenText } from '../reopen-text';
import { ReplaceLines } from './replace-lines.command';

@CommandHandler(ReplaceLines)
export class ReplaceLinesHandler implements ICommandHandler<ReplaceLines, AdjustmentView> {
  async execute({ transaction, actor, id, version, basis, lines, endedHoldId }: ReplaceLines): Promise<AdjustmentView> {
    const record = await adjustmentCases.lock(transaction, id);
    assertVersion(record, version);
    const workable = await reopenText(transaction, record, actor, endedHoldId);
    const before = { lines: await findLines(transaction, id) };
    await adjustmentCases.take(transaction, workable, 'correct', actor, { before, after: { lines } });
    await replaceLines(transaction, id, lines);
    await updateBasis(transaction, id, basis);
    return viewAdjustment(transaction, id);
  }
}

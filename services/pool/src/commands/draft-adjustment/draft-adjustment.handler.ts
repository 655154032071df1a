import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { violatedConstraint } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { insertAdjustment } from '../../persistence/adjustments.repository';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { insertLines } from '../../persistence/lines.repository';
import { viewAdjustment, type AdjustmentView } from '../../queries/view-adjustment';
import { DraftAdjustment } from './draft-adjustment.command';

@CommandHandler(DraftAdjustment)
export class DraftAdjustmentHandler implements ICommandHandler<DraftAdjustment, AdjustmentView> {
  async execute({ transaction, actor, id, year, basis, drafted }: DraftAdjustment): Promise<AdjustmentView> {
    const after = { censusId: basis.censusId, ruleVersion: basis.ruleVersion, lines: drafted.lines };
    await adjustmentCases.open(transaction, { id, year, proposer: actor, after }).catch((error: unknown) => {
      // The index decides, not a look beforehand: two clerks may begin at the same moment.
      throw violatedConstraint(error) === 'cases_one_open_a_year' ? new DomainError('ADJUSTMENT.ALREADY_OPEN', { year }) : error;
    });
    await insertAdjustment(transaction, id, basis, drafted.skipped);
    await insertLines(transaction, id, drafted.lines);
    return viewAdjustment(transaction, id);
  }
}

import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { violatedConstraint, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { findTakenUp, insertAdjustment } from '../../persistence/adjustments.repository';
import { adjustmentCases } from '../../persistence/adjustment-cases';
import { insertLines } from '../../persistence/lines.repository';
import { viewAdjustment, type AdjustmentView } from '../../queries/view-adjustment';
import { DraftAdjustment } from './draft-adjustment.command';

@CommandHandler(DraftAdjustment)
export class DraftAdjustmentHandler implements ICommandHandler<DraftAdjustment, AdjustmentView> {
  async execute({ transaction, actor, id, year, basis, drafted, declinedOf }: DraftAdjustment): Promise<AdjustmentView> {
    if (declinedOf) await assertNotTakenUp(transaction, declinedOf);
    const after = { censusId: basis.censusId, ruleVersion: basis.ruleVersion, lines: drafted.lines, declinedOf };
    await adjustmentCases.open(transaction, { id, year, proposer: actor, after }).catch((error: unknown) => {
      // The index decides, not a look beforehand: two clerks may begin at the same moment.
      throw violatedConstraint(error) === 'cases_one_open_a_year' ? new DomainError('ADJUSTMENT.ALREADY_OPEN', { year }) : error;
    });
    await insertAdjustment(transaction, id, basis, drafted.skipped, declinedOf);
    await insertLines(transaction, id, drafted.lines);
    return viewAdjustment(transaction, id);
  }
}

/** Two clerks who take up the same lines stand in line at the case that they come from. Errors: `ADJUSTMENT.TAKEN_UP`. */
async function assertNotTakenUp(transaction: Transaction, declinedOf: string): Promise<void> {
  await adjustmentCases.lock(transaction, declinedOf);
  const takenUp = await findTakenUp(transaction, declinedOf);
  if (takenUp) throw new DomainError('ADJUSTMENT.TAKEN_UP', { caseId: takenUp });
}

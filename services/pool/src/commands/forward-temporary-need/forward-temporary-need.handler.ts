import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { flagPerson } from '../../flags/flag-person';
import { loanCases } from '../../persistence/loan-cases';
import { insertApplication } from '../../persistence/loans.repository';
import { endTemporaryNeed, lockAskedNeed } from '../../persistence/temporary-needs.repository';
import { viewLoan, type LoanCaseView } from '../../queries/view-loan';
import { ForwardTemporaryNeed } from './forward-temporary-need.command';

@CommandHandler(ForwardTemporaryNeed)
export class ForwardTemporaryNeedHandler implements ICommandHandler<ForwardTemporaryNeed, LoanCaseView> {
  async execute({ transaction, caller, needId, caseId, text }: ForwardTemporaryNeed): Promise<LoanCaseView> {
    const { askers } = await lockAskedNeed(transaction, needId);
    const year = Number(text.startsOn.slice(0, 4));
    await loanCases.open(transaction, { id: caseId, year, proposer: caller, askedBy: askers, after: text });
    await insertApplication(transaction, caseId, text);
    const by = flagPerson(caller, 'pool.temporary.forward');
    await endTemporaryNeed(transaction, needId, { state: 'forwarded', loanCaseId: caseId, by });
    return viewLoan(transaction, caseId);
  }
}

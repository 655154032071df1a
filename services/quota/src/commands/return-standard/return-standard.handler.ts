import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { standardCases } from '../../persistence/standard-cases';
import { viewStandardVersion, type StandardVersionView } from '../../queries/standard-versions';
import { ReturnStandard } from './return-standard.command';

@CommandHandler(ReturnStandard)
export class ReturnStandardHandler implements ICommandHandler<ReturnStandard, StandardVersionView> {
  async execute({ transaction, actor, id, decision }: ReturnStandard): Promise<StandardVersionView> {
    const { version, opinion, documentNumber, meeting, decidedOn } = decision;
    const record = await standardCases.lock(transaction, id);
    assertVersion(record, version);
    await standardCases.take(transaction, record, 'return', actor, { decision: { opinion, documentNumber, meeting, decidedOn } });
    return viewStandardVersion(transaction, id);
  }
}

import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { standardCases } from '../../persistence/standard-cases';
import { viewStandardVersion, type StandardVersionView } from '../../queries/standard-versions';
import { WithdrawStandard } from './withdraw-standard.command';

@CommandHandler(WithdrawStandard)
export class WithdrawStandardHandler implements ICommandHandler<WithdrawStandard, StandardVersionView> {
  async execute({ transaction, actor, id, seen, reason }: WithdrawStandard): Promise<StandardVersionView> {
    const record = await standardCases.lock(transaction, id);
    assertVersion(record, seen);
    await standardCases.take(transaction, record, 'withdraw', actor, { opinion: reason });
    return viewStandardVersion(transaction, id);
  }
}

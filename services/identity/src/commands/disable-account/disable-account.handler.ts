import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { toAccountAnswer, type AccountAnswer } from '../../http/account-answer';
import { accountToChange, activeAdministrators, markDisabled } from '../../persistence/account-rows';
import { revokeDelegationsOf } from '../../persistence/delegation-rows';
import { endSessionsOf } from '../../persistence/session-rows';
import { DisableAccount } from './disable-account.command';

@CommandHandler(DisableAccount)
export class DisableAccountHandler implements ICommandHandler<DisableAccount> {
  async execute({ transaction, caller, accountId, request }: DisableAccount): Promise<AccountAnswer> {
    const administrators = await activeAdministrators(transaction);
    const account = await accountToChange(transaction, accountId);
    if (account.disabledAt) return toAccountAnswer(account);
    if (administrators.length === 1 && administrators[0] === accountId) throw new DomainError('IDENTITY.LAST_ADMINISTRATOR');
    await markDisabled(transaction, accountId, caller.accountId, request.reason);
    await endSessionsOf(transaction, accountId, 'account-disabled');
    await revokeDelegationsOf(transaction, accountId, caller.accountId, '账号停用');
    return toAccountAnswer(await accountToChange(transaction, accountId));
  }
}

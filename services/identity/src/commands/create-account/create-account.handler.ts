import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, newId } from '@jiaobian/kernel';
import { checkNewAccount } from '../../domain/new-account';
import { toAccountAnswer, type AccountAnswer } from '../../http/account-answer';
import { hashPassword } from '../../passwords/password-hasher';
import { insertAccount } from '../../persistence/account-rows';
import { CreateAccount } from './create-account.command';

@CommandHandler(CreateAccount)
export class CreateAccountHandler implements ICommandHandler<CreateAccount> {
  async execute({ transaction, caller, account }: CreateAccount): Promise<AccountAnswer> {
    checkNewAccount(account);
    const passwordHash = await hashPassword(account.password);
    const created = await insertAccount(transaction, { ...account, id: newId(), passwordHash, createdBy: caller.accountId });
    if (!created) throw new DomainError('IDENTITY.NAME_TAKEN', { name: account.name });
    return toAccountAnswer(created);
  }
}

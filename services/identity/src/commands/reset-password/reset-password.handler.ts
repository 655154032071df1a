import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { checkPassword } from '../../domain/new-account';
import { toAccountAnswer, type AccountAnswer } from '../../http/account-answer';
import { hashPassword } from '../../passwords/password-hasher';
import { accountToChange, setPasswordHash } from '../../persistence/account-rows';
import { forgiveFailures } from '../../persistence/log-in-failures';
import { endSessionsOf } from '../../persistence/session-rows';
import { ResetPassword } from './reset-password.command';

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements ICommandHandler<ResetPassword> {
  async execute({ transaction, accountId, password }: ResetPassword): Promise<AccountAnswer> {
    const account = await accountToChange(transaction, accountId);
    checkPassword(password, account.name);
    await setPasswordHash(transaction, accountId, await hashPassword(password));
    await endSessionsOf(transaction, accountId, 'password-reset');
    // Whoever forgot it has guessed; the new one must work at once.
    await forgiveFailures(transaction, account.name);
    return toAccountAnswer(account);
  }
}

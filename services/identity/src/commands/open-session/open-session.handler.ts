import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, newId } from '@jiaobian/kernel';
import { newRefreshToken } from '../../domain/refresh-token';
import { accountToOpen } from '../../persistence/account-rows';
import { liveDelegationsTo } from '../../persistence/delegation-rows';
import { forgiveFailures } from '../../persistence/log-in-failures';
import { insertRefreshToken, insertSession } from '../../persistence/session-rows';
import { AccessTokens } from '../../tokens/access-tokens';
import { OpenSession } from './open-session.command';
import type { OpenedSession } from './opened-session';

@CommandHandler(OpenSession)
export class OpenSessionHandler implements ICommandHandler<OpenSession> {
  constructor(private readonly tokens: AccessTokens) {}

  async execute({ transaction, accountId, passwordHash }: OpenSession): Promise<OpenedSession> {
    const account = await accountToOpen(transaction, accountId, passwordHash);
    if (!account) throw new DomainError('IDENTITY.LOG_IN_FAILED');
    await forgiveFailures(transaction, account.name);
    const sessionId = newId();
    await insertSession(transaction, sessionId, account.id);
    const refresh = newRefreshToken(transaction.county);
    await insertRefreshToken(transaction, refresh.hash, sessionId);
    const delegated = await liveDelegationsTo(transaction, account.id);
    return { accessToken: await this.tokens.issue(account, delegated, sessionId), refreshToken: refresh.text, account };
  }
}

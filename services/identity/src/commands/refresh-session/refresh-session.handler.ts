import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { judgeRefresh } from '../../domain/refresh';
import { newRefreshToken } from '../../domain/refresh-token';
import { accountToChange } from '../../persistence/account-rows';
import { liveDelegationsTo } from '../../persistence/delegation-rows';
import { endSession, insertRefreshToken, markUsed, refreshToJudge, type StoredRefresh } from '../../persistence/session-rows';
import { AccessTokens } from '../../tokens/access-tokens';
import type { OpenedSession } from '../open-session/opened-session';
import { RefreshSession } from './refresh-session.command';

@CommandHandler(RefreshSession)
export class RefreshSessionHandler implements ICommandHandler<RefreshSession> {
  constructor(private readonly tokens: AccessTokens) {}

  /** Refuses by an empty answer: an error would roll back the end of a session whose token came twice. */
  async execute({ transaction, tokenHash }: RefreshSession): Promise<OpenedSession | undefined> {
    const presented = await refreshToJudge(transaction, tokenHash);
    const verdict = judgeRefresh(presented);
    if (verdict === 'revoke') await endSession(transaction, presented!.sessionId, 'token-reused');
    return verdict === 'renew' ? this.renew(transaction, tokenHash, presented!) : undefined;
  }

  private async renew(transaction: RefreshSession['transaction'], tokenHash: string, stored: StoredRefresh): Promise<OpenedSession> {
    await markUsed(transaction, tokenHash);
    const refresh = newRefreshToken(transaction.county);
    await insertRefreshToken(transaction, refresh.hash, stored.sessionId);
    const account = await accountToChange(transaction, stored.accountId);
    const delegated = await liveDelegationsTo(transaction, account.id);
    return { accessToken: await this.tokens.issue(account, delegated, stored.sessionId), refreshToken: refresh.text, account };
  }
}

import { InstantField, ObjectField, TextField } from '@jiaobian/service-kit';
import type { OpenedSession } from '../commands/open-session/opened-session';
import { AccountAnswer, toAccountAnswer } from './account-answer';

export class SessionAnswer {
  @TextField({ description: '访问令牌,放入请求头 Authorization: Bearer …', max: 4000 }) accessToken: string;
  @InstantField({ description: '访问令牌失效时间' }) expiresAt: string;
  @TextField({ description: '刷新令牌,只能用一次;重复使用会结束整个会话' }) refreshToken: string;
  @ObjectField(() => AccountAnswer, { description: '登录的账号' }) account: AccountAnswer;
}

export function toSessionAnswer({ accessToken, refreshToken, account }: OpenedSession): SessionAnswer {
  return {
    accessToken: accessToken.text,
    expiresAt: accessToken.expiresAt.toISOString(),
    refreshToken,
    account: toAccountAnswer(account),
  };
}

import type { AccountRow } from '../../persistence/account-rows';
import type { AccessToken } from '../../tokens/access-tokens';

/** What a log-in or a refresh hands out: once, and nowhere stored in this form. */
export interface OpenedSession {
  accessToken: AccessToken;
  refreshToken: string;
  account: AccountRow;
}

/** What the database knows of a refresh token that somebody shows, judged by its own clock. */
export interface PresentedRefresh {
  /** It was exchanged for a new one before. */
  used: boolean;
  lapsed: boolean;
  sessionOver: boolean;
  accountDisabled: boolean;
}

export type RefreshVerdict = 'renew' | 'refuse' | 'revoke';

/**
 * A refresh token works once. One that comes a second time is in two hands, and nobody can tell which hand is the
 * owner's: the whole session ends (RFC 9700 §4.14.2).
 */
export function judgeRefresh(presented: PresentedRefresh | undefined): RefreshVerdict {
  if (!presented || presented.sessionOver || presented.accountDisabled) return 'refuse';
  if (presented.used) return 'revoke';
  return presented.lapsed ? 'refuse' : 'renew';
}

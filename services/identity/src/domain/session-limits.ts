/** How long what an account is given lives. Short where nobody can take it back, longer where the database is asked. */
export const sessionLimits = {
  /** An access token cannot be revoked: a disabled account works on for this long at most. */
  accessTokenSeconds: 15 * 60,
  /** Unused for a working day and the night after it, a session is over. */
  refreshTokenSeconds: 24 * 60 * 60,
  /** After a week the password is asked for again, whatever was refreshed. */
  sessionSeconds: 7 * 24 * 60 * 60,
} as const;

/** Guesses at one account name: the fifth failure within the window shuts the door for as long. */
export const lockOut = { failures: 5, windowSeconds: 15 * 60, lockedSeconds: 15 * 60 } as const;

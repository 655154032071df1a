import type { components } from '../api/generated/identity';
import { networkProblem, problemOf } from '../api/problem';
import { beginSession, endSession, keptRefreshToken, sessionNow } from './session-store';

type SessionAnswer = components['schemas']['SessionAnswer'];

/** Errors: a `Problem` in the words of the identity service. */
export async function logIn(account: string, password: string): Promise<void> {
  beginSession(await post('/api/identity/sessions', { account, password }));
}

export async function logOut(): Promise<void> {
  const { accessToken } = sessionNow();
  endSession();
  const headers = { authorization: `Bearer ${accessToken}`, 'idempotency-key': crypto.randomUUID() };
  await fetch('/api/identity/sessions/current', { method: 'DELETE', headers }).catch(() => undefined);
}

/**
 * A new access token by the refresh token; false where it is refused. A refresh token serves once, so that the tabs of
 * one browser stand in line here and the later ones take what the first has got.
 */
export async function refreshSession(): Promise<boolean> {
  return navigator.locks.request('jiaobian.refresh', async (): Promise<boolean> => {
    const refreshToken = keptRefreshToken();
    if (!refreshToken) return false;
    try {
      beginSession(await post('/api/identity/sessions/refresh', { refreshToken }));
      return true;
    } catch (error) {
      if (error === networkProblem) throw error;
      return false;
    }
  });
}

async function post(path: string, body: unknown): Promise<SessionAnswer> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, request).catch(() => {
    throw networkProblem;
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as SessionAnswer;
}

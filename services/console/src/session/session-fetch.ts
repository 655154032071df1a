import { networkProblem } from '../api/problem';
import { languageNow } from '../language/language';
import { refreshSession } from './session-requests';
import { expireSession, sessionAgain, sessionNow } from './session-store';

/**
 * `fetch` for somebody who is logged in: brings the token, gets a new one when it is old, and when that fails waits until
 * the person has logged in again over the page. The request then goes out as it was, with its key.
 */
export async function sessionFetch(request: Request): Promise<Response> {
  for (;;) {
    const used = sessionNow().accessToken;
    const response = await send(request, used);
    if (response.status !== 401) return response;
    // Another request may have got a new token meanwhile.
    if (sessionNow().accessToken !== used && sessionNow().state === 'active') continue;
    if (await refreshSession()) continue;
    expireSession();
    if (!(await sessionAgain())) return response;
  }
}

function send(request: Request, token: string | undefined): Promise<Response> {
  const attempt = request.clone();
  if (token) attempt.headers.set('authorization', `Bearer ${token}`);
  attempt.headers.set('accept-language', languageNow());
  return fetch(attempt).catch(() => {
    throw networkProblem;
  });
}

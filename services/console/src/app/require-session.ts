import { redirect } from 'react-router';
import { refreshSession } from '../session/session-requests';
import { sessionNow } from '../session/session-store';

/** A page that is opened or reloaded by its address: the session is found again, or the person logs in and comes back. */
export async function requireSession({ request }: { request: Request }): Promise<Response | null> {
  if (sessionNow().state !== 'none' || (await refreshSession())) return null;
  const { pathname, search } = new URL(request.url);
  return redirect(`/login?to=${encodeURIComponent(pathname + search)}`);
}

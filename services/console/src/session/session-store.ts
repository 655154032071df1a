import { useSyncExternalStore } from 'react';
import type { components } from '../api/generated/identity';

type SessionAnswer = components['schemas']['SessionAnswer'];

export interface Session {
  /** `expired`: the person is known, the proof is not; what is on the screen stays. */
  state: 'none' | 'active' | 'expired';
  account?: SessionAnswer['account'];
  accessToken?: string;
}

const kept = 'jiaobian.refresh-token';
const listeners = new Set<() => void>();
let session: Session = { state: 'none' };

export function sessionNow(): Session {
  return session;
}

export function keptRefreshToken(): string | null {
  return localStorage.getItem(kept);
}

export function beginSession(answer: SessionAnswer): void {
  localStorage.setItem(kept, answer.refreshToken);
  change({ state: 'active', account: answer.account, accessToken: answer.accessToken });
}

export function expireSession(): void {
  if (session.state === 'active') change({ ...session, state: 'expired', accessToken: undefined });
}

export function endSession(): void {
  localStorage.removeItem(kept);
  change({ state: 'none' });
}

/** Resolves when somebody is logged in again; `false` when the session was given up. */
export function sessionAgain(): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = listen(() => {
      if (session.state === 'expired') return;
      stop();
      resolve(session.state === 'active');
    });
  });
}

export function useSession(): Session {
  return useSyncExternalStore(listen, sessionNow);
}

function change(next: Session): void {
  session = next;
  for (const listener of [...listeners]) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { useAnswer } from '../api/use-answer';
import { api } from '../api/client';
import { useSession } from '../session/session-store';
import type { components } from '../api/generated/identity';

export type Me = components['schemas']['MeAnswer'];
export type Permission = Me['permissions'][number];

/** Who is at the screen, and what they may do. Undefined until the service has said so. */
export function useMe(): Me | undefined {
  // A new token may carry other roles: one was lent, or is over.
  const { accessToken } = useSession();
  return useAnswer(['identity', 'me', accessToken], () => api.GET('/api/identity/me'), { keeps: true }).data;
}

export function useMay(): (permission: Permission) => boolean {
  const me = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}

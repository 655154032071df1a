import { useAnswer } from '../api/use-answer';
import { api } from '../api/client';
import type { components } from '../api/generated/identity';

export type Me = components['schemas']['MeAnswer'];
export type Permission = Me['permissions'][number];

/** Who is at the screen, and what they may do. Undefined until the service has said so. */
export function useMe(): Me | undefined {
  return useAnswer(['identity', 'me'], () => api.GET('/api/identity/me')).data;
}

export function useMay(): (permission: Permission) => boolean {
  const me = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}

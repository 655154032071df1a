import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { dataOf } from './client';
import type { Problem } from './problem';

/** One answer of a service, kept under `key`; the first part of a key is the service, so that an event can refresh it. */
export function useAnswer<Data>(
  key: readonly unknown[],
  ask: () => Promise<{ data?: Data }>,
  options: { enabled?: boolean; everyMs?: number | false; keeps?: boolean } = {},
): UseQueryResult<Data, Problem> {
  return useQuery<Data, Problem>({
    queryKey: key,
    queryFn: () => dataOf(ask()),
    enabled: options.enabled,
    refetchInterval: options.everyMs,
    // `keeps`: the last answer stays on the screen until the one for another key is there.
    placeholderData: options.keeps ? keepPreviousData : undefined,
  });
}

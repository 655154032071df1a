import { useQueries } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { services, type Service } from './services';

export type EventLag = components['schemas']['EventLagAnswer'] & { service: Service };

/** How far each service is behind; one that does not answer is left out here, and is told of with its parked events. */
export function useEventLags(): EventLag[] {
  const answers = useQueries({
    queries: services.map((service) => ({
      queryKey: [service, 'event-lag'],
      queryFn: async () => ({ ...(await dataOf(api.GET(`/api/${service}/events/lag`))), service }),
      refetchInterval: 5_000,
    })),
  });
  return answers.flatMap(({ data }) => data ?? []);
}

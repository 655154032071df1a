import { api, dataOf } from '../../api/client';
import type { components } from '../../api/generated/pool';
import type { Service } from './services';
import { useEveryService } from './use-every-service';

export type EventLag = components['schemas']['EventLagAnswer'] & { service: Service };

/** How far each service is behind; one that does not answer is left out here, and is told of with its parked events. */
export function useEventLags(): readonly EventLag[] {
  return useEveryService('event-lag', 5_000, async (service) => [await dataOf(api.GET(`/api/${service}/events/lag`))]).rows;
}

import { api, dataOf } from '../../api/client';
import type { components } from '../../api/generated/pool';
import type { Problem } from '../../api/problem';
import type { Service } from './services';
import { useEveryService } from './use-every-service';

export type ParkedLetter = components['schemas']['DeadLetterAnswer'] & { service: Service };

/** The parked events of all services; one that does not answer is a problem, and hides none of the others. */
export function useDeadLetters(): { letters: readonly ParkedLetter[]; isLoading: boolean; problem: Problem | null } {
  const { rows, isLoading, problem } = useEveryService('dead-letters', 15_000, (service) =>
    dataOf(api.GET(`/api/${service}/events/dead-letters`)),
  );
  return { letters: rows, isLoading, problem };
}

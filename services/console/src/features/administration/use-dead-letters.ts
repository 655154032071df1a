import { useQueries } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/generated/pool';
import type { Problem } from '../../api/problem';
import { services, type Service } from './services';

export type ParkedLetter = components['schemas']['DeadLetterAnswer'] & { service: Service };

/** The parked events of all services; one that does not answer is a problem, and hides none of the others. */
export function useDeadLetters(): { letters: ParkedLetter[]; isLoading: boolean; problem: Problem | null } {
  const answers = useQueries({
    queries: services.map((service) => ({
      queryKey: [service, 'dead-letters'],
      queryFn: async () => {
        const letters = await dataOf(api.GET(`/api/${service}/events/dead-letters`));
        return letters.map((letter) => ({ ...letter, service }));
      },
      refetchInterval: 15_000,
    })),
  });
  return {
    letters: answers.flatMap(({ data }) => data ?? []),
    isLoading: answers.some(({ isLoading }) => isLoading),
    problem: (answers.find(({ error }) => error)?.error as Problem | undefined) ?? null,
  };
}

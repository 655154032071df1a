import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Problem } from '../../api/problem';
import { services, type Service } from './services';

interface OfServices<Row> {
  rows: readonly (Row & { service: Service })[];
  isLoading: boolean;
  problem: Problem | null;
}

/** What every service answers to one question; one that does not answer is a problem, and hides none of the others. */
export function useEveryService<Row extends object>(
  question: string,
  everyMs: number,
  ask: (service: Service) => Promise<readonly Row[]>,
): OfServices<Row> {
  return useQueries({
    queries: services.map((service) => ({
      queryKey: [service, question],
      queryFn: async () => (await ask(service)).map((row) => ({ ...row, service })),
      refetchInterval: everyMs,
    })),
    // Not made anew with each drawing: the rows stay the same for as long as the answers do.
    combine: together,
  });
}

function together<Row>(answers: UseQueryResult<Row[]>[]): { rows: Row[]; isLoading: boolean; problem: Problem | null } {
  return {
    rows: answers.flatMap(({ data }) => data ?? []),
    isLoading: answers.some(({ isLoading }) => isLoading),
    problem: (answers.find(({ error }) => error)?.error as Problem | undefined) ?? null,
  };
}

import { api } from '../../api/client';
import type { Problem } from '../../api/problem';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { foundIn, type FoundGroup } from './found';

/** Asks each service that the person may ask; nothing is asked for an empty search. */
export function useFound(query: string): { groups: FoundGroup[]; isLoading: boolean; problem: Problem | null } {
  const may = useMay();
  const asks = query !== '';
  const schools = useAnswer(['registry', 'schools'], () => api.GET('/api/registry/schools'), {
    enabled: asks && may('registry.school.read'),
  });
  const people = useAnswer(['registry', 'people', query], () => api.GET('/api/registry/people', { params: { query: { name: query } } }), {
    enabled: asks && may('registry.staff.read'),
  });
  const transfers = useAnswer(['quota', 'transfers'], () => api.GET('/api/quota/transfers'), { enabled: asks && may('quota.ledger.read') });
  const movements = useAnswer(
    ['quota', 'movements', query],
    () => api.GET('/api/quota/movements', { params: { query: { document: query } } }),
    { enabled: asks && may('quota.ledger.read') },
  );
  const answers = [schools, people, transfers, movements];
  return {
    groups: asks
      ? foundIn(query, { schools: schools.data, people: people.data, transfers: transfers.data, movements: movements.data })
      : [],
    isLoading: answers.some(({ isLoading }) => isLoading),
    problem: answers.find(({ error }) => error)?.error ?? null,
  };
}

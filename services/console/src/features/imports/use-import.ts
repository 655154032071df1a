import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { Problem } from '../../api/problem';
import { useAnswer } from '../../api/use-answer';
import type { Import } from './imports';

const readingEveryMs = 700;

/** One import; asked again as long as it is being read. */
export function useImport(id: string): UseQueryResult<Import, Problem> {
  const key = ['registry', 'imports', id];
  const known = useQueryClient().getQueryData<Import>(key);
  return useAnswer(key, () => api.GET('/api/registry/imports/{id}', { params: { path: { id } } }), {
    everyMs: !known || known.state === 'reading' ? readingEveryMs : false,
  });
}
